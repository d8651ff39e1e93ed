import * as v from 'valibot';
import { utcTime } from './changes.ts';
import { SOURCE_WORDS } from './words.ts';

export const appVersion = v.pipe(
  v.string(),
  v.regex(/^\d{1,9}(?:\.\d{1,9}){0,3}$/, 'is not a version (1.2.3)'),
);

/** What the header of the next list says; the rest of it is made from the payload. */
export const sourceRelease = v.strictObject({
  sequence: SOURCE_WORDS.sequence,
  published: utcTime,
  expires: utcTime,
  minAppVersion: v.exactOptional(appVersion),
  mayShrink: v.exactOptional(SOURCE_WORDS.flag),
  mayGrow: v.exactOptional(SOURCE_WORDS.flag),
});
export type Release = v.InferOutput<typeof sourceRelease>;
