import { fromBase64, toBase64 } from './base64.ts';

/** Base64 of the array's bytes. All platforms that run browsers are little-endian. */
export function encodeTyped(values: Uint16Array | Uint32Array | Int32Array): string {
  return toBase64(new Uint8Array(values.buffer));
}

/** The numbers of an encoded Uint16Array. Throws a `TypeError` when it is none. */
export function decodeUint16(encoded: string): Uint16Array {
  return new Uint16Array(bytesOf(encoded, 2));
}

/** As `decodeUint16`, of a Uint32Array. */
export function decodeUint32(encoded: string): Uint32Array {
  return new Uint32Array(bytesOf(encoded, 4));
}

/** As `decodeUint16`, of an Int32Array. */
export function decodeInt32(encoded: string): Int32Array {
  return new Int32Array(bytesOf(encoded, 4));
}

function bytesOf(encoded: string, each: 2 | 4): ArrayBuffer {
  const { buffer } = fromBase64(encoded);
  if (buffer.byteLength % each !== 0) throw new TypeError('An array of numbers breaks off');
  return buffer;
}
