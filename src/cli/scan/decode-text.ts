import { CommandError } from '../console.ts';

/** The text of UTF-8 bytes (UTF-16 with a byte order mark too). Throws a `CommandError` when `source` isn't text. */
export function decodeText(bytes: Uint8Array, source: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Falls through: the bytes are no text in that encoding.
  }
  throw new CommandError(`${source} is not text (UTF-8 expected). Convert it first, or give another file.`);
}
