import type { TrustedKey } from '../../list/signature.ts';
import { usageError } from '../console.ts';

/** Reads `id:base64,id:base64` as INTERDICT_LIST_KEYS holds it. A usage error names the first part that is wrong. */
export function readTrustedKeys(text: string): TrustedKey[] {
  return text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map((part) => {
      const [id, publicKey] = part.split(':');
      if (!id || !publicKey || Buffer.from(publicKey, 'base64').length !== 32) {
        throw usageError(
          `"${part}" is no public key: <id>:<base64 of 32 bytes> expected, as keygen prints it.`,
        );
      }
      return { id, publicKey };
    });
}
