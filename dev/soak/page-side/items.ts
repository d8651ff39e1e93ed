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

/** The item at a place of the feed, always the same. */
export function itemAt(place: number): Item {
  const words = Array.from({ length: 24 }, (_, at) => WORDS[(place * 7 + at * 5) % WORDS.length]);
  return {
    before: `${place}: ${words.slice(0, 8).join(' ')} `,
    name: place % 3 === 0 ? NAMES[(place / 3) % NAMES.length] : undefined,
    after: ` ${words.slice(8).join(' ')}`,
  };
}
