import type { VendorId } from '../../domain/vendor.ts';
import { BLOCK_BREAK } from '../block-break.ts';
import type { Candidate } from '../candidate.ts';
import { type Cue, cue } from './cue.ts';

/** How far another vendor may be from a name to say something about it, in UTF-16 units. */
const REACH = 100;

/** Whether two vendors are of one sector. */
export type ArePeers = (a: VendorId, b: VendorId) => boolean;

/** Tells each weak candidate which strong names of other vendors are near it, in the same block. */
export function tellNeighbours(text: string, candidates: Candidate[], arePeers: ArePeers): void {
  candidates.forEach((candidate, at) => {
    if (!candidate.cues) return;
    const others = [
      ...strongNeighbours(text, candidates, at, -1),
      ...strongNeighbours(text, candidates, at, 1),
    ];
    const cues = neighbourCues(candidate, others, arePeers);
    if (cues.length > 0) candidates[at] = { ...candidate, cues: [...candidate.cues, ...cues] };
  });
}

function neighbourCues({ vendor }: Candidate, others: readonly Candidate[], arePeers: ArePeers): Cue[] {
  const peer = others.find((other) => arePeers(vendor, other.vendor));
  if (peer) return [cue('peer-vendor', peer.name)];
  return others.slice(0, 1).map((other) => cue('other-vendor', other.name));
}

function* strongNeighbours(
  text: string,
  candidates: readonly Candidate[],
  from: number,
  step: 1 | -1,
): Generator<Candidate> {
  const here = candidates[from];
  for (let at = from + step; here; at += step) {
    const other = candidates[at];
    if (!other) return;
    const [first, second] = step > 0 ? [here, other] : [other, here];
    if (second.start - first.end > REACH) return;
    if (text.slice(first.end, second.start).includes(BLOCK_BREAK)) return;
    if (!other.cues && other.vendor !== here.vendor) yield other;
  }
}
