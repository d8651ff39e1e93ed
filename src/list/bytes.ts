/** Bytes of our own, never shared with another thread: what WebCrypto takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** UTF-8 both ways. A parameter, for the platform's `TextDecoder` is no part of ECMAScript. */
export interface TextPort {
  /** The text, byte order mark included; `undefined` when the bytes are not valid UTF-8. */
  decode(bytes: Bytes): string | undefined;
  encode(text: string): Bytes;
}

const LINE_FEED = 0x0a;

/** The offset of the first line feed from `start` on, or -1. */
export function endOfLine(bytes: Bytes, start: number): number {
  return bytes.indexOf(LINE_FEED, start);
}

/** The parts one after the other, in one array of their own. */
export function concat(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
