/** The word for a code; the code itself where a newer list brings one that has no word here. */
export function wordIn(words: object, code: string): string {
  const word: unknown = Object.entries(words).find(([name]) => name === code)?.[1];
  return typeof word === 'string' ? word : code;
}
