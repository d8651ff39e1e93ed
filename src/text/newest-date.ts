import { compareDates, type PartialDate } from '../domain/partial-date.ts';
import type { Restriction } from '../domain/restriction.ts';

/** The last date on which something is known to have happened to any of the claims. Dates to come don't count. */
export function newestDateOf(claims: readonly Restriction[]): PartialDate | undefined {
  return claims
    .flatMap(({ announced, effective, ended, history, asOf }) =>
      [announced, effective, ended, ...history.map((step) => step.date)]
        .filter((date) => date !== undefined)
        .filter((date) => compareDates(date, asOf) <= 0),
    )
    .toSorted(compareDates)
    .at(-1);
}
