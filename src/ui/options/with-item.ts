/** A copy of a set that is kept as a list, with the item in it (at the end when it is new) or without it. */
export function withItem<Item>(items: readonly Item[], item: Item, isIn: boolean): Item[] {
  const others = items.filter((other) => other !== item);
  return isIn ? [...others, item] : others;
}
