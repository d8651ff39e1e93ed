import * as v from 'valibot';
import { jurisdiction, jurisdictionKey, language } from './scalars.ts';
import { listOf, text } from './text.ts';

/** What Intl doesn't know of a place: the name of a subdivision by language, the members of a union. */
const placeFields = {
  names: v.exactOptional(v.record(language, text(120))),
  /** Places in which the acts of this one bind. */
  members: v.exactOptional(listOf(jurisdiction, 300)),
};

export const sourcePlace = v.strictObject(placeFields);
/** The whole file: places by code. */
export const sourcePlaces = v.record(jurisdictionKey, sourcePlace);

export const payloadPlace = v.object({ code: jurisdiction, ...placeFields });
export type PlaceFacts = v.InferOutput<typeof payloadPlace>;
