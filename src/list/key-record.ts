import * as v from 'valibot';
import { err, ok, type Result } from '../domain/result.ts';
import { fromBase64, toBase64 } from '../names/encoding/base64.ts';
import { firstProblem } from './first-problem.ts';
import type { KeySet } from './key-set.ts';
import { utcTime } from './schema/changes.ts';

/*
 * A key record changes the keys of a list. It is a text, {"format":"interdict-keys","version":2, ...}, signed by the keys
 * before it and by its own; a list file carries those that there were, so that an extension of any age can follow.
 */

/** One signature over a header line or a key record. There may be several. */
export interface Signature {
  readonly key: string;
  /** Base64 of 64 bytes. */
  readonly sig: string;
}

/** A key record as it travels. Nothing in it is trusted yet. */
export interface SignedKeyRecord {
  /** The exact text that is signed. */
  readonly record: string;
  readonly signatures: readonly Signature[];
}

/** More keys or signatures than this only cost time. */
const MAX_KEYS = 8;
/** A publisher who has changed keys more often than this publishes an extension instead. */
const MAX_RECORDS = 16;

export const signatures = v.pipe(
  v.array(v.object({ key: v.pipe(v.string(), v.maxLength(100)), sig: v.pipe(v.string(), v.maxLength(200)) })),
  v.minLength(1),
  v.maxLength(MAX_KEYS),
);

export const keyRecords: v.GenericSchema<unknown, SignedKeyRecord[]> = v.pipe(
  v.array(v.object({ record: v.pipe(v.string(), v.maxLength(2000)), signatures })),
  v.maxLength(MAX_RECORDS),
);

const KEY_ID = /^[a-z0-9][a-z0-9-]{2,63}$/;
const keyId = v.pipe(v.string(), v.regex(KEY_ID, 'is no id of a key'));
const count = v.pipe(v.number(), v.safeInteger('is not a whole number'), v.minValue(1));

/** Whether a text may name a key: 3 to 64 lower-case letters, digits and hyphens. */
export function isKeyId(text: string): boolean {
  return KEY_ID.test(text);
}

const keySet = v.pipe(
  v.object({
    format: v.literal('interdict-keys'),
    version: count,
    keys: v.pipe(
      v.array(
        v.object({
          id: keyId,
          publicKey: v.pipe(v.string(), v.check(isPublicKey, 'is not the base64 of 32 bytes')),
          expires: v.exactOptional(utcTime),
        }),
      ),
      v.minLength(1, 'has no key'),
      v.maxLength(MAX_KEYS, `has more than ${MAX_KEYS} keys`),
    ),
    threshold: count,
    rotationThreshold: count,
    revoked: v.exactOptional(v.pipe(v.array(keyId), v.maxLength(MAX_KEYS * MAX_RECORDS)), []),
  }),
  // One key under two names would sign for two.
  v.check(
    ({ keys }) => new Set(keys.map(({ publicKey }) => publicKey)).size === keys.length,
    'has a key twice',
  ),
  v.check(({ keys }) => new Set(keys.map(({ id }) => id)).size === keys.length, 'has an id twice'),
  v.check(
    ({ keys, threshold, rotationThreshold }) => Math.max(threshold, rotationThreshold) <= keys.length,
    'asks for more signatures than there are keys',
  ),
  // Otherwise whoever has the keys for a list has the keys for all.
  v.check(
    ({ threshold, rotationThreshold }) => rotationThreshold >= threshold,
    'lets the keys be changed by fewer signatures than a list needs',
  ),
  v.check(({ keys, revoked }) => !keys.some(({ id }) => revoked.includes(id)), 'trusts a key it revokes'),
);

/** The set of keys in the text of a record, or what is wrong with it. Fields of newer publishers are left out. */
export function parseKeyRecord(text: string): Result<KeySet, string> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return err('is not JSON');
  }
  const parsed = v.safeParse(keySet, data, { abortEarly: true });
  if (!parsed.success) {
    const { path, problem } = firstProblem(parsed.issues);
    return err(`${path} ${problem}`.trim());
  }
  const { format: _, ...set } = parsed.output;
  return ok(set);
}

/** The text of a record, in the one way in which the tools write it. */
export function writeKeyRecord({ version, keys, threshold, rotationThreshold, revoked }: KeySet): string {
  return JSON.stringify({
    format: 'interdict-keys',
    version,
    keys: keys.map(({ id, publicKey, expires }) => ({
      id,
      publicKey,
      ...(expires !== undefined && { expires }),
    })),
    threshold,
    rotationThreshold,
    ...(revoked.length > 0 && { revoked }),
  });
}

/** In the one way to write it: keys are told apart by their text, and base64 has four for the same 32 bytes. */
/** Whether a text is the base64 of 32 bytes, in the one form that the tools write: another would be the same key twice. */
export function isPublicKey(base64: string): boolean {
  try {
    const bytes = fromBase64(base64);
    return bytes.length === 32 && toBase64(bytes) === base64;
  } catch {
    return false;
  }
}
