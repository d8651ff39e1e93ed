import * as v from 'valibot';
import { BASES, CONFIRMATIONS, KINDS, STATUSES, TARGETINGS } from '../../domain/restriction.ts';
import { date, dateOrNone, flag, jurisdiction, line, slug, wordOf } from './fields.ts';

const status = wordOf(STATUSES);

const source = v.strictObject({
  publisher: line,
  title: line,
  url: line,
  date: v.exactOptional(date),
});

const statusChange = v.strictObject({ status, date, note: v.exactOptional(line) });

/** What the vendor itself said to the act, in one line of our own words. */
const answer = v.strictObject({ date, text: line, source });

const required = {
  jurisdiction,
  authority: line,
  instrument: line,
  kind: wordOf(KINDS),
  basis: wordOf(BASES),
  status,
  scope: line,
  summary: line,
  sources: v.pipe(v.array(source), v.minLength(1, 'has no source')),
  asOf: date,
  confirmed: wordOf(CONFIRMATIONS),
};

const optional = {
  targeting: v.exactOptional(wordOf(TARGETINGS)),
  announced: v.exactOptional(date),
  effective: v.exactOptional(date),
  ended: v.exactOptional(date),
  expires: v.exactOptional(date),
  history: v.exactOptional(v.array(statusChange)),
  doubt: v.exactOptional(line),
};

/** Oldest first. */
const answers = v.exactOptional(v.pipe(v.array(answer), v.minLength(1, 'has no answer')));

/**
 * An act that touches several vendors, written once. In `scope`, `summary` and `doubt`, `{vendor}` stands for the vendor's
 * name, or for what its entry says under `as`.
 */
export const act = v.strictObject({ ...required, ...optional });
export type Act = v.InferOutput<typeof act>;

/** A claim of one vendor that no other shares. */
export const ownClaim = v.strictObject({ id: slug, ...required, ...optional, answers });
export type OwnClaim = v.InferOutput<typeof ownClaim>;

/** A vendor's entry under an act: only what differs from the act. */
const actClaimFields = v.strictObject({
  act: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'is not <folder>/<file> of an act')),
  /** Default: the act's slug. */
  id: v.exactOptional(slug),
  /** What `{vendor}` in the act's texts stands for here. */
  as: v.exactOptional(line),
  /** Put behind the act's summary. */
  detail: v.exactOptional(line),
  jurisdiction: v.exactOptional(required.jurisdiction),
  authority: v.exactOptional(required.authority),
  instrument: v.exactOptional(required.instrument),
  kind: v.exactOptional(required.kind),
  basis: v.exactOptional(required.basis),
  status: v.exactOptional(required.status),
  targeting: optional.targeting,
  scope: v.exactOptional(required.scope),
  summary: v.exactOptional(required.summary),
  sources: v.exactOptional(required.sources),
  asOf: v.exactOptional(required.asOf),
  confirmed: v.exactOptional(required.confirmed),
  announced: v.exactOptional(dateOrNone),
  effective: v.exactOptional(dateOrNone),
  ended: v.exactOptional(dateOrNone),
  expires: v.exactOptional(dateOrNone),
  history: optional.history,
  answers,
  doubt: optional.doubt,
  /** The entry's sources replace the act's own instead of following them. */
  onlyTheseSources: v.exactOptional(flag),
});

export const actClaim = v.pipe(
  actClaimFields,
  v.check(
    ({ onlyTheseSources, sources }) => !onlyTheseSources || sources !== undefined,
    'says "onlyTheseSources" but has no sources',
  ),
);
export type ActClaim = v.InferOutput<typeof actClaim>;

export const claim = v.lazy((input) => (isActClaimInput(input) ? actClaim : ownClaim));
export type Claim = ActClaim | OwnClaim;

export function isActClaim(entry: Claim): entry is ActClaim {
  return 'act' in entry;
}

function isActClaimInput(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'act' in input;
}
