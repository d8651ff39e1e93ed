/**
 * What each cue is worth, for (above 0) or against: logarithms of odds, times ten, so that they add up. Learnt from the
 * corpus by `npm run learn`, which prints this table anew; looked over, and put here, by a person.
 */
export const WEIGHTS = {
  /** A word that the list gives for this name, in the same sentence. */
  'own-word': 30,
  /** One of its vendor's words that few other vendors have, in the same sentence. */
  'vendor-word': 25,
  /** One that many vendors have (software, chip), in the same sentence. */
  'common-word': 14,
  /** A word of its vendor's sector, in the same sentence. */
  'sector-word': 0,
  /** Any of these in the sentences around. */
  'word-around': 23,
  /** A second and a third such word. */
  'more-words': 0,
  'many-words': 0,
  /** A name that the list says mostly means its vendor; one that is a word of other languages than the text's. */
  'likely-name': 7,
  /** A word for a company right beside: Inc., CEO, 公司. */
  company: 0,
  /** What companies do, right behind: announced, 发布. */
  act: 2,
  /** In a list or table beside a sure mention of another vendor. */
  listed: 17,
  /** In a list or table beside another weak name, of another vendor. */
  'listed-weak': 17,
  /** Another vendor's strong name in the same sentence. */
  'other-vendor': 24,
  /** In quotation marks of its own, as Russian writes names of firms. */
  quoted: 0,
  /** A hashtag or a handle. */
  tag: 0,
  /** A capital letter within a sentence that has few. */
  'capital-inside': 4,
  /** Another name of the vendor on the page: a strong one, or one believed for its surroundings. */
  'same-vendor': 17,
  'likely-vendor': 10,
  /** A first word whose capital says nothing. */
  'first-word': -3,
  /** Part of a longer name: a capitalised word right before or behind. */
  'longer-before': -5,
  'longer-after': -14,
  /** Counted or indefinite: an orca. */
  indefinite: 0,
  /** "the" before it. */
  definite: -7,
  /** A preposition of place before it. */
  place: 0,
  /** A title of persons beside it: Mr., さん. */
  person: -1,
  /** The page also has the name in a phrase that means something else. */
  namesake: -13,
} as const satisfies Readonly<Record<string, number>>;

export type CueKind = keyof typeof WEIGHTS;

/** Where a weak name without any cue stands. */
export const START = -26;
