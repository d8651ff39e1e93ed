import { shortHash } from '../domain/short-hash.ts';
import type { Vendor, VendorId } from '../domain/vendor.ts';
import type { WatchedName } from '../domain/watched.ts';
import { languageOf } from '../list/language-of.ts';
import { foldName } from '../names/fold.ts';

/** The person's watch-list beside the list in use. */
export interface WatchedVendors {
  /** Names that are no vendor's of the list, as vendors of their own without any claim. */
  readonly own: readonly Vendor[];
  /** By vendor of the list that has a watched name: the person's note, empty without one. */
  readonly notes: ReadonlyMap<VendorId, string>;
}

const NOTHING: WatchedVendors = { own: [], notes: new Map() };

/**
 * Tells which watched names are names of the list. Such a name gets no vendor of its own: marked as a strong name of the
 * person's, it would take mentions from the list's vendor. Of two watched names that fold to the same, the first counts.
 */
export function watchedVendors(watched: readonly WatchedName[], vendors: readonly Vendor[]): WatchedVendors {
  if (watched.length === 0) return NOTHING;
  const known = namesOf(vendors);
  const own = new Map<string, Vendor>();
  const notes = new Map<VendorId, string>();
  for (const one of watched) {
    const folded = foldName(one.name);
    const owners = known.get(folded);
    for (const id of owners ?? []) if (!notes.get(id)) notes.set(id, one.note);
    if (!owners && !own.has(folded)) own.set(folded, vendorOf(one));
  }
  return { own: [...own.values()], notes };
}

/** The key of a names index of the list with that hash, and of watched names. Notes don't count. */
export function indexKeyOf(listHash: string, { own }: Pick<WatchedVendors, 'own'>): string {
  if (own.length === 0) return listHash;
  return `${listHash}+${shortHash(own.map(({ id, name }) => `${id} ${name}`).join('\n'))}`;
}

/** A list stays in use for many settings; folding all its names takes long. */
const namesKnown = new WeakMap<readonly Vendor[], ReadonlyMap<string, ReadonlySet<VendorId>>>();

/**
 * Which vendors have a folded name. Legal names count: pages are searched for the shorter ones in them. Names that are never
 * looked for in pages don't, or the person's wish to see one marked would come to nothing.
 */
function namesOf(vendors: readonly Vendor[]): ReadonlyMap<string, ReadonlySet<VendorId>> {
  const made = namesKnown.get(vendors);
  if (made) return made;
  const known = new Map<string, Set<VendorId>>();
  for (const { id, names, legalNames } of vendors) {
    const lookedFor = names.filter(({ lookUpOnly }) => !lookUpOnly).map(({ text }) => text);
    for (const text of [...lookedFor, ...legalNames]) {
      const folded = foldName(text);
      const ids = known.get(folded);
      if (ids) ids.add(id);
      else known.set(folded, new Set([id]));
    }
  }
  namesKnown.set(vendors, known);
  return known;
}

function vendorOf({ id, name }: WatchedName): Vendor {
  return {
    id,
    name,
    legalNames: [],
    names: [
      {
        text: name,
        role: 'name',
        lang: languageOf(name),
        weak: false,
        weakIn: [],
        likely: false,
        cased: false,
        near: [],
        not: [],
        lookUpOnly: false,
      },
    ],
    evidence: [],
    subsidiaries: [],
    domains: [],
    sectors: [],
    restrictions: [],
  };
}
