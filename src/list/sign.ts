import { err, ok, type Result } from '../domain/result.ts';
import { toBase64 } from '../names/encoding/base64.ts';
import type { Bytes, TextPort } from './bytes.ts';
import { writeEnvelope } from './envelope.ts';
import { parseHeader } from './header.ts';
import type { Signature, SignedKeyRecord } from './key-record.ts';
import type { ListHeader } from './list.ts';

/** What the publisher decides about a release; the rest of the header follows from the payload. */
export type ReleaseFields = Omit<ListHeader, 'format' | 'version' | 'payload'>;

export interface SigningKey {
  readonly id: string;
  /** Base64 of the key in PKCS #8. Never leaves the publisher's machine. */
  readonly privateKey: string;
}

export interface SignPorts {
  readonly text: TextPort;
  sha256(bytes: Bytes): Promise<string>;
  /** The 64 bytes of an Ed25519 signature; rejects when the key is not one. */
  sign(privateKey: string, message: Bytes): Promise<Bytes>;
}

export interface Release {
  /** The payload as JSON text, as `encodePayload` gives it. */
  readonly payload: string;
  readonly header: ReleaseFields;
  /** At least one; each signs. */
  readonly keys: readonly SigningKey[];
  /** Changes of the keys that older extensions have to follow, oldest first. */
  readonly keyRecords?: readonly SignedKeyRecord[];
}

/** The bytes of a signed list file, or what is wrong with its header. Rejects when a key can't sign. */
export async function signList(
  release: Release,
  ports: SignPorts,
): Promise<Result<Bytes, { path: string; problem: string }>> {
  if (release.keys.length === 0) return err({ path: 'keys', problem: 'no key to sign with' });
  const payload = ports.text.encode(release.payload);
  const header = parseHeader({
    format: 'interdict-list',
    version: 1,
    ...release.header,
    payload: { bytes: payload.length, sha256: await ports.sha256(payload) },
  });
  if (!header.ok) return header;
  const headerBytes = ports.text.encode(JSON.stringify(header.value));
  const signatures = await signaturesOf(headerBytes, release.keys, ports);
  const { keyRecords = [] } = release;
  return ok(writeEnvelope({ headerBytes, signatures, keyRecords, payloadBytes: payload }, ports.text));
}

/** A key record signed by each of the keys. Rejects when one can't sign. */
export async function signKeyRecord(
  record: string,
  keys: readonly SigningKey[],
  ports: Pick<SignPorts, 'text' | 'sign'>,
): Promise<SignedKeyRecord> {
  return { record, signatures: await signaturesOf(ports.text.encode(record), keys, ports) };
}

function signaturesOf(
  message: Bytes,
  keys: readonly SigningKey[],
  { sign }: Pick<SignPorts, 'sign'>,
): Promise<Signature[]> {
  return Promise.all(
    keys.map(async ({ id, privateKey }) => ({ key: id, sig: toBase64(await sign(privateKey, message)) })),
  );
}
