import { err, ok, type Result } from '../domain/result.ts';
import { fromBase64 } from '../names/encoding/base64.ts';
import type { Bytes } from './bytes.ts';
import type { Envelope } from './envelope.ts';
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

/** A key whose signature makes a list ours. */
export interface TrustedKey {
  readonly id: string;
  /** Base64 of the 32 raw bytes. */
  readonly publicKey: string;
}

export interface Trust {
  readonly keys: readonly TrustedKey[];
  /** Development keys lie in the open, beside the code: a release build says no. */
  readonly allowDevelopmentKeys: boolean;
}

/** Begins the id of every development key. */
export const DEVELOPMENT_KEY_PREFIX = 'dev-';

/**
 * Whether the file is what a trusted key signed: one valid signature is enough, for while keys are rotated a list is
 * signed with the old and the new one. Refuses with `unknown-key`, `bad-signature` or `bad-hash`.
 */
export async function verifySignatures(
  envelope: Envelope,
  trust: Trust,
  ports: VerifyPorts,
): Promise<Result<null, ListRefusal>> {
  const usable = trust.keys.filter(
    ({ id }) => trust.allowDevelopmentKeys || !id.startsWith(DEVELOPMENT_KEY_PREFIX),
  );
  const known = envelope.signatures.flatMap(({ key, sig }) => {
    const trusted = usable.find(({ id }) => id === key);
    return trusted ? [{ publicKey: trusted.publicKey, sig }] : [];
  });
  if (known.length === 0) {
    return err({ kind: 'unknown-key', keyIds: envelope.signatures.map(({ key }) => key) });
  }
  const checks = known.map(({ publicKey, sig }) => verifies(publicKey, sig, envelope.headerBytes, ports));
  if (!(await Promise.all(checks)).includes(true)) return err({ kind: 'bad-signature' });
  const hash = await ports.sha256(envelope.payloadBytes);
  return hash === envelope.header.payload.sha256 ? ok(null) : err({ kind: 'bad-hash' });
}

async function verifies(
  publicKey: string,
  sig: string,
  message: Bytes,
  ports: VerifyPorts,
): Promise<boolean> {
  const key = decoded(publicKey);
  const signature = decoded(sig);
  return key !== undefined && signature !== undefined && ports.ed25519.verify(key, signature, message);
}

function decoded(base64: string): Bytes | undefined {
  try {
    return fromBase64(base64);
  } catch {
    return undefined;
  }
}
