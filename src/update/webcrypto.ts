import type { Bytes, TextPort } from '../list/bytes.ts';
import type { TrustedKey } from '../list/key-set.ts';
import type { ListPorts } from '../list/read-list.ts';
import type { SigningKey, SignPorts } from '../list/sign.ts';
import type { Ed25519Port } from '../list/signature.ts';
import { fromBase64, toBase64 } from '../names/encoding/base64.ts';

const ED25519 = 'Ed25519';

const encoder = new TextEncoder();
// A byte order mark is kept: text that is decoded and encoded again must give the same bytes.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const webText: TextPort = {
  decode(bytes) {
    try {
      return decoder.decode(bytes);
    } catch {
      return undefined;
    }
  },
  encode: (text) => encoder.encode(text),
};

export const webEd25519: Ed25519Port = {
  async verify(publicKey, signature, message) {
    try {
      const key = await crypto.subtle.importKey('raw', publicKey, ED25519, false, ['verify']);
      return await crypto.subtle.verify(ED25519, key, signature, message);
    } catch {
      return false;
    }
  },
};

/** SHA-256 in lower-case hexadecimal. */
export async function webSha256(bytes: Bytes): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** All that reading a list needs, by WebCrypto: background workers, extension pages, Node from 20. */
export const webListPorts: ListPorts = { text: webText, ed25519: webEd25519, sha256: webSha256 };

/** All that signing a list needs, by WebCrypto. */
export const webSignPorts: SignPorts = {
  text: webText,
  sha256: webSha256,
  async sign(privateKey, message) {
    const key = await crypto.subtle.importKey('pkcs8', fromBase64(privateKey), ED25519, false, ['sign']);
    return new Uint8Array(await crypto.subtle.sign(ED25519, key, message));
  },
};

/** A new key pair under one id: the half to put into builds and the half to keep. */
export async function makeKeyPair(id: string): Promise<{ trusted: TrustedKey; signing: SigningKey }> {
  const pair = await crypto.subtle.generateKey(ED25519, true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('Ed25519 gave no key pair');
  const [publicKey, privateKey] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  return {
    trusted: { id, publicKey: toBase64(new Uint8Array(publicKey)) },
    signing: { id, privateKey: toBase64(new Uint8Array(privateKey)) },
  };
}
