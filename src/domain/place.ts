import { countryOf, type Jurisdiction } from './jurisdiction.ts';

/** What a list tells of a place beyond what Intl knows: the name of a subdivision, the members of a union. */
export interface Place {
  readonly code: Jurisdiction;
  /** By language (BCP 47). */
  readonly names: Readonly<Record<string, string>>;
  /** Places in which the acts of this one bind. */
  readonly members: readonly Jurisdiction[];
}

/** A place where the person works, and the wider ones whose acts bind there. */
export interface Home {
  readonly jurisdiction: Jurisdiction;
  /** Its country, if it is a subdivision, and the unions that the country is a member of. */
  readonly within: readonly Jurisdiction[];
}

/** The places where a person works as homes, in the person's order. */
export function homesOf(mine: readonly Jurisdiction[], places: readonly Place[]): Home[] {
  return mine.map((jurisdiction) => {
    const country = countryOf(jurisdiction);
    const unions = places.filter(({ members }) => members.includes(country)).map(({ code }) => code);
    return { jurisdiction, within: country === jurisdiction ? unions : [country, ...unions] };
  });
}

/** Whether an act of `jurisdiction` binds in `home`. */
export function bindsIn(jurisdiction: Jurisdiction, { jurisdiction: own, within }: Home): boolean {
  return jurisdiction === own || within.includes(jurisdiction);
}
