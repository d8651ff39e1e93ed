import type { Jurisdiction } from '../../domain/jurisdiction.ts';

/** The one of `known` that `typed` names, by its name or its code, in any letter case and with or without accents. */
export function findPlace(
  typed: string,
  known: readonly Jurisdiction[],
  nameOf: (jurisdiction: Jurisdiction) => string,
  locale: string,
): Jurisdiction | undefined {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base', usage: 'search' });
  return known.find((place) => compare(nameOf(place), typed) === 0 || compare(place, typed) === 0);
}

/** A copy with the item at `from` taken out and put in at `to`. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.toSpliced(from, 1);
  return rest.toSpliced(to, 0, ...items.slice(from, from + 1));
}
