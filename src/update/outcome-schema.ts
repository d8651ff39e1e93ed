import * as v from 'valibot';
import type { UpdateError, UpdateOutcome } from './outcome.ts';

const text = v.string();
const number = v.number();
const sized = v.picklist(['vendors', 'claims', 'names']);

const error: v.GenericSchema<unknown, UpdateError> = v.variant('kind', [
  v.object({ kind: v.literal('no-address') }),
  v.object({ kind: v.literal('no-access') }),
  v.object({ kind: v.literal('offline') }),
  v.object({ kind: v.literal('timeout'), afterMs: number }),
  v.object({ kind: v.literal('server'), status: number, retryAfterMs: v.exactOptional(number) }),
  v.object({ kind: v.literal('redirected'), to: text }),
  v.object({ kind: v.literal('too-large'), capBytes: number }),
  v.object({ kind: v.literal('storage'), problem: text }),
  v.object({ kind: v.literal('not-a-list'), contentType: text }),
  v.object({ kind: v.literal('truncated'), expectedBytes: number, gotBytes: number }),
  v.object({ kind: v.literal('unsigned') }),
  v.object({ kind: v.literal('unknown-key'), keyIds: v.array(text) }),
  v.object({ kind: v.literal('expired-key'), keyIds: v.array(text) }),
  v.object({ kind: v.literal('bad-signature') }),
  v.object({ kind: v.literal('too-few-signatures'), got: number, needed: number }),
  v.object({ kind: v.literal('bad-keys'), version: number, problem: text }),
  v.object({ kind: v.literal('bad-hash') }),
  v.object({ kind: v.literal('older'), have: number, got: number }),
  v.object({ kind: v.literal('conflicting'), sequence: number }),
  v.object({ kind: v.literal('expired'), expires: text }),
  v.object({ kind: v.literal('from-the-future'), published: text }),
  v.object({ kind: v.literal('needs-newer-app'), minAppVersion: text }),
  v.object({ kind: v.literal('invalid'), path: text, problem: text }),
  v.object({ kind: v.literal('shrunk'), of: sized, from: number, to: number }),
  v.object({ kind: v.literal('grown'), of: sized, from: number, to: number }),
]);

/** An outcome as it is stored. */
export const outcomeSchema: v.GenericSchema<unknown, UpdateOutcome> = v.variant('kind', [
  v.object({ kind: v.literal('updated'), from: v.exactOptional(number), to: number }),
  v.object({ kind: v.literal('up-to-date'), sequence: number }),
  v.object({ kind: v.literal('failed'), error }),
]);
