import type { SignedKeyRecord } from '../../list/key-record.ts';
import { type ReleaseFields, type SigningKey, signList } from '../../list/sign.ts';
import { webSignPorts } from '../../update/webcrypto.ts';
import { CommandError } from '../console.ts';

/** The bytes of the signed list file. Throws a `CommandError` when a header field or a key is wrong. */
export async function signRelease(
  payload: string,
  header: ReleaseFields,
  keys: readonly SigningKey[],
  keyRecords: readonly SignedKeyRecord[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const signed = await signList({ payload, header, keys, keyRecords }, webSignPorts);
  if (!signed.ok)
    throw new CommandError(`The list can't be signed: ${signed.error.path} ${signed.error.problem}.`);
  return signed.value;
}
