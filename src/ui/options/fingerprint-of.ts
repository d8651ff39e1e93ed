import { fromBase64 } from '../../names/encoding/base64.ts';

/** By what people compare a public key (base64): its SHA-256 in lower-case hexadecimal, as the status of a list has it, too. */
export async function fingerprintOf(publicKey: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', fromBase64(publicKey)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
