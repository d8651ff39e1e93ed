/**
 * FNV-1a, 64 bits, as hexadecimal: tells whether a text is the one that was there before. Not for where somebody could gain
 * from a collision.
 */
export function shortHash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return value.toString(16);
}
