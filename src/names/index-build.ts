import type { VendorId, VendorName } from '../domain/vendor.ts';
import { CYRILLIC_ENDINGS } from './affixes.ts';
import { toBase64 } from './base64.ts';
import { evidenceForm, phraseForm } from './evidence-words.ts';
import { foldName } from './fold.ts';
import { type EncodedNamesIndex, MAX_FOLDED_LENGTH, NameFlag } from './index-format.ts';
import { makeFilter } from './key-table.ts';
import { keyOf } from './name-key.ts';
import { scriptOf } from './script.ts';

/** What the index needs of a vendor. */
export interface IndexedVendor {
  readonly id: VendorId;
  readonly names: readonly VendorName[];
  readonly evidence: readonly string[];
}

interface Entry {
  readonly folded: string;
  readonly key: number;
  readonly vendor: number;
  readonly flags: number;
  readonly name: VendorName;
}

/**
 * Compiles the names of all vendors into the index that pages decode. The same vendors give the same index, byte for
 * byte. A name that folds to nothing or to more than `MAX_FOLDED_LENGTH` units is left out: no text can mean it.
 */
export function buildNamesIndex(vendors: readonly IndexedVendor[]): EncodedNamesIndex {
  const entries = vendors.flatMap((vendor, position) => entriesOf(vendor, position)).sort(compareEntries);
  const words = new WordTable();
  const keys: number[] = [];
  const groups: number[] = [];
  const starts = [0];
  const near: number[][] = [];
  const not: number[][] = [];
  entries.forEach((entry, position) => {
    if (entry.key !== keys.at(-1)) {
      keys.push(entry.key);
      groups.push(position);
    }
    starts.push((starts.at(-1) ?? 0) + entry.folded.length);
    const ownWords = words.positions(entry.name.near, evidenceForm);
    if (ownWords.length > 0) near.push([position, ...ownWords]);
    const phrases = words.positions(entry.name.not, phraseForm);
    if (phrases.length > 0) not.push([position, ...phrases]);
  });
  return {
    format: 1,
    vendors: vendors.map((vendor) => vendor.id),
    folded: entries.map((entry) => entry.folded).join(''),
    starts: encodeTyped(Uint32Array.from(starts)),
    written: entries.map((entry) => entry.name.text).join('\n'),
    vendorOf: encodeTyped(Uint16Array.from(entries, (entry) => entry.vendor)),
    flags: toBase64(Uint8Array.from(entries, (entry) => entry.flags)),
    keys: encodeTyped(Int32Array.from(keys)),
    groups: encodeTyped(Uint32Array.from([...groups, entries.length])),
    filter: encodeTyped(makeFilter(groups.map((first) => entries[first]?.folded ?? ''))),
    evidence: vendors.map((vendor) => words.positions(vendor.evidence, evidenceForm)),
    words: words.all,
    near,
    not,
  };
}

function entriesOf(vendor: IndexedVendor, position: number): Entry[] {
  const byForm = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  for (const name of vendor.names) {
    const folded = foldName(name.text);
    if (name.lookUpOnly || folded === '' || folded.length > MAX_FOLDED_LENGTH) continue;
    const flags =
      (name.weak ? NameFlag.weak : 0) |
      (name.role === 'product' ? NameFlag.product : 0) |
      (name.cased ? NameFlag.cased : 0);
    const entry = { folded, key: keyOf(folded), vendor: position, flags, name };
    addTo(byForm, entry);
    const stem = cyrillicStem(folded);
    if (stem !== undefined) {
      addTo(stems, { ...entry, folded: stem, key: keyOf(stem), flags: flags | NameFlag.stem });
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
  const most = Math.max(...spellings.map(demandOf));
  const [first, ...others] = spellings.filter((entry) => demandOf(entry) === most);
  if (!first) return [];
  const modest = spellings.filter((entry) => demandOf(entry) < most);
  return [
    ...modest.map((entry) => ({ ...entry, flags: entry.flags | NameFlag.spelled })),
    others.reduce((entry, { name }) => withWordsOf(entry, name), first),
  ];
}

function withWordsOf(entry: Entry, { near, not }: VendorName): Entry {
  const { name } = entry;
  return { ...entry, name: { ...name, near: [...name.near, ...near], not: [...name.not, ...not] } };
}

/** How much a name asks of a page before it is believed: letter case, evidence, both. */
function demandOf({ flags }: Entry): number {
  return (flags & NameFlag.weak ? 2 : 0) + (flags & NameFlag.cased ? 1 : 0);
}

/** Shortest stem worth having: a shorter one meets too many other words. */
const MIN_STEM_UNITS = 4;

/** A Cyrillic name whose last letters change in other cases, without them: тесла -> тесл(ы, е, у ...), -ский -> -ск(ого ...). */
function cyrillicStem(folded: string): string | undefined {
  if (scriptOf(folded.charCodeAt(folded.length - 1)) !== 'cyrillic') return undefined;
  for (const ending of ['ии', 'ыи', 'іи', 'ая', 'а', 'я', 'и', 'ь']) {
    if (!folded.endsWith(ending) || !CYRILLIC_ENDINGS.has(ending)) continue;
    const stem = folded.slice(0, -ending.length);
    const lastWord = stem.slice(stem.lastIndexOf(' ') + 1);
    return lastWord.length >= MIN_STEM_UNITS ? stem : undefined;
  }
  return undefined;
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

class WordTable {
  readonly all: string[] = [];
  private readonly places = new Map<string, number>();

  positions(texts: readonly string[], form: (text: string) => string): number[] {
    const found = new Set<number>();
    for (const text of texts) {
      const folded = form(text);
      if (folded !== '') found.add(this.place(folded));
    }
    return [...found];
  }

  private place(folded: string): number {
    const known = this.places.get(folded);
    if (known !== undefined) return known;
    this.places.set(folded, this.all.length);
    return this.all.push(folded) - 1;
  }
}

function encodeTyped(values: Uint16Array | Uint32Array | Int32Array): string {
  return toBase64(new Uint8Array(values.buffer));
}
