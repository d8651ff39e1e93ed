const ONSETS = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sl st t th tr v w y z'.split(' ');
const VOWELS = 'a e i o u ai ea ee io ou'.split(' ');
const CODAS = ['', '', 'n', 'r', 's', 't', 'l', 'nd', 'st', 'ck', 'ng', 'm'];

/** Words that look like English ones, commonest first. */
export function vocabulary(count: number, random: () => number): string[] {
  const words = new Set<string>();
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  while (words.size < count) {
    const syllables = 1 + Math.floor(random() * 3);
    words.add(Array.from({ length: syllables }, () => pick(ONSETS) + pick(VOWELS) + pick(CODAS)).join(''));
  }
  return [...words].sort((a, b) => a.length - b.length + (random() - 0.5) * 6);
}

/** A word with a frequency that falls with its rank (Zipf's law), as in running text. */
export function pickWord(words: readonly string[], random: () => number): string {
  return words[Math.floor(words.length ** random()) - 1] ?? words[0] ?? '';
}

/** How many words of running text begin names, as Global, China, Open or Smart do ... */
const NAME_OPENERS = 400;
/** ... which are none of the commonest, as the, of and in are. */
const COMMONEST = 300;

/** Invented vendor names: one coined word, a coined and a usual one, or one of a few usual words and a coined one. */
export function vendorNames(count: number, words: readonly string[], random: () => number): string[] {
  const names = new Set<string>();
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const openers = Array.from({ length: NAME_OPENERS }, () => pick(words.slice(COMMONEST)));
  const coin = () =>
    capital(Array.from({ length: 3 }, () => pick(VOWELS) + pick(CODAS) + pick(ONSETS)).join(''));
  while (names.size < count) {
    const kind = random();
    names.add(
      kind < 0.5
        ? coin()
        : kind < 0.8
          ? `${coin()} ${capital(pick(words))}`
          : `${capital(pick(openers))} ${coin()}`,
    );
  }
  return [...names];
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

export interface PageShape {
  readonly paragraphs: number;
  /** Text nodes of white space alone between elements, as templates leave them. */
  readonly blanks: number;
  /** Share of words that are vendor names. */
  readonly mentions: number;
}

/** Shaped as the median of 130 news pages: 624 text nodes, of which 72 % are white space only, 23k characters. */
export const NEWS_PAGE: PageShape = { paragraphs: 60, blanks: 450, mentions: 0.002 };
/** A manual of half a million characters. */
export const MANUAL: PageShape = { paragraphs: 1300, blanks: 8000, mentions: 0.0005 };
/** A page of 7.8 million characters. */
export const HUGE_PAGE: PageShape = { paragraphs: 19_600, blanks: 121_000, mentions: 0.003 };
/** A page with some 10,000 mentions. */
export const CROWDED_PAGE: PageShape = { paragraphs: 2000, blanks: 12_000, mentions: 0.083 };

const LONG_TEXT_MENTIONS = 0.0005;

/** The HTML of an invented page. */
export function generatePage(
  shape: PageShape,
  words: readonly string[],
  names: readonly string[],
  random: () => number,
): string {
  const sentence = () => generateSentence(shape.mentions, words, names, random);
  const blanksEach = Math.floor(shape.blanks / shape.paragraphs / 2);
  const paragraph = () => {
    const spans = Array.from({ length: blanksEach }, () => '\n        <span>\n        </span>').join('');
    return `\n      <div>${spans}\n      <p>${sentence()} <a href="#x">${sentence()}</a> ${sentence()} ${sentence()}</p>\n      </div>`;
  };
  const body = Array.from({ length: shape.paragraphs }, paragraph).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><script>/* ${'x'.repeat(4000)} */</script><body>${body}</body></html>`;
}

/** A sentence of an invented page. `mentions` is the share of its words that are names. */
export function generateSentence(
  mentions: number,
  words: readonly string[],
  names: readonly string[],
  random: () => number,
): string {
  const word = () =>
    random() < mentions ? (names[Math.floor(random() * names.length)] ?? '') : pickWord(words, random);
  return `${capital(Array.from({ length: 8 + Math.floor(random() * 14) }, word).join(' '))}.`;
}

/** The HTML of an invented page with one paragraph of so many UTF-16 units. */
export function generateLongText(
  units: number,
  words: readonly string[],
  names: readonly string[],
  random: () => number,
): string {
  const sentences: string[] = [];
  for (let length = 0; length < units; ) {
    const sentence = generateSentence(LONG_TEXT_MENTIONS, words, names, random);
    sentences.push(sentence);
    length += sentence.length + 1;
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><p>${sentences.join(' ').slice(0, units)}</p></html>`;
}
