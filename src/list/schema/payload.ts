import * as v from 'valibot';
import { payloadChanges } from './changes.ts';
import { payloadAct } from './claim.ts';
import { payloadPlace } from './place.ts';
import { payloadRemoved } from './removed.ts';
import { payloadSector } from './sector.ts';
import { payloadVendor } from './vendor.ts';

/** At most so many entries; unlike `listOf`, none is fine. */
function upTo<const Item extends v.GenericSchema>(item: Item, most: number, words: string) {
  return v.pipe(v.array(item), v.maxLength(most, `has more than ${words} entries`));
}

/**
 * The payload of a list. Acts stand once, and claims refer to them: that halves its size. Fields that are not known here
 * are a newer publisher's and are passed over; the file as it is stored keeps them.
 */
export const payload = v.object({
  places: upTo(payloadPlace, 1000, '1,000'),
  acts: upTo(payloadAct, 5000, '5,000'),
  vendors: upTo(payloadVendor, 5000, '5,000'),
  removed: upTo(payloadRemoved, 5000, '5,000'),
  /** Newest release first. */
  changes: upTo(payloadChanges, 20, '20'),
  sectors: v.exactOptional(upTo(payloadSector, 200, '200')),
});
/** An array of at most so many entries, none of which is looked at: two million would take half a second. */
function records(most: number, words: string) {
  return v.pipe(
    v.custom<readonly unknown[]>((data) => Array.isArray(data), 'is no list'),
    v.maxLength(most, `has more than ${words} entries`),
  );
}

/** The frame of a payload: its parts, whose records are still to be parsed. */
export const payloadFrame = v.object({
  places: records(1000, '1,000'),
  acts: records(5000, '5,000'),
  vendors: records(5000, '5,000'),
  removed: records(5000, '5,000'),
  changes: records(20, '20'),
  sectors: v.exactOptional(records(200, '200')),
});

export type Payload = v.InferOutput<typeof payload>;
