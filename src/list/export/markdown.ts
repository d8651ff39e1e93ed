/**
 * A text as Markdown shows it letter by letter (CommonMark 2.4): signs that could begin emphasis, links, HTML or entities
 * are escaped anywhere, those that could begin a heading, list or rule at the start. Line ends become spaces.
 */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>&|~]/g, '\\$&')
    .replace(/^[-+#=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** A link with a text. In the address, what could end it early is percent-encoded. */
export function markdownLink(text: string, url: string): string {
  return `[${markdownText(text)}](${url.replace(/[\s()<>\\]/g, percentEncoded)})`;
}

/** `encodeURIComponent` leaves parentheses alone. */
function percentEncoded(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
