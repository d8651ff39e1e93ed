/**
 * What each cue is worth: logarithms of odds, times ten, so that they add up. Learnt from the corpus by `npm run learn`,
 * which prints these tables anew; looked over, and put here, by a person. Some stand otherwise than they were learnt. Most of
 * the corpus is short texts about doubtful names: in whole pages, where more is around, words around say less and those
 * of the sector more. The corpus also has far more traps than the web, so an own word in the sentence and a strong name of the
 * vendor on the page are enough by themselves; company, trademark and person are rare in it.
 */
export const FOR = {
  /** A word that the list gives for this name, in the same sentence. */
  'own-word': 29,
  /** One of its vendor's words that few other vendors have, in the same sentence. */
  'vendor-word': 25,
  /** One that many vendors have (software, chip), in the same sentence. */
  'common-word': 4,
  /** A word of its vendor's sector, in the same sentence. */
  'sector-word': 26,
  /** Any of these in the sentences around. */
  'word-around': 18,
  /** A second and a third such word. */
  'more-words': 3,
  'many-words': 13,
  /** A name that the list says mostly means its vendor; one that is a word of other languages than the text's. */
  'likely-name': 5,
  /** A word for a company right beside: firm, CEO, 公司. */
  company: 10,
  /** Inc., GmbH ... behind it. */
  'legal-form': 1,
  /** ® or ™ behind it: hardly any word or person has one. */
  trademark: 25,
  /** In a list or table beside a sure mention of another vendor. */
  listed: 19,
  /** In a list or table beside another weak name, of another vendor. */
  'listed-weak': 1,
  /** A strong name near it of another vendor of the same sector. */
  'peer-vendor': 27,
  /** A strong name near it of another vendor, of none of its sectors. */
  'other-vendor': 17,
  /** A capital letter within a sentence that has few. */
  'capital-inside': 7,
  /** Another name of the vendor on the page: a strong one, or one believed for its surroundings. */
  'same-vendor': 28,
  /** The same, although the page also has the name in another meaning. */
  'same-vendor-too': 8,
  'likely-vendor': 4,
  /** A weak name of another vendor of the sector on the page, believed for its surroundings. */
  'likely-peer': 13,
} as const satisfies Readonly<Record<string, number>>;

export const AGAINST = {
  /** A word that the list gives for another meaning of the name, in the same sentence; one in the sentences around. */
  'against-word': -34,
  'against-around': -21,
  /** A first word whose capital says nothing. */
  'first-word': -2,
  /** Part of a longer name: a capitalised word right before or behind. */
  'longer-before': -10,
  'longer-after': -16,
  /** "the" before it. */
  definite: -8,
  /** A title or given name before it, a title behind it: Mr., さん. */
  person: -25,
  /** The page also has the name in a phrase that means something else. */
  namesake: -13,
} as const satisfies Readonly<Record<string, number>>;

export const WEIGHTS = { ...FOR, ...AGAINST } as const;

export type CueKind = keyof typeof WEIGHTS;

/** Where a weak name without any cue stands. */
export const START = -27;
