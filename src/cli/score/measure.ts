import type { Mention } from '../../domain/mention.ts';
import type { Label, Passage } from './passage.ts';

/** Something found that isn't so, or not found although it is. */
export interface Mistake {
  readonly kind: 'trap' | 'false' | 'wrong-vendor' | 'missed';
  readonly passage: Passage;
  readonly place: Label;
  /** The vendor that was said; for a missed one the vendor that is right. */
  readonly vendor: string;
  readonly mention: Mention | undefined;
  readonly why: string | undefined;
}

/** Counts over passages. */
export interface Tally {
  passages: number;
  /** Passages in which nothing was marked falsely. */
  clean: number;
  right: number;
  wrong: number;
  missed: number;
  traps: number;
  trapsHit: number;
  brands: number;
  brandsFound: number;
}

export interface Measured {
  readonly total: Tally;
  readonly byLanguage: ReadonlyMap<string, Tally>;
  readonly byGroup: ReadonlyMap<string, Tally>;
  readonly byVendor: ReadonlyMap<string, Tally>;
  readonly mistakes: readonly Mistake[];
}

/** The scripts in whose way a language writes, to compare like with like. */
const GROUPS: Readonly<Record<string, string>> = {
  ru: 'Cyrillic',
  uk: 'Cyrillic',
  be: 'Cyrillic',
  zh: 'Han',
  'zh-TW': 'Han',
  ja: 'Japanese',
  ko: 'Korean',
  ar: 'Arabic, Hebrew',
  fa: 'Arabic, Hebrew',
  he: 'Arabic, Hebrew',
  hi: 'Devanagari',
};

/**
 * Compares what was found in passages with their labels. A mention is right when it overlaps a use of its vendor; wrong
 * when it overlaps a trap, a use of another vendor or nothing labelled. Brands and places that count neither way are
 * no mistakes; neither is a vendor that the labelling didn't look for.
 */
export function measure(
  passages: readonly Passage[],
  find: (passage: Passage) => readonly Mention[],
  covers?: ReadonlySet<string>,
): Measured {
  const total = emptyTally();
  const byLanguage = new Map<string, Tally>();
  const byGroup = new Map<string, Tally>();
  const byVendor = new Map<string, Tally>();
  const mistakes: Mistake[] = [];
  for (const passage of passages) {
    const tallies = [
      total,
      tallyOf(byLanguage, passage.lang),
      tallyOf(byGroup, GROUPS[passage.lang] ?? 'Latin'),
    ];
    const add = (key: keyof Tally, ...more: Tally[]) => {
      for (const tally of [...tallies, ...more]) tally[key]++;
    };
    const mentions = find(passage);
    const found = new Set<Label>();
    const hit = new Set<Label>();
    let wrong = 0;
    for (const mention of mentions) {
      const right = passage.uses.filter(
        (use) => overlaps(use, mention) && use.vendors.includes(mention.vendor),
      );
      for (const use of right) found.add(use);
      if (right.length > 0) continue;
      const mistake = mistakeOf(passage, mention, covers);
      if (!mistake) continue;
      mistakes.push(mistake);
      wrong++;
      add('wrong', tallyOf(byVendor, mention.vendor));
      for (const trap of passage.traps) if (overlaps(trap, mention)) hit.add(trap);
    }
    for (const use of passage.uses) {
      const vendor = use.vendors[0] ?? '';
      if (use.brand) {
        add('brands');
        if (found.has(use)) add('brandsFound');
      } else if (found.has(use)) add('right', tallyOf(byVendor, vendor));
      else {
        add('missed', tallyOf(byVendor, vendor));
        mistakes.push({ kind: 'missed', passage, place: use, vendor, mention: undefined, why: undefined });
      }
    }
    for (const trap of passage.traps) add(hit.has(trap) ? 'trapsHit' : 'traps');
    add('passages');
    if (wrong === 0) add('clean');
  }
  for (const tally of [total, ...byLanguage.values(), ...byGroup.values()]) tally.traps += tally.trapsHit;
  return { total, byLanguage, byGroup, byVendor, mistakes };
}

function mistakeOf(
  passage: Passage,
  mention: Mention,
  covers: ReadonlySet<string> | undefined,
): Mistake | undefined {
  const { vendor } = mention;
  const told = { passage, place: mention, vendor, mention };
  const use = passage.uses.find((one) => overlaps(one, mention));
  if (use?.brand || passage.either.some((one) => overlaps(one, mention))) return undefined;
  if (use) return { ...told, kind: 'wrong-vendor', why: use.vendors.join() };
  const trap = passage.traps.find((one) => overlaps(one, mention));
  if (trap) return { ...told, kind: 'trap', why: trap.why };
  // Labels of others leave brands that everybody knows alone (Windows, Android), and vendors they didn't look for.
  if (covers && (!covers.has(vendor) || mention.role === 'product')) return undefined;
  return { ...told, kind: 'false', why: undefined };
}

function overlaps(a: Label, b: Label): boolean {
  return a.start < b.end && b.start < a.end;
}

function emptyTally(): Tally {
  return {
    passages: 0,
    clean: 0,
    right: 0,
    wrong: 0,
    missed: 0,
    traps: 0,
    trapsHit: 0,
    brands: 0,
    brandsFound: 0,
  };
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const known = tallies.get(key);
  if (known) return known;
  const made = emptyTally();
  tallies.set(key, made);
  return made;
}

/** Rates in percent; undefined where there is nothing to measure. */
export interface Rates {
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
  readonly trapRate: number | undefined;
  readonly clean: number | undefined;
  readonly brands: number | undefined;
}

export function ratesOf(tally: Tally): Rates {
  const { right, wrong, missed } = tally;
  return {
    precision: percent(right, right + wrong),
    recall: percent(right, right + missed),
    f1: percent(2 * right, 2 * right + wrong + missed),
    trapRate: percent(tally.trapsHit, tally.traps),
    clean: percent(tally.clean, tally.passages),
    brands: percent(tally.brandsFound, tally.brands),
  };
}

function percent(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : (100 * part) / whole;
}
