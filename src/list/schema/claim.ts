import * as v from 'valibot';
import { oneOfTwo } from './one-of-two.ts';
import { actId, dateOrNone, jurisdiction, partialDate, slug } from './scalars.ts';
import { httpsUrl, listOf, text } from './text.ts';
import { PAYLOAD_WORDS, SOURCE_WORDS } from './words.ts';

/** Fields of a claim in the order in which files and payloads have them. */
export const CLAIM_FIELDS: readonly string[] =
  'act id as jurisdiction authority instrument kind basis status targeting scope announced effective ended expires summary detail history answers sources onlyTheseSources asOf confirmed doubt'.split(
    ' ',
  );

const MOST_SOURCES = 20;
const MOST_STEPS = 50;

// What is the same in source files and payloads.

/** Where a fact stands: publisher, title and address of a page. */
const citation = {
  publisher: text(200),
  title: text(500),
  url: httpsUrl,
  date: v.exactOptional(partialDate),
};

/** A step of an act's way, but for the status itself. */
const step = { date: partialDate, note: v.exactOptional(text(500)) };

/** What the vendor itself said to an act, in one line of our own words; but for the source. */
const answer = { date: partialDate, text: text(600) };

/** What every act says. `scope` is who may not do what, in one line; `asOf` the newest date on which sources show it. */
const facts = {
  jurisdiction,
  authority: text(300),
  instrument: text(500),
  scope: text(600),
  summary: text(2000),
  asOf: partialDate,
};

/** What an act may say besides. */
const moreFacts = {
  announced: v.exactOptional(partialDate),
  effective: v.exactOptional(partialDate),
  ended: v.exactOptional(partialDate),
  expires: v.exactOptional(partialDate),
  doubt: v.exactOptional(text(1000)),
};

/** What a vendor's entry under an act may say otherwise than the act. `as` is what `{vendor}` in its texts stands for. */
const differences = {
  act: actId,
  /** Default: the act's slug. */
  id: v.exactOptional(slug),
  as: v.exactOptional(text(200)),
  /** Put behind the act's summary. */
  detail: v.exactOptional(text(1000)),
  jurisdiction: v.exactOptional(jurisdiction),
  authority: v.exactOptional(text(300)),
  instrument: v.exactOptional(text(500)),
  scope: v.exactOptional(text(600)),
  summary: v.exactOptional(text(2000)),
  announced: v.exactOptional(dateOrNone),
  effective: v.exactOptional(dateOrNone),
  ended: v.exactOptional(dateOrNone),
  expires: v.exactOptional(dateOrNone),
  asOf: v.exactOptional(partialDate),
  doubt: v.exactOptional(text(1000)),
};

/** A schema that is one of two, by whether the claim is told under an act: so that only the right one complains. */
function eitherClaim<const Own extends v.GenericSchema, const Under extends v.GenericSchema>(
  own: Own,
  under: Under,
) {
  return oneOfTwo(own, under, (input) => typeof input === 'object' && input !== null && 'act' in input);
}

/** `onlyTheseSources` says that the entry's sources replace the act's own instead of following them. */
function hasItsSources({
  onlyTheseSources,
  sources,
}: {
  onlyTheseSources?: true;
  sources?: unknown;
}): boolean {
  return !onlyTheseSources || sources !== undefined;
}
const NO_SOURCES = 'says "onlyTheseSources" but has no sources';

// As source files have them: strict, for an unknown word or field is a mistake of ours.

const sourceCitation = v.strictObject(citation);
const sourceSources = listOf(sourceCitation, MOST_SOURCES);
const sourceHistory = listOf(v.strictObject({ status: SOURCE_WORDS.status, ...step }), MOST_STEPS);
const sourceAnswers = listOf(v.strictObject({ ...answer, source: sourceCitation }), MOST_STEPS);
const sourceFacts = {
  ...facts,
  ...moreFacts,
  kind: SOURCE_WORDS.kind,
  basis: SOURCE_WORDS.basis,
  status: SOURCE_WORDS.status,
  targeting: v.exactOptional(SOURCE_WORDS.targeting),
  history: v.exactOptional(sourceHistory),
  sources: sourceSources,
  confirmed: SOURCE_WORDS.confirmed,
};

/** An act in a file of its own. In its texts, `{vendor}` stands for the vendor's name or its `as`. */
export const sourceAct = v.strictObject(sourceFacts);
const sourceOwnClaim = v.strictObject({
  id: slug,
  ...sourceFacts,
  answers: v.exactOptional(sourceAnswers),
});
const sourceActClaim = v.pipe(
  v.strictObject({
    ...differences,
    kind: v.exactOptional(SOURCE_WORDS.kind),
    basis: v.exactOptional(SOURCE_WORDS.basis),
    status: v.exactOptional(SOURCE_WORDS.status),
    targeting: v.exactOptional(SOURCE_WORDS.targeting),
    history: v.exactOptional(sourceHistory),
    answers: v.exactOptional(sourceAnswers),
    sources: v.exactOptional(sourceSources),
    onlyTheseSources: v.exactOptional(SOURCE_WORDS.flag),
    confirmed: v.exactOptional(SOURCE_WORDS.confirmed),
  }),
  v.check((claim) => hasItsSources(claim), NO_SOURCES),
);
export const sourceClaim = eitherClaim(sourceOwnClaim, sourceActClaim);

// As payloads have them: open to the words and fields of a newer publisher.

const payloadCitation = v.object(citation);
const payloadSources = listOf(payloadCitation, MOST_SOURCES);
const payloadHistory = listOf(v.object({ status: PAYLOAD_WORDS.status, ...step }), MOST_STEPS);
const payloadAnswers = listOf(v.object({ ...answer, source: payloadCitation }), MOST_STEPS);
const payloadFacts = {
  ...facts,
  ...moreFacts,
  kind: PAYLOAD_WORDS.kind,
  basis: PAYLOAD_WORDS.basis,
  status: PAYLOAD_WORDS.status,
  targeting: v.exactOptional(PAYLOAD_WORDS.targeting),
  history: v.exactOptional(payloadHistory),
  sources: payloadSources,
  confirmed: PAYLOAD_WORDS.confirmed,
};

export const payloadAct = v.object({ id: actId, ...payloadFacts });
const payloadOwnClaim = v.object({ id: slug, ...payloadFacts, answers: v.exactOptional(payloadAnswers) });
const payloadActClaim = v.pipe(
  v.object({
    ...differences,
    kind: v.exactOptional(PAYLOAD_WORDS.kind),
    basis: v.exactOptional(PAYLOAD_WORDS.basis),
    status: v.exactOptional(PAYLOAD_WORDS.status),
    targeting: v.exactOptional(PAYLOAD_WORDS.targeting),
    history: v.exactOptional(payloadHistory),
    answers: v.exactOptional(payloadAnswers),
    sources: v.exactOptional(payloadSources),
    onlyTheseSources: v.exactOptional(PAYLOAD_WORDS.flag),
    confirmed: v.exactOptional(PAYLOAD_WORDS.confirmed),
  }),
  v.check((claim) => hasItsSources(claim), NO_SOURCES),
);
export const payloadClaim = eitherClaim(payloadOwnClaim, payloadActClaim);

/** An act as resolved claims need it: source files and payloads both have such. */
export type Act = Omit<v.InferOutput<typeof payloadAct>, 'id'>;
export type OwnClaim = v.InferOutput<typeof payloadOwnClaim>;
export type ActClaim = v.InferOutput<typeof payloadActClaim>;
export type Claim = OwnClaim | ActClaim;

export function isActClaim(entry: Claim): entry is ActClaim {
  return 'act' in entry;
}
