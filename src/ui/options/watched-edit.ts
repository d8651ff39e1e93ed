import type { VendorId } from '../../domain/vendor.ts';
import { type WatchedName, watchedId } from '../../domain/watched.ts';
import type { VendorRecord } from '../../messaging/protocol.ts';
import { foldName } from '../../names/fold.ts';
import { MOST } from '../../settings/schema.ts';
import {
  isWatchedNote,
  MAX_WATCHED_NAME,
  MAX_WATCHED_NOTE,
  parseWatchedName,
} from '../../settings/watched-names.ts';
import type { PageText } from '../../text/text.ts';

/** Which vendor of the list has a name, by the folded name. */
export type ListNames = ReadonlyMap<string, VendorRecord>;

/**
 * The names of the list. Those few that are only for looking up are among them, for a record doesn't tell them from names
 * that are also words.
 */
export function listNames(vendors: Iterable<VendorRecord>): ListNames {
  const names = new Map<string, VendorRecord>();
  for (const record of vendors) {
    const { name, otherNames, legalNames, products } = record;
    for (const text of [name, ...otherNames.map((other) => other.text), ...legalNames, ...products]) {
      const folded = foldName(text);
      if (!names.has(folded)) names.set(folded, record);
    }
  }
  return names;
}

/** The vendor of the list that a watched name means. */
export function listVendorOf(name: string, names: ListNames): VendorRecord | undefined {
  return names.get(foldName(name));
}

/** A watch-list with one more name, or what stands against it, in words. */
export type Added =
  | { readonly ok: true; readonly watched: readonly WatchedName[]; readonly name: string }
  | { readonly ok: false; readonly field: 'name' | 'note'; readonly problem: string };

/** Adds a name as it was typed. Its id is one that no name of the list had before it. */
export function withWatched(
  watched: readonly WatchedName[],
  typed: { readonly name: string; readonly note: string },
  { watchList }: Pick<PageText, 'watchList'>,
): Added {
  const text = watchList.problems;
  const refused = (problem: string, field: 'name' | 'note' = 'name') =>
    ({ ok: false, field, problem }) as const;
  const parsed = parseWatchedName(typed.name);
  if (!parsed.ok) {
    switch (parsed.error) {
      case 'empty':
        return refused(text.empty);
      case 'too-long':
        return refused(text.tooLong({ most: MAX_WATCHED_NAME }));
      case 'unsafe':
        return refused(text.unsafe);
      case 'too-short':
        return refused(text.tooShort({ typed: typed.name.trim() }));
    }
  }
  const name = parsed.value;
  const folded = foldName(name);
  const same = watched.find((other) => foldName(other.name) === folded);
  if (same) return refused(text.already({ name: same.name }));
  if (watched.length >= MOST.watched) return refused(text.full({ most: MOST.watched }));
  const note = typed.note.trim();
  if (!isWatchedNote(note)) return refused(noteProblem(watchList), 'note');
  return { ok: true, name, watched: [...watched, { id: freeId(watched), name, note }] };
}

export function noteProblem({ problems }: PageText['watchList']): string {
  return problems.note({ most: MAX_WATCHED_NOTE });
}

/** The number after the highest: ids of names that were removed last are not given to others while the list has later ones. */
function freeId(watched: readonly WatchedName[]): VendorId {
  const numbers = watched.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0));
  return watchedId(Math.max(0, ...numbers) + 1);
}
