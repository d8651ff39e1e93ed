import { err, ok, type Result } from '../domain/result.ts';
import type { VendorName } from '../domain/vendor.ts';
import type { SectorWords } from '../names/index/index-build.ts';
import { compareVersions } from './app-version.ts';
import type { ListContent, ListHeader } from './list.ts';
import type { ListRefusal, Sized } from './refusal.ts';

/** How far a publisher's clock may go before ours. */
export const CLOCK_SLACK_MS = 24 * 60 * 60 * 1000;

/**
 * How long past its expiry a list only warns. People who come back from a holiday, or a publisher who is late by a few
 * days, get the newest there is; the popup says that it ran out.
 */
export const EXPIRY_GRACE_MS = 14 * 24 * 60 * 60 * 1000;

/** The share that a release may lose without saying so. */
const MAX_LOSS = 0.3;
/** How much a release may gain without saying so: as much again, and some for small lists. */
const MAX_GAIN = { times: 2, beside: 100 };

/** The day and the extension that a list is judged by. */
export interface Circumstances {
  /** Epoch ms. */
  readonly now: number;
  readonly appVersion: string;
}

/**
 * Whether a signed header may follow the one in use, if there is one: `newer`, `same` for the list we have already, or a
 * refusal. Asked before the payload is downloaded, and again of what came with it; a list that needs a newer extension
 * need not be readable by this one.
 */
export function acceptHeader(
  candidate: ListHeader,
  inUse: ListHeader | undefined,
  { now, appVersion }: Circumstances,
): Result<'newer' | 'same', ListRefusal> {
  const { sequence, published, expires, minAppVersion } = candidate;
  if (inUse !== undefined) {
    // Rollback: an old list, validly signed in its day, is served again to hide what came after it.
    if (sequence < inUse.sequence) return err({ kind: 'older', have: inUse.sequence, got: sequence });
    // Equivocation: two lists are signed under one number, to show different people different truths.
    if (sequence === inUse.sequence && candidate.payload.sha256 !== inUse.payload.sha256) {
      return err({ kind: 'conflicting', sequence });
    }
    if (sequence === inUse.sequence) return ok('same');
  }
  // Freeze: a list that was newer than ours once is served for ever.
  if (Date.parse(expires) + EXPIRY_GRACE_MS <= now) return err({ kind: 'expired', expires });
  // Fast-forward: a date far ahead makes a stale list look fresh for years. A wrong clock of ours ends here too.
  if (Date.parse(published) > now + CLOCK_SLACK_MS) return err({ kind: 'from-the-future', published });
  // Misreading: a list written for a later extension would be shown with meanings it does not have.
  if (minAppVersion !== undefined && compareVersions(minAppVersion, appVersion) > 0) {
    return err({ kind: 'needs-newer-app', minAppVersion });
  }
  return ok('newer');
}

/** How large a list is. `words` are the different ones that speak for or against its names. */
export type Sizes = Readonly<Record<Sized | 'words', number>>;

/** What a list may have at most, so that all lists together fit into pages, storage and the index, which numbers words in 16 bits. */
export const MOST_OF_PUBLIC: Sizes = { vendors: 5000, claims: 50_000, names: 100_000, words: 50_000 };
export const MOST_OF_OTHERS: Sizes = { vendors: 2000, claims: 10_000, names: 10_000, words: 3000 };

export function sizesOf({ vendors, sectorWords }: Pick<ListContent, 'vendors' | 'sectorWords'>): Sizes {
  return {
    vendors: vendors.length,
    claims: vendors.reduce((sum, { restrictions }) => sum + restrictions.length, 0),
    names: vendors.reduce((sum, { names }) => names.reduce((all, name) => all + formsOf(name), sum), 0),
    words: wordsOf(vendors, sectorWords).size,
  };
}

/** A short weak name in Cyrillic is looked for in each of its cases by itself, and counts as so many names. */
function formsOf({ text, weak }: VendorName): number {
  return weak && text.length < 10 && CYRILLIC.test(text) ? 10 : 1;
}
const CYRILLIC = /\p{Script=Cyrillic}/u;

function wordsOf(vendors: ListContent['vendors'], sectorWords: SectorWords): ReadonlySet<string> {
  const words = new Set<string>(Object.values(sectorWords).flat());
  for (const { evidence, names } of vendors) {
    for (const word of evidence) words.add(word);
    for (const { near, not } of names) {
      for (const word of near) words.add(word);
      for (const word of not) words.add(word);
    }
  }
  return words;
}

/** Whether a list of this size may follow the one in use, if there is one. */
export function acceptSizes(
  { mayShrink = false, mayGrow = false }: Pick<ListHeader, 'mayShrink' | 'mayGrow'>,
  sizes: Sizes,
  inUse: Sizes | undefined,
  most: Sizes = MOST_OF_PUBLIC,
): Result<null, ListRefusal> {
  for (const part of ['vendors', 'claims', 'names', 'words'] as const) {
    if (sizes[part] > most[part]) {
      return err({
        kind: 'invalid',
        path: '',
        problem: `has ${sizes[part]} ${part}, more than ${most[part]}`,
      });
    }
  }
  // Blanking: an empty list, even if announced, would switch the marks off without a word.
  if (sizes.vendors === 0) return err({ kind: 'shrunk', of: 'vendors', from: inUse?.vendors ?? 0, to: 0 });
  if (inUse === undefined) return ok(null);
  for (const part of ['vendors', 'claims', 'names'] as const) {
    const [from, to] = [inUse[part], sizes[part]];
    // Gutting: a failed or forced release drops a good part of what is known.
    if (!mayShrink && to < from * (1 - MAX_LOSS)) return err({ kind: 'shrunk', of: part, from, to });
    // Flooding: a failed or forced release marks half the world.
    if (!mayGrow && to > from * MAX_GAIN.times + MAX_GAIN.beside)
      return err({ kind: 'grown', of: part, from, to });
  }
  return ok(null);
}
