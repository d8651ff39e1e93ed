import type { Steps } from '../../domain/steps.ts';
import type { VendorId, VendorName } from '../../domain/vendor.ts';
import { toBase64 } from '../encoding/base64.ts';
import { encodeLists } from '../encoding/number-lists.ts';
import { encodeTyped } from '../encoding/typed-arrays.ts';
import { encodeWords } from '../encoding/word-list.ts';
import { formFilterSteps } from '../forms/form-filter-build.ts';
import { formTableSteps, MAX_FORM_LENGTH } from '../forms/form-table.ts';
import { keyOf } from '../forms/name-key.ts';
import type { EncodedCueWords } from './decode-cue-words.ts';
import { formsOf } from './forms-of.ts';
import { type EncodedNamesIndex, NAMES_INDEX_FORMAT, NameFlag } from './index-format.ts';
import { sortedSteps } from './sorted-steps.ts';
import { commonWordsOf, evidenceListsOf } from './vendor-words.ts';
import { Wording } from './wording.ts';
import { OWN_TEXT, writingOf } from './written-form.ts';

/** What the index needs of a vendor. */
export interface IndexedVendor {
  readonly id: VendorId;
  readonly names: readonly VendorName[];
  readonly evidence: readonly string[];
  /** Keys of `SectorWords`. */
  readonly sectors: readonly string[];
}

/** By sector, words of its texts: they say little, but in any language. */
export type SectorWords = Readonly<Record<string, readonly string[]>>;

interface Entry {
  readonly folded: string;
  readonly key: number;
  readonly vendor: number;
  readonly flags: number;
  readonly name: VendorName;
}

/**
 * Compiles the names of all vendors into the index that pages decode, in steps: a long list takes most of a second. The same
 * vendors give the same index, byte for byte. A name that folds to nothing or to more than `MAX_FORM_LENGTH` units is left out:
 * no text can mean it.
 *
 * With `isWanted` the index has only the names that may stand where a word with such a key does; they are judged as they
 * would be with all the others.
 *
 * Of all words that tell for or against names there must be fewer than 65,536: lists number them in 16 bits.
 */
export function* namesIndexSteps(
  all: readonly IndexedVendor[],
  cueWords: EncodedCueWords,
  sectorWords: SectorWords = {},
  isWanted?: (key: number) => boolean,
): Steps<EncodedNamesIndex> {
  const vendors = isWanted ? yield* withNames(all, isWanted) : all;
  const words = new Wording();
  const entries = yield* entriesOfAll(vendors);
  const common = yield* commonWordsOf(all, words);
  const sectors = [...new Set(vendors.flatMap((vendor) => vendor.sectors))].sort();
  const placesOfSectors = new Map(sectors.map((sector, at) => [sector, at]));
  // A list may call a sector as it likes: `constructor` is there in every object.
  const wordsOfSectors = new Map(Object.entries(sectorWords));
  const evidence = yield* evidenceWordsOf(vendors, Object.values(sectorWords).flat(), words);
  const wordsAt = positionsIn(evidence, words.evidence);
  const phrases = new Set<string>();
  const near: number[][] = [];
  const against: number[][] = [];
  const ownPhrases: string[][] = [];
  for (const [at, { name }] of entries.entries()) {
    near.push(wordsAt(name.near));
    against.push(wordsAt(wordsAgainst(name, words)));
    const own = phrasesOf(name, words);
    ownPhrases.push(own);
    for (const phrase of own) phrases.add(phrase);
    if (at % STEP === 0) yield;
  }
  const sortedPhrases = yield* sortedSteps([...phrases], compareText);
  const phrasesAt = positionsIn(sortedPhrases, words.phrase);
  const forms = entries.map(({ folded }) => folded);
  const writings: string[] = [];
  for (const [at, { folded, name }] of entries.entries()) {
    writings.push(writingOf(folded, name.text));
    if (at % STEP === 0) yield;
  }
  const filter = yield* formFilterSteps(forms);
  const table = yield* formTableSteps(forms);
  const ofVendors = yield* evidenceListsOf(vendors, common, wordsAt, words);
  const lists = {
    near: encodeLists(near),
    against: encodeLists(against),
    not: encodeLists(ownPhrases.map(phrasesAt)),
  };
  yield;
  return {
    format: NAMES_INDEX_FORMAT,
    vendors: vendors.map((vendor) => vendor.id),
    filter,
    forms: table,
    writings: writings.join(''),
    written: entries
      .filter((_, position) => writings[position] === OWN_TEXT)
      .map((entry) => entry.name.text)
      .join('\n'),
    vendorOf: encodeTyped(Uint16Array.from(entries, (entry) => entry.vendor)),
    flags: toBase64(Uint8Array.from(entries, (entry) => entry.flags)),
    words: encodeWords(evidence),
    ...ofVendors,
    sectors: encodeLists(sectors.map((sector) => wordsAt(wordsOfSectors.get(sector) ?? []))),
    sectorsOf: encodeLists(
      vendors.map((vendor) => vendor.sectors.map((sector) => placesOfSectors.get(sector) ?? 0)),
    ),
    near: lists.near,
    against: lists.against,
    phrases: sortedPhrases.join('\n'),
    not: lists.not,
    weakIn: entries.flatMap(({ name }, position): [number, ...string[]][] =>
      name.weakIn.length > 0 ? [[position, ...name.weakIn]] : [],
    ),
    cueWords,
  };
}

/** So many small things are one step. */
const STEP = 200;

