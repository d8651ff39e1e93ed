import { isKeyId, isPublicKey } from '../../list/key-record.ts';
import type { TrustedKey } from '../../list/key-set.ts';
import { usageError } from '../console.ts';

/**
 * Reads `id:base64,id:base64@2027-12-31` as INTERDICT_LIST_KEYS holds it; the day is that of a key's expiry, in UTC. A usage
 * error names the first part that is wrong.
 */
export function readTrustedKeys(text: string): TrustedKey[] {
  return text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(readTrustedKey);
}

function readTrustedKey(part: string): TrustedKey {
  const [key = '', expires] = part.split('@');
  const [id, publicKey] = key.split(':');
  if (!id || !isKeyId(id) || !publicKey || !isPublicKey(publicKey)) {
    throw usageError(`"${part}" is no public key: <id>:<base64 of 32 bytes> expected, as keygen prints it.`);
  }
  if (expires === undefined) return { id, publicKey };
  const time = `${expires}T00:00:00Z`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(expires) || Number.isNaN(Date.parse(time))) {
    throw usageError(`"${part}" expires on no day: <id>:<base64>@YYYY-MM-DD expected.`);
  }
  return { id, publicKey, expires: time };
}
