/** What base64 needs of the platform; all browsers and Node have them as globals, but they belong to no ECMAScript library yet. */
declare function atob(text: string): string;
declare function btoa(text: string): string;

/** Base64 (RFC 4648, section 4) of the bytes. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}

/** The bytes of a base64 text; throws `InvalidCharacterError` on anything else. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
