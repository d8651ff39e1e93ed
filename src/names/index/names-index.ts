import { parseVendorId, type VendorId } from '../../domain/vendor.ts';
import { fromBase64 } from '../encoding/base64.ts';
import { decodeLists, type EncodedLists } from '../encoding/number-lists.ts';
import { decodeUint16 } from '../encoding/typed-arrays.ts';
import { decodeWords } from '../encoding/word-list.ts';
import type { CueWords } from '../evidence/cue-words.ts';
import { EvidenceWords, type Telling } from '../evidence/evidence-words.ts';
import { decodeFormTable, type FormTable, formOf } from '../forms/form-table.ts';
import { decodeCueWords } from './decode-cue-words.ts';
import { type EncodedNamesIndex, NameFlag } from './index-format.ts';
import { OWN_TEXT, writtenAs } from './written-form.ts';

/** A decoded names index. Names go by the number of their form, evidence words by that of theirs. */
export interface NamesIndex {
  readonly forms: FormTable;
  /** Words that tell what stands beside a name. */
  readonly cueWords: CueWords;
  vendorOf(name: number): VendorId;
  writtenOf(name: number): string;
  hasFlag(name: number, flag: number): boolean;
  flagsOf(name: number): number;
  /** The words that tell something of a weak name; those of earlier groups go before those of later ones. */
  evidenceOf(name: number): readonly EvidenceWords[];
  /** The sectors of the name's vendor, by number. */
  sectorsOf(name: number): ArrayLike<number>;
  /** Whether two vendors are of one sector. */
  arePeers(a: VendorId, b: VendorId): boolean;
  /** Longer phrases in which the name means something else. */
  phrasesAgainst(name: number): readonly string[];
  /** The languages in which a weak name is a word; undefined when the list doesn't limit it so. */
  weakIn(name: number): readonly string[] | undefined;
}

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
  const words = once(() => decodeWords(encoded.words));
  const phrases = once(() => encoded.phrases.split('\n'));
  const sectorsOf = once(() => decodeLists(encoded.sectorsOf));
  const not = once(() => decodeLists(encoded.not));
  const phrasesOf = new Map<number, readonly string[]>();
  const evidenceOf = evidenceReader(encoded, (word) => words().textOf(word));
  const places = once(() => new Map(vendors.map((vendor, position) => [vendor, position])));
  const weakIn = new Map(encoded.weakIn.map(([name, ...languages]) => [name, languages]));
  return {
    forms,
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
    evidenceOf(name) {
      // A text of the trade is full of common words that are products' names, too: teams, threads, windows.
      const isProduct = ((flags[name] ?? 0) & NameFlag.product) !== 0;
      const vendor = vendorPosition(name);
      return evidenceOf(name, vendor, isProduct ? NO_SECTORS : sectorsOf().of(vendor));
    },
    sectorsOf: (name) => sectorsOf().of(vendorPosition(name)),
    arePeers(a, b) {
      const [first, second] = [a, b].map((vendor) => sectorsOf().of(places().get(vendor) ?? -1));
      return first?.some((sector) => second?.includes(sector)) ?? false;
    },
    phrasesAgainst(name) {
      let against = phrasesOf.get(name);
      if (!against) {
        against = Array.from(not().of(name), (position) => phrases()[position] ?? '');
        phrasesOf.set(name, against);
      }
      return against;
    },
    weakIn: (name) => weakIn.get(name),
  };
}

const NO_SECTORS = new Uint16Array();

type EvidenceReader = (name: number, vendor: number, sectors: Uint16Array) => readonly EvidenceWords[];

/** Reads the words of a name, its vendor and its sectors, each when it is first asked for. */
function evidenceReader(encoded: EncodedNamesIndex, textOf: (word: number) => string): EvidenceReader {
  const read = (telling: Telling, encodedLists: EncodedLists) => {
    const lists = once(() => decodeLists(encodedLists));
    const made = new Map<number, EvidenceWords>();
    return (owner: number): EvidenceWords => {
      const known = made.get(owner);
      if (known) return known;
      const words = new EvidenceWords(telling, Array.from(lists().of(owner), textOf));
      made.set(owner, words);
      return words;
    };
  };
  const against = read('against', encoded.against);
  const own = read('own', encoded.near);
  const ofVendor = read('vendor', encoded.evidence);
  const common = read('common', encoded.common);
  const ofSector = read('sector', encoded.sectors);
  return (name, vendor, sectors) => [
    against(name),
    own(name),
    ofVendor(vendor),
    common(vendor),
    ...Array.from(sectors, ofSector),
  ];
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
