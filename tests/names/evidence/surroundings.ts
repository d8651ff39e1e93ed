import type { Candidate } from '../../../src/names/candidate.ts';
import { type Context, contextOf } from '../../../src/names/evidence/context.ts';
import type { Cue } from '../../../src/names/evidence/cue.ts';
import { Sentences } from '../../../src/names/evidence/sentences.ts';
import { decodeCueWords } from '../../../src/names/index/decode-cue-words.ts';
import { encodeCueWords } from '../../../src/names/index/encode-cue-words.ts';
import { vendorId } from '../names.ts';

/** A text with one name marked as `<name>`, without the marks. */
export function markedIn(marked: string): {
  readonly text: string;
  readonly start: number;
  readonly end: number;
} {
  const parts = /^([^<]*)<([^>]+)>(.*)$/s.exec(marked);
  if (!parts) throw new Error(`No name is marked in: ${marked}`);
  const [, before = '', surface = '', after = ''] = parts;
  return { text: before + surface + after, start: before.length, end: before.length + surface.length };
}

/** The surroundings of the name marked as `<name>`. */
export function contextIn(marked: string): Context {
  const { text, start, end } = markedIn(marked);
  return contextOf(text, new Sentences(text), start, end);
}

/** The words beside names, as the index has them. */
export const cueWords = decodeCueWords(encodeCueWords());

/** The kinds of cues, in alphabetic order. */
export function kindsOf(cues: readonly Cue[] | undefined): string[] {
  return (cues ?? []).map(({ kind }) => kind).sort();
}

/** Candidates of a text for each place of the given names, a vendor each; those not `strong` have no cues yet. */
export function candidatesIn(
  text: string,
  { strong = [], weak = [] }: { readonly strong?: readonly string[]; readonly weak?: readonly string[] },
): Candidate[] {
  return [...strong, ...weak]
    .flatMap((name) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
        start: index,
        end: index + name.length,
        vendor: vendorId(name.toLowerCase()),
        name,
        role: 'name' as const,
        sectors: [],
        cues: strong.includes(name) ? undefined : [],
      })),
    )
    .sort((a, b) => a.start - b.start);
}
