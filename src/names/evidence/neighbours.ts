import { BLOCK_BREAK, type Candidate } from '../candidate.ts';
import { cue } from './cue.ts';

/** How far another vendor may be from a name to say something about it, in UTF-16 units. */
const REACH = 100;

/** Tells each weak candidate that has a strong name of another vendor near, in the same block. */
export function tellNeighbours(text: string, candidates: Candidate[]): void {
  candidates.forEach((candidate, at) => {
    if (!candidate.cues) return;
    const neighbour = strongNeighbour(text, candidates, at, -1) ?? strongNeighbour(text, candidates, at, 1);
    if (neighbour)
      candidates[at] = { ...candidate, cues: [...candidate.cues, cue('other-vendor', neighbour.name)] };
  });
}

function strongNeighbour(
  text: string,
  candidates: readonly Candidate[],
  from: number,
  step: 1 | -1,
): Candidate | undefined {
  const here = candidates[from];
  for (let at = from + step; here; at += step) {
    const other = candidates[at];
    if (!other) return undefined;
    const [first, second] = step > 0 ? [here, other] : [other, here];
    if (second.start - first.end > REACH) return undefined;
    if (other.cues || other.vendor === here.vendor) continue;
    return text.slice(first.end, second.start).includes(BLOCK_BREAK) ? undefined : other;
  }
  return undefined;
}
