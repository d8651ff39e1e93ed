import * as v from 'valibot';
import { claimId, vendorId } from './scalars.ts';
import { listOf, text } from './text.ts';
import { PAYLOAD_WORDS, SOURCE_WORDS } from './words.ts';

export const utcTime = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/, 'is not a time like 2026-11-22T00:00:00Z'),
  v.check(isReal, 'is not a real time'),
);

/** Engines take 30 February for 1 or 2 March, or for nothing. */
function isReal(moment: string): boolean {
  const time = Date.parse(moment);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === moment.slice(0, 19);
}

const MOST_IDS = 20_000;
const fieldName = v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,40}$/, 'is not the name of a field'));

function changesFields<const Sequence extends v.GenericSchema, const Status extends v.GenericSchema>(words: {
  readonly sequence: Sequence;
  readonly status: Status;
}) {
  return {
    sequence: words.sequence,
    published: utcTime,
    /** What readers of the list should know of the release, in a line or two. */
    note: v.exactOptional(text(1000)),
    vendorsAdded: v.exactOptional(listOf(vendorId, MOST_IDS)),
    vendorsRemoved: v.exactOptional(listOf(vendorId, MOST_IDS)),
    claimsAdded: v.exactOptional(listOf(claimId, MOST_IDS)),
    claimsRemoved: v.exactOptional(listOf(claimId, MOST_IDS)),
    /** Claims that stand otherwise than in the release before. */
    statusChanged: v.exactOptional(
      listOf(v.strictObject({ claim: claimId, from: words.status, to: words.status }), MOST_IDS),
    ),
    /** Claims told otherwise, without a change of status, and the fields in which. */
    corrected: v.exactOptional(
      listOf(v.strictObject({ claim: claimId, fields: listOf(fieldName, 40) }), MOST_IDS),
    ),
    /** Vendors told otherwise, their claims aside, and the fields in which. */
    vendorsCorrected: v.exactOptional(
      listOf(v.strictObject({ vendor: vendorId, fields: listOf(fieldName, 40) }), MOST_IDS),
    ),
  };
}

/** What a release changed against the one before. */
export const sourceChanges = v.strictObject(changesFields(SOURCE_WORDS));
export const payloadChanges = v.object(changesFields(PAYLOAD_WORDS));
export type ReleaseChanges = v.InferOutput<typeof payloadChanges>;
