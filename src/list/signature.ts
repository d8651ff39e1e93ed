import { err, ok, type Result } from '../domain/result.ts';
import { fromBase64 } from '../names/encoding/base64.ts';
import type { Bytes } from './bytes.ts';
import type { Signature } from './key-record.ts';
import { type Trust, type TrustedKey, usableKeys } from './key-set.ts';
import type { ListRefusal } from './refusal.ts';

/** Ed25519 (RFC 8032). */
export interface Ed25519Port {
  /** Never rejects: a key or signature of the wrong form verifies nothing. */
  verify(publicKey: Bytes, signature: Bytes, message: Bytes): Promise<boolean>;
}

/** What checking a list needs of the platform. */
export interface VerifyPorts {
  readonly ed25519: Ed25519Port;
  /** Lower-case hexadecimal. */
  sha256(bytes: Bytes): Promise<string>;
}

/** Some bytes and who says that they are theirs. */
export interface Signed {
  readonly bytes: Bytes;
  readonly signatures: readonly Signature[];
}

/**
 * Whether so many of the current keys signed as make a new list. Refuses with `unknown-key`, `expired-key`,
 * `bad-signature` or `too-few-signatures`. `now` is epoch ms.
 */
export async function verifyNew(
  signed: Signed,
  trust: Trust,
  now: number,
  { ed25519 }: VerifyPorts,
): Promise<Result<null, ListRefusal>> {
  const { current } = trust;
  const known = usableKeys(current, trust).filter(({ id }) =>
    signed.signatures.some(({ key }) => key === id),
  );
  if (known.length === 0) {
    return err({ kind: 'unknown-key', keyIds: signed.signatures.map(({ key }) => key) });
  }
  // Theft without end: of a key that was put away, nobody notices when it is used again.
  const valid = known.filter(({ expires }) => expires === undefined || now < Date.parse(expires));
  if (valid.length === 0) return err({ kind: 'expired-key', keyIds: known.map(({ id }) => id) });
  const got = await signersAmong(valid, signed, ed25519);
  if (got === 0) return err({ kind: 'bad-signature' });
  return got >= current.threshold
    ? ok(null)
    : err({ kind: 'too-few-signatures', got, needed: current.threshold });
}

/**
 * Whether a list that was taken may stay: some set of keys, the current or a former one, once made it. Keys that expired
 * since count, those that were revoked don't.
 */
export async function verifyKept(
  signed: Signed,
  trust: Trust,
  { ed25519 }: VerifyPorts,
): Promise<Result<null, ListRefusal>> {
  for (const set of [trust.current, ...trust.former]) {
    if (await haveSigned(usableKeys(set, trust), set.threshold, signed, ed25519)) return ok(null);
  }
  return err({ kind: 'unknown-key', keyIds: signed.signatures.map(({ key }) => key) });
}

/** Whether at least `threshold` of the keys signed. */
export async function haveSigned(
  keys: readonly TrustedKey[],
  threshold: number,
  signed: Signed,
  ed25519: Ed25519Port,
): Promise<boolean> {
  return keys.length >= threshold && (await signersAmong(keys, signed, ed25519)) >= threshold;
}

/** How many of the keys signed. A key counts once, however often it signed or is named. */
async function signersAmong(
  keys: readonly TrustedKey[],
  { bytes, signatures }: Signed,
  ed25519: Ed25519Port,
): Promise<number> {
  const checks = signatures.map(async ({ key, sig }) => {
    const publicKey = keys.find(({ id }) => id === key)?.publicKey;
    return publicKey !== undefined && (await verifies(publicKey, sig, bytes, ed25519))
      ? publicKey
      : undefined;
  });
  const signers = new Set(await Promise.all(checks));
  signers.delete(undefined);
  return signers.size;
}

async function verifies(
  publicKey: string,
  sig: string,
  message: Bytes,
  ed25519: Ed25519Port,
): Promise<boolean> {
  const key = decoded(publicKey);
  const signature = decoded(sig);
  return key !== undefined && signature !== undefined && ed25519.verify(key, signature, message);
}

function decoded(base64: string): Bytes | undefined {
  try {
    return fromBase64(base64);
  } catch {
    return undefined;
  }
}
