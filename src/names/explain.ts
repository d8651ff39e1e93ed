import type { Mention } from '../domain/mention.ts';
import type { Rejected } from './candidate.ts';
import { type Cue, scoreOf } from './evidence/cue.ts';
import { allCues, type Candidate, type Matcher, pageEvidenceOf, settle } from './matcher.ts';

/** A form of a name in a text with what became of it, and why. */
export type Explained =
  | { readonly verdict: 'believed'; readonly form: Mention; readonly weighed: Weighed | undefined }
  | { readonly verdict: 'not-believed'; readonly form: Candidate; readonly weighed: Weighed }
  | { readonly verdict: 'rejected'; readonly form: Rejected };

/** The cues of a weak name and what they come to; above 0 it is believed. */
export interface Weighed {
  readonly score: number;
  readonly cues: readonly Cue[];
}

/** All forms of names in a text that is a document by itself, in order. Blocks are separated by `BLOCK_BREAK`. */
export function explain(matcher: Matcher, text: string): Explained[] {
  const explained: Explained[] = [];
  const candidates = matcher.find(text, (form) => explained.push({ verdict: 'rejected', form }));
  const page = pageEvidenceOf(candidates);
  for (const candidate of candidates) {
    const cues = candidate.cues && allCues(candidate, page);
    const weighed = cues && { score: scoreOf(cues), cues };
    const form = settle(candidate, page);
    if (form) explained.push({ verdict: 'believed', form, weighed });
    else if (weighed) explained.push({ verdict: 'not-believed', form: candidate, weighed });
  }
  return explained.sort((a, b) => a.form.start - b.form.start || a.form.end - b.form.end);
}
