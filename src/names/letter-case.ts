import { isCapital } from './letters.ts';

/** Whether a spelling on a page has the letter case a name asks for. Scripts without case always do. */
export type CaseRule =
  /** Any case. */
  | 'any'
  /** The first letter is a capital where the name's is: a weak name in lower case is the ordinary word. */
  | 'initial'
  /** As the list writes it, or all in capitals. */
  | 'as-written';

export function hasCase(surface: string, written: string, rule: CaseRule): boolean {
  switch (rule) {
    case 'any':
      return true;
    case 'initial':
      return !startsUpper(written) || startsUpper(surface) || !/\p{Ll}/u.test(surface);
    case 'as-written':
      return sameCase(surface, written) || isAllCapitals(surface);
  }
}

/** Compares the letters only, one by one as far as both go: a glued ending or another hyphen doesn't matter. */
function sameCase(surface: string, written: string): boolean {
  const [shown, wanted] = [lettersOf(surface), lettersOf(written)];
  for (let at = 0; at < Math.min(shown.length, wanted.length); at++) {
    const [a, b] = [shown[at] ?? '', wanted[at] ?? ''];
    if (isCapital(a) !== isCapital(b)) return false;
  }
  return true;
}

function lettersOf(text: string): readonly string[] {
  return text.normalize('NFKC').match(/\p{L}/gu) ?? [];
}

function isAllCapitals(surface: string): boolean {
  const letters = lettersOf(surface);
  return letters.length > 1 && letters.every((letter) => letter === letter.toUpperCase());
}

function startsUpper(text: string): boolean {
  const first = lettersOf(text)[0];
  return first !== undefined && isCapital(first);
}
