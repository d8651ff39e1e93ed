import type { MarkTone } from './mark.ts';
import type { Day } from './partial-date.ts';
import type { Home } from './place.ts';
import type { Kind, Restriction } from './restriction.ts';
import type { Tone } from './tone.ts';
import { standingOf, verdictsOf } from './verdict.ts';

/** What the person wants to see marked. */
export interface MarkWishes {
  /** Also vendors that are restricted only where the person does not work. */
  readonly markElsewhere: boolean;
  readonly tonesOff: readonly Tone[];
  /** Acts of these kinds decide nothing. */
  readonly kindsOff: readonly Kind[];
}

/** How a vendor's mentions are painted for this person on `day`; undefined when they are not. */
export function markToneOf(
  vendor: { readonly restrictions: readonly Restriction[] },
  mine: readonly Home[],
  { markElsewhere, tonesOff, kindsOff }: MarkWishes,
  day: Day,
): MarkTone | undefined {
  const restrictions = vendor.restrictions.filter(({ kind }) => !kindsOff.includes(kind));
  const { reach, tone } = standingOf(verdictsOf({ restrictions }, mine, day));
  if (tone === undefined || reach === 'none' || tonesOff.includes(tone)) return undefined;
  if (reach === 'mine') return tone;
  // What others have lifted is of no use to anybody here.
  return markElsewhere && tone !== 'past' ? 'elsewhere' : undefined;
}
