/** What one row of the feed says. */
export interface Item {
  readonly before: string;
  /** A vendor's name, as every third item has. */
  readonly name: string | undefined;
  readonly after: string;
}

/** Names that no list does without, and that nobody doubts. */
const NAMES = ['Kaspersky', 'Huawei', 'Fortinet', 'VMware', 'Hikvision', 'CrowdStrike'];
/** Words that name nobody, whatever list there is. */
const WORDS =
  'the council met on a rainy morning and spoke at length of roads schools bridges water and of the old harbour'.split(
    ' ',
  );

/** The item at a place of the feed, always the same; some are short, some long. */
export function itemAt(place: number): Item {
  return {
    before: `${place}: ${wordsFrom(place * 7, (place * 5) % 17)} `,
    name: place % 3 === 0 ? NAMES[(place / 3) % NAMES.length] : undefined,
    after: ` ${wordsFrom(place * 11, (place * 13) % 41)}`,
  };
}

function wordsFrom(start: number, count: number): string {
  return Array.from({ length: count }, (_, at) => WORDS[(start + at * 5) % WORDS.length]).join(' ');
}
