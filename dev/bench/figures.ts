/** The middle one of some figures; 0 of none. */
export function medianOf(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? 0;
}

/** Of several times of the same work, the one that a quarter is below: whatever disturbs work makes it longer. */
export function quartileOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 2] ?? 0;
}

/** The sum of a figure over some things. */
export function sumOf<Thing>(things: readonly Thing[], figureOf: (thing: Thing) => number): number {
  return things.reduce((sum, thing) => sum + figureOf(thing), 0);
}
