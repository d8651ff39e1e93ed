import { parseVendorId } from '../../src/domain/vendor.ts';
import type { EncodedFormFilter } from '../../src/names/forms/form-filter.ts';
import { buildNamesIndex } from '../../src/names/index/build-names-index.ts';
import type { IndexedVendor } from '../../src/names/index/index-build.ts';
import { seededRandom } from '../seeded-random.ts';
import { FEW_NAMES, MANY_NAMES } from './contestants.ts';
import { vendorNames, vocabulary } from './page-generator.ts';

/** What a page has of more names than it should hold; it asks for those that the filter lets it suspect. */
export interface ManyNames {
  readonly filter: EncodedFormFilter;
  /** What the background has. */
  readonly names: readonly string[];
}

/** Invented names, the words of the texts they stand in, and their indexes as JSON: `many` is `ManyNames`. */
export interface Names {
  readonly words: readonly string[];
  /** As many as were asked for. */
  readonly usual: readonly string[];
  /** The first of them: only these stand in pages, for growth is what more names cost, not more mentions. */
  readonly few: readonly string[];
  readonly indexes: { readonly few: string; readonly usual: string; readonly many: string };
}

const WORDS = 8000;
/** Names of one vendor. */
const NAMES_EACH = 15;

/** The same names in each run. */
export function inventNames(count: number): Names {
  const random = seededRandom(2026);
  const words = vocabulary(WORDS, random);
  const all = vendorNames(MANY_NAMES, words, random);
  const usual = all.slice(0, count);
  const few = usual.slice(0, FEW_NAMES);
  const many: ManyNames = { filter: buildNamesIndex(vendorsOf(all)).filter, names: all };
  const indexOf = (some: readonly string[]) => JSON.stringify(buildNamesIndex(vendorsOf(some)));
  return {
    words,
    usual,
    few,
    indexes: { few: indexOf(few), usual: indexOf(usual), many: JSON.stringify(many) },
  };
}

/** Vendors that have these names. */
export function vendorsOf(names: readonly string[]): IndexedVendor[] {
  const vendors: IndexedVendor[] = [];
  for (let at = 0; at < names.length; at += NAMES_EACH) {
    const id = parseVendorId(`vendor-${at}`);
    if (id === undefined) throw new Error('An invented id is none');
    vendors.push({
      id,
      evidence: [],
      sectors: [],
      names: names.slice(at, at + NAMES_EACH).map((text) => ({
        text,
        role: 'name' as const,
        lang: 'en',
        weak: false,
        weakIn: [],
        likely: false,
        cased: false,
        lookUpOnly: false,
        near: [],
        not: [],
      })),
    });
  }
  return vendors;
}
