declare const brand: unique symbol;

/**
 * A `Base` that only its own parser hands out, so that ids and dates of different kinds can't be mixed up. A branded
 * type may be branded again: the names add up.
 */
export type Brand<Base, Name extends string> = Base & {
  readonly [brand]: { readonly [Key in Name]: true };
};
