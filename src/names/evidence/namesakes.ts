import { BLOCK_BREAK } from '../block-break.ts';
import type { Candidate, Rejected } from '../candidate.ts';
import { type Cue, cue } from './cue.ts';

/**
 * Where a text has a name in a phrase that means something else (Eugene Kaspersky), the bare name may mean that too. A
 * weak candidate is told so; one that speaks in an interview (`Kaspersky: ...` at the start of a line) is taken out.
 * Where a text has the name in small letters as a word (our teams), so may be a first word with a capital (Teams that ship).
 */
export function tellNamesakes(
  text: string,
  candidates: Candidate[],
  others: readonly Rejected[],
  onRejected: (rejected: Rejected) => void,
): void {
  if (others.length === 0) return;
  const inPhrases = new Set(others.filter(isInPhrase).map(({ vendor }) => vendor));
  const words = new Set(others.filter((other) => !isInPhrase(other)).map(({ name }) => name));
  for (let at = candidates.length - 1; at >= 0; at--) {
    const candidate = candidates[at];
    if (!candidate) continue;
    const { cues, ...form } = candidate;
    const isNamesake = inPhrases.has(candidate.vendor);
    if (isNamesake && speaks(text, candidate)) {
      candidates.splice(at, 1);
      onRejected({ ...form, rejection: { because: 'speaker' } });
    } else if (cues && (isNamesake || (isFirstWord(cues) && words.has(candidate.name)))) {
      candidates[at] = { ...candidate, cues: [...cues, cue('namesake')] };
    }
  }
}

function isInPhrase({ rejection }: Rejected): boolean {
  return rejection.because === 'phrase';
}

function isFirstWord(cues: readonly Cue[]): boolean {
  return cues.some(({ kind }) => kind === 'first-word');
}

function speaks(text: string, { start, end }: Candidate): boolean {
  const before = start === 0 ? '\n' : text[start - 1];
  return (before === '\n' || before === BLOCK_BREAK) && /^\s?[:：]/u.test(text.slice(end, end + 2));
}
