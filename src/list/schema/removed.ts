import * as v from 'valibot';
import { claimId, partialDate, vendorId } from './scalars.ts';
import { text } from './text.ts';

/** An id that a release once had: never used again, so that links to it lead to what took its place, or to a reason. */
const removedFields = {
  /** Of a vendor, or `<vendor>/<claim>`. */
  id: v.union([vendorId, claimId], 'is neither a vendor id nor <vendor>/<claim>'),
  /** What took its place, of the same kind. */
  successor: v.exactOptional(v.union([vendorId, claimId], 'is neither a vendor id nor <vendor>/<claim>')),
  date: partialDate,
  reason: text(500),
};

export const sourceRemoved = v.array(v.strictObject(removedFields));
export const payloadRemoved = v.object(removedFields);
export type Removed = v.InferOutput<typeof payloadRemoved>;
