import * as v from 'valibot';
import { flag } from './fields.ts';

const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, 'is not a time like 2026-11-22T00:00:00Z'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'is not a real time'),
);

/** What the header of the next list says; the rest of it is made from the payload. */
export const release = v.strictObject({
  sequence: v.pipe(
    v.string(),
    v.regex(/^[1-9]\d{0,14}$/, 'is not a whole number above zero'),
    v.transform(Number),
  ),
  published: moment,
  expires: moment,
  minAppVersion: v.exactOptional(v.pipe(v.string(), v.regex(/^\d+(?:\.\d+){0,3}$/, 'is not a version'))),
  mayShrink: v.exactOptional(flag),
});
export type Release = v.InferOutput<typeof release>;
