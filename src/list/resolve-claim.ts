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
 *
 * A worker that wakes up does this for every claim, in code that is not warm yet: so nothing is made that the claim can do
 * without.
 */
function restrictionOf(id: string, act: Act, entry: Partial<ActClaim>, name: string): Restriction {
  const filled = (text: string) =>
    text.includes('{vendor}') ? text.replaceAll('{vendor}', () => name) : text;
  const words: Words = {
    kind: entry.kind ?? act.kind,
    status: entry.status ?? act.status,
    basis: entry.basis ?? act.basis,
    targeting: entry.targeting ?? act.targeting ?? 'named',
  };
  const summary = entry.summary ?? filled(act.summary);
  const restriction: Changeable<Restriction> = {
    id,
    jurisdiction: entry.jurisdiction ?? act.jurisdiction,
    kind: known(KINDS, words.kind, 'other'),
    status: known(STATUSES, words.status, 'other'),
    basis: known(BASES, words.basis, 'press'),
    targeting: known(TARGETINGS, words.targeting, 'class'),
    authority: entry.authority ?? act.authority,
    instrument: entry.instrument ?? act.instrument,
    scope: entry.scope ?? filled(act.scope),
    summary: entry.detail === undefined ? summary : `${summary} ${entry.detail}`,
    history: historyOf(entry.history ?? act.history),
    answers: entry.answers ?? NONE,
    sources: sourcesOf(id, act, entry),
    asOf: entry.asOf ?? act.asOf,
    confirmed: known(CONFIRMATIONS, entry.confirmed ?? act.confirmed, 'knowledge'),
  };
  for (const field of DATE_FIELDS) {
    const date = entry[field] ?? act[field];
    if (date !== undefined && date !== 'none') restriction[field] = date;
  }
  const doubt = entry.doubt ?? (act.doubt && filled(act.doubt));
  if (doubt !== undefined) restriction.doubt = doubt;
  const unknownWords = unknownWordsOf(words, restriction);
  if (unknownWords) restriction.unknownWords = unknownWords;
  return restriction;
}

type Changeable<Value> = { -readonly [Field in keyof Value]: Value[Field] };

/** The entry's own dates go before the act's; `none` takes the act's away. */
const DATE_FIELDS = ['announced', 'effective', 'ended', 'expires'] as const;

const NONE: readonly never[] = [];

function historyOf(steps: Act['history']): Restriction['history'] {
  if (!steps) return NONE;
  return steps.map(({ status, date, note }) => {
    const step = { status: known(STATUSES, status, 'other'), date };
    return note === undefined ? step : { ...step, note };
  });
}

/** The entry's sources behind the act's, or alone. */
function sourcesOf(
  id: string,
  act: Act,
  { sources, onlyTheseSources }: Partial<ActClaim>,
): Restriction['sources'] {
  const all = !sources ? act.sources : onlyTheseSources ? sources : withoutRepeating(act.sources, sources);
  if (!isNotEmpty(all)) throw new TypeError(`${id} has no source`);
  return all;
}

/** A claim without an act is its own act: its sources are not to be told twice. */
function withoutRepeating(ofAct: Act['sources'], own: Act['sources']): Act['sources'] {
  return ofAct === own ? own : ofAct.concat(own);
}

function isNotEmpty<Item>(items: readonly Item[]): items is readonly [Item, ...Item[]] {
  return items.length > 0;
}

/** Words of a claim as the list has them. */
interface Words {
  readonly kind: string;
  readonly status: string;
  readonly basis: string;
  readonly targeting: string;
}
const WORD_FIELDS = ['kind', 'status', 'basis', 'targeting'] as const;

/** Those that were not taken over, for this version doesn't know them; undefined when it knows all. */
function unknownWordsOf(words: Words, taken: Words): UnknownWords | undefined {
  const unknown = WORD_FIELDS.filter((field) => words[field] !== taken[field]);
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
