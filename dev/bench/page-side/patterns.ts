interface Branch {
  readonly next: Map<string, Branch>;
  isEnd: boolean;
}

/** The source of a regular expression for any of some names, the longest first. */
export function alternationSource(names: readonly string[]): string {
  const sources = names.toSorted((a, b) => b.length - a.length).map(escaped);
  return `(?:${sources.join('|')})`;
}

/** The same for names in lower case, with what they have in common at their start written once. */
export function trieSource(names: readonly string[]): string {
  const root: Branch = { next: new Map(), isEnd: false };
  for (const name of names) {
    let branch = root;
    for (const character of name.toLowerCase()) {
      const next: Branch = branch.next.get(character) ?? { next: new Map(), isEnd: false };
      branch.next.set(character, next);
      branch = next;
    }
    branch.isEnd = true;
  }
  return sourceOf(root);
}

function sourceOf({ next, isEnd }: Branch): string {
  if (next.size === 0) return '';
  const sources = Array.from(next, ([character, branch]) => escaped(character) + sourceOf(branch));
  const [only = ''] = sources;
  if (sources.length === 1 && !isEnd) return only;
  return `(?:${sources.join('|')})${isEnd ? '?' : ''}`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
