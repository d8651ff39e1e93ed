/**
 * Puts short words that say different things into one line: "cybersecurity · Russia". A line breaks after the dot, never
 * before it.
 */
export function inOneLine(parts: readonly string[]): string {
  return parts.join('\u00a0· ');
}