/** The vendors that have such names, with these names alone. */
function* withNames(
  vendors: readonly IndexedVendor[],
  isWanted: (key: number) => boolean,
): Steps<IndexedVendor[]> {
  const some: IndexedVendor[] = [];
  for (const vendor of vendors) {
    const names = vendor.names.filter((name) => keysOf(name).some(isWanted));
    if (names.length > 0) some.push({ ...vendor, names });
    yield;
  }
  return some;
}

/** Names of a list are asked for again and again; folding them takes long. */
const keysKnown = new WeakMap<VendorName, readonly number[]>();

/** The keys of a name's forms. */
function keysOf(name: VendorName): readonly number[] {
  const keys = keysKnown.get(name) ?? formsOf(name).map(({ folded }) => keyOf(folded));
  keysKnown.set(name, keys);
  return keys;
}

/** The phrases against a name that hold the name itself: whatever is around, they mean something else. */
function phrasesOf({ text, not }: VendorName, { phrase }: Wording): string[] {
  return not.map(phrase).filter((form) => holds(form, phrase(text)));
}

/** What stands for another meaning near a name: a word among others, for or against. */
function wordsAgainst({ text, not }: VendorName, { phrase }: Wording): string[] {
  return not.filter((one) => !holds(phrase(one), phrase(text)));
}

/** Whether a phrase is a longer form of the name, or of how it is spelled without spaces. */
function holds(phrase: string, name: string): boolean {
  const bare = (text: string) => text.replaceAll(' ', '');
  return bare(phrase).includes(bare(name)) || bare(name).includes(bare(phrase));
}

function* entriesOfAll(vendors: readonly IndexedVendor[]): Steps<Entry[]> {
  const entries: Entry[] = [];
  for (const [position, vendor] of vendors.entries()) {
    // One by one: as arguments, a hundred thousand would not fit on the stack.
    for (const entry of entriesOf(vendor, position)) entries.push(entry);
    yield;
  }
  return yield* sortedSteps(entries, compareEntries);
}

function entriesOf(vendor: IndexedVendor, position: number): Entry[] {
  const byForm = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  for (const name of vendor.names) {
    const flags =
      (name.weak ? NameFlag.weak : 0) |
      (name.role === 'product' ? NameFlag.product : 0) |
      (name.cased ? NameFlag.cased : 0) |
      (name.likely ? NameFlag.likely : 0);
    for (const { folded, isStem } of formsOf(name)) {
      const entry = { folded, key: keyOf(folded), vendor: position, flags, name };
      if (isStem) addTo(stems, { ...entry, flags: flags | NameFlag.stem });
      else addTo(byForm, entry);
    }
  }
  return [
    ...byForm.values().flatMap(entriesOfForm),
    // Endings are what tells the spellings of a stem apart, so the most careful rule holds for all.
    ...stems.values().flatMap((entries) => entriesOfForm(entries).slice(-1)),
  ];
}

function addTo(byForm: Map<string, Entry[]>, entry: Entry): void {
  const known = byForm.get(entry.folded);
  if (known) known.push(entry);
  else byForm.set(entry.folded, [entry]);
}

/**
 * Several spellings of one vendor may fold to one form. Those that ask for the same speak with one voice, the first,
 * and have the words of all. Where one asks for less (Rapid-7) than another (Rapid 7), it counts only as it is spelled.
 * Least demanding first.
 */
function entriesOfForm(spellings: readonly Entry[]): Entry[] {
  const most = spellings.reduce((least, entry) => Math.max(least, demandOf(entry)), 0);
  const [first, ...others] = spellings.filter((entry) => demandOf(entry) === most);
  if (!first) return [];
  const modest = spellings.filter((entry) => demandOf(entry) < most);
  return [
    ...modest.map((entry) => ({ ...entry, flags: entry.flags | NameFlag.spelled })),
    others.length === 0 ? first : withWordsOf(first, others),
  ];
}

function withWordsOf(entry: Entry, others: readonly Entry[]): Entry {
  const names = [entry, ...others].map(({ name }) => name);
  const [near, not] = [names.flatMap((name) => name.near), names.flatMap((name) => name.not)];
  return { ...entry, name: { ...entry.name, near, not } };
}

/** How much a name asks of a page before it is believed: letter case, evidence, both. */
function demandOf({ flags }: Entry): number {
  return (flags & NameFlag.weak ? 2 : 0) + (flags & NameFlag.cased ? 1 : 0);
}

function compareEntries(a: Entry, b: Entry): number {
  return (
    a.key - b.key ||
    compareText(a.folded, b.folded) ||
    a.vendor - b.vendor ||
    demandOf(a) - demandOf(b) ||
    a.flags - b.flags
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** All evidence words. Those that belong together stand together in few other orders, but this one packs best. */
function* evidenceWordsOf(
  vendors: readonly IndexedVendor[],
  more: readonly string[],
  words: Wording,
): Steps<string[]> {
  const forms = new Set<string>();
  for (const [at, word] of more.entries()) {
    forms.add(words.evidence(word));
    if (at % STEP === 0) yield;
  }
  for (const { names, evidence } of vendors) {
    for (const word of evidence) forms.add(words.evidence(word));
    for (const name of names) {
      for (const word of [...name.near, ...wordsAgainst(name, words)]) forms.add(words.evidence(word));
    }
    yield;
  }
  const fitting = [...forms].filter((word) => word !== '' && word.length <= MAX_FORM_LENGTH);
  return yield* sortedSteps(fitting, compareText);
}

/** Finds texts, in the form in which they are compared, among sorted ones. */
function positionsIn(
  all: readonly string[],
  form: (text: string) => string,
): (texts: readonly string[]) => number[] {
  const places = new Map(all.map((text, at) => [text, at]));
  return (texts) => [...new Set(texts.flatMap((text) => places.get(form(text)) ?? []))];
}
