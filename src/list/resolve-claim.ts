import type { PartialDate } from '../domain/partial-date.ts';
import {
  BASES,
  CONFIRMATIONS,
  KINDS,
  type Restriction,
  STATUSES,
  TARGETINGS,
  type UnknownWords,
} from '../domain/restriction.ts';
import { type Act, type ActClaim, type Claim, isActClaim } from './schema/claim.ts';

/** The vendor of a claim, as far as the claim's texts speak of it. */
export interface ClaimOwner {
  readonly id: string;
  readonly name: string;
}

/** A claim with everything its act says filled in; undefined when it refers to an act that is not given. */
export function resolveClaim(owner: ClaimOwner, entry: Claim, act: Act | undefined): Restriction | undefined {
  const id = `${owner.id}/${slugOf(entry)}`;
  if (!isActClaim(entry)) return restrictionOf(id, entry, entry, owner.name);
  return act && restrictionOf(id, act, entry, entry.as ?? owner.name);
}

/** The last part of a claim's id: its own, else its act's file name. */
export function slugOf(entry: Claim): string {
  return isActClaim(entry) ? (entry.id ?? entry.act.slice(entry.act.indexOf('/') + 1)) : entry.id;
}

/**
 * The act with the entry's own fields over it; a claim without an act is its own. `name` is what `{vendor}` in the act's
 * texts stands for. Where a word of a newer publisher is unknown, the claim is told as weaker than it may be, never as
 * stronger.
 */
function restrictionOf(id: string, act: Act, entry: Partial<ActClaim>, name: string): Restriction {
  const filled = (text: string) => (text.includes('{vendor}') ? text.replaceAll('{vendor}', name) : text);
  const kind = entry.kind ?? act.kind;
  const status = entry.status ?? act.status;
  const basis = entry.basis ?? act.basis;
  const targeting = entry.targeting ?? act.targeting ?? 'named';
  const summary = entry.summary ?? filled(act.summary);
  const doubt = entry.doubt ?? (act.doubt && filled(act.doubt));
  const unknownWords = unknownWordsOf({ kind, status, basis, targeting });
  return {
    id,
    jurisdiction: entry.jurisdiction ?? act.jurisdiction,
    kind: known(KINDS, kind, 'other'),
    status: known(STATUSES, status, 'other'),
    basis: known(BASES, basis, 'press'),
    targeting: known(TARGETINGS, targeting, 'class'),
    authority: entry.authority ?? act.authority,
    instrument: entry.instrument ?? act.instrument,
    scope: entry.scope ?? filled(act.scope),
    summary: entry.detail === undefined ? summary : `${summary} ${entry.detail}`,
    ...datesOf(act, entry),
    history: (entry.history ?? act.history ?? []).map((step) => ({
      ...step,
      status: known(STATUSES, step.status, 'other'),
    })),
    answers: entry.answers ?? [],
    sources: sourcesOf(id, act, entry),
    asOf: entry.asOf ?? act.asOf,
    confirmed: known(CONFIRMATIONS, entry.confirmed ?? act.confirmed, 'knowledge'),
    ...(doubt !== undefined && { doubt }),
    ...(unknownWords && { unknownWords }),
  };
}

const DATE_FIELDS = ['announced', 'effective', 'ended', 'expires'] as const;
type Dates = { [Field in (typeof DATE_FIELDS)[number]]?: PartialDate };

/** The entry's own dates, else the act's; `none` takes the act's away. */
function datesOf(act: Act, entry: Partial<ActClaim>): Dates {
  const dates: Dates = {};
  for (const field of DATE_FIELDS) {
    const date = entry[field] ?? act[field];
    if (date !== undefined && date !== 'none') dates[field] = date;
  }
  return dates;
}

/** The entry's sources behind the act's, or alone. */
function sourcesOf(id: string, act: Act, { sources = [], onlyTheseSources }: Partial<ActClaim>) {
  const alone = onlyTheseSources || sources === act.sources;
  const [first, ...others] = alone ? sources : [...act.sources, ...sources];
  if (!first) throw new TypeError(`${id} has no source`);
  return [first, ...others] as const;
}

const WORDS = { kind: KINDS, status: STATUSES, basis: BASES, targeting: TARGETINGS } as const;
const WORD_FIELDS = ['kind', 'status', 'basis', 'targeting'] as const;

/** The words that this version doesn't know, as the list has them; undefined when it knows all. */
function unknownWordsOf(
  words: Readonly<Record<(typeof WORD_FIELDS)[number], string>>,
): UnknownWords | undefined {
  const unknown = WORD_FIELDS.filter((field) => !isOneOf(WORDS[field], words[field]));
  if (unknown.length === 0) return undefined;
  return Object.fromEntries(unknown.map((field) => [field, words[field]]));
}

function known<const Words extends readonly string[]>(
  words: Words,
  word: string,
  unknown: Words[number],
): Words[number] {
  return isOneOf(words, word) ? word : unknown;
}

function isOneOf<const Words extends readonly string[]>(words: Words, word: string): word is Words[number] {
  return words.includes(word);
}
