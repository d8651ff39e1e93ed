import { BLOCK_BREAK, type Candidate, type Rejected } from '../candidate.ts';
import { cue } from './cue.ts';

/**
 * Where a text has a name in a phrase that means something else (Eugene Kaspersky), the bare name may mean that too. A
 * weak candidate is told so; one that speaks in an interview (`Kaspersky: ...` at the start of a line) is taken out.
 */
export function tellNamesakes(
  text: string,
  candidates: Candidate[],
  others: readonly Rejected[],
  onRejected: (rejected: Rejected) => void,
): void {
  if (others.length === 0) return;
  const vendors = new Set(others.map(({ vendor }) => vendor));
  for (let at = candidates.length - 1; at >= 0; at--) {
    const candidate = candidates[at];
    if (!candidate || !vendors.has(candidate.vendor)) continue;
    const { cues, ...form } = candidate;
    if (speaks(text, candidate)) {
      candidates.splice(at, 1);
      onRejected({ ...form, rejection: { because: 'speaker' } });
    } else if (cues) candidates[at] = { ...candidate, cues: [...cues, cue('namesake')] };
  }
}

function speaks(text: string, { start, end }: Candidate): boolean {
  const before = start === 0 ? '\n' : text[start - 1];
  return (before === '\n' || before === BLOCK_BREAK) && /^\s?[:：]/u.test(text.slice(end, end + 2));
}
