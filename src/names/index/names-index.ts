import { parseVendorId, type VendorId } from '../../domain/vendor.ts';
import type { CueWords } from '../evidence/cue-words.ts';
import { buildFormTable, decodeFormTable, type FormTable, formOf } from '../forms/form-table.ts';
import { compoundSpacing } from '../forms/name-key.ts';
import { fromBase64 } from './base64.ts';
import { decodeCueWords } from './decode-cue-words.ts';
import { type EncodedNamesIndex, NameFlag } from './index-format.ts';
import { decodeLists, decodeUint16 } from './number-lists.ts';
import { OWN_TEXT, writtenAs } from './written-form.ts';

/** A decoded names index. Names go by the number of their form, evidence words by that of theirs. */
export interface NamesIndex {
  readonly forms: FormTable;
  readonly words: FormTable;
  /** Words that tell what stands beside a name. */
  readonly cueWords: CueWords;
  vendorOf(name: number): VendorId;
  writtenOf(name: number): string;
  hasFlag(name: number, flag: number): boolean;
  flagsOf(name: number): number;
  /** What an evidence word tells of a weak name; undefined when nothing. */
  tellsOf(name: number, word: number): Telling | undefined;
  /** The sectors of the name's vendor, by number. */
  sectorsOf(name: number): ArrayLike<number>;
  /** Whether two vendors are of one sector. */
  arePeers(a: VendorId, b: VendorId): boolean;
  /** Longer phrases in which the name means something else. */
  phrasesAgainst(name: number): readonly string[];
  /** The languages in which a weak name is a word; undefined when the list doesn't limit it so. */
  weakIn(name: number): readonly string[] | undefined;
}

/** What an evidence word says: that another meaning is meant, or whose it is: the name's own, its vendor's, one that many vendors have, or its sector's. */
export type Telling = 'against' | 'own' | 'vendor' | 'common' | 'sector';

export function isWeak(index: NamesIndex, name: number): boolean {
  return index.hasFlag(name, NameFlag.weak);
}

/** Decodes an index made by `buildNamesIndex`. Throws a `TypeError` when the index contradicts itself. */
export function decodeNamesIndex(encoded: EncodedNamesIndex): NamesIndex {
  const forms = decodeFormTable(encoded.forms);
  const flags = fromBase64(encoded.flags);
  const vendorPositions = decodeUint16(encoded.vendorOf);
  const { count } = forms;
  if (flags.length !== count || encoded.writings.length !== count || vendorPositions.length !== count)
    throw new TypeError('The parts of the names index do not fit each other');
  const vendors = encoded.vendors.map((id) => {
    const vendor = parseVendorId(id);
    if (vendor === undefined) throw new TypeError(`Not a vendor id in the names index: ${id}`);
    return vendor;
  });
  const vendorPosition = (name: number) => vendorPositions[name] ?? 0;
  const ownTexts = once(() => ownTextsOf(encoded));
  const words = once(() => buildFormTable(encoded.words, compoundSpacing));
  const phrases = once(() => encoded.phrases.split('\n'));
  const sectorWords = once(() => {
    const words: ReadonlySet<number>[] = [];
    for (const [sector, own] of decodeLists(encoded.sectors)) words[sector] = new Set(own);
    return words;
  });
  const sectorsOf = once(() => decodeLists(encoded.sectorsOf));
  const evidence = once(() => decodeLists(encoded.evidence));
  const common = once(() => decodeLists(encoded.common));
  const near = once(() => decodeLists(encoded.near));
  const against = once(() => decodeLists(encoded.against));
  const not = decodeLists(encoded.not);
  const phrasesOf = new Map<number, readonly string[]>();
  const places = once(() => new Map(vendors.map((vendor, position) => [vendor, position])));
  const weakIn = new Map(encoded.weakIn.map(([name, ...languages]) => [name, languages]));
  return {
    forms,
    get words() {
      return words();
    },
    cueWords: decodeCueWords(encoded.cueWords),
    vendorOf(name) {
      const vendor = vendors[vendorPosition(name)];
      if (vendor === undefined) throw new RangeError(`No name ${name} in the index`);
      return vendor;
    },
    writtenOf(name) {
      return writtenAs(formOf(forms, name), encoded.writings[name] ?? '') ?? ownTexts().get(name) ?? '';
    },
    hasFlag: (name, flag) => ((flags[name] ?? 0) & flag) !== 0,
    flagsOf: (name) => flags[name] ?? 0,
    tellsOf(name, word) {
      if (against().get(name)?.includes(word)) return 'against';
      if (near().get(name)?.includes(word)) return 'own';
      const vendor = vendorPosition(name);
      if (evidence().get(vendor)?.includes(word)) return 'vendor';
      if (common().get(vendor)?.includes(word)) return 'common';
      // A text of the trade is full of common words that are products' names, too: teams, threads, windows.
      if (((flags[name] ?? 0) & NameFlag.product) !== 0) return undefined;
      const sectors = sectorsOf().get(vendor);
      return sectors?.some((sector) => sectorWords()[sector]?.has(word)) ? 'sector' : undefined;
    },
    sectorsOf: (name) => sectorsOf().get(vendorPosition(name)) ?? [],
    arePeers(a, b) {
      const [first, second] = [a, b].map((vendor) => sectorsOf().get(places().get(vendor) ?? -1));
      return first?.some((sector) => second?.includes(sector)) ?? false;
    },
    phrasesAgainst(name) {
      let against = phrasesOf.get(name);
      if (!against) {
        against = Array.from(not.get(name) ?? [], (position) => phrases()[position] ?? '');
        phrasesOf.set(name, against);
      }
      return against;
    },
    weakIn: (name) => weakIn.get(name),
  };
}

/** The texts of the names that have one of their own, by name. */
function ownTextsOf({ writings, written }: EncodedNamesIndex): ReadonlyMap<number, string> {
  const texts = written.split('\n');
  const own = new Map<number, string>();
  for (let name = writings.indexOf(OWN_TEXT); name >= 0; name = writings.indexOf(OWN_TEXT, name + 1)) {
    own.set(name, texts[own.size] ?? '');
  }
  return own;
}

/** Made when first asked for: most pages never need it. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
