import type { Day } from '../../domain/partial-date.ts';
import type { Home } from '../../domain/place.ts';
import { compareTones } from '../../domain/tone.ts';
import { type Standing, standingOf, verdictsOf } from '../../domain/verdict.ts';
import type { TabFindings, TabVendor } from '../../messaging/protocol.ts';

/** A vendor of the page and how it stands for the person. */
export type Finding = TabVendor & { readonly standing: Standing };

/** A page's vendors by how near their restrictions are to the person. Each stands in one place only. */
export interface Groups extends Readonly<Record<Standing['reach'], readonly Finding[]>> {
  /** Whose own site the page is. */
  readonly site: Finding | undefined;
  /** Hidden by the person, here or everywhere. */
  readonly hidden: readonly Finding[];
}

/** Within a group: strongest tone first, then the most mentioned, then the most linked, then by name. */
export function groupFindings(
  { vendors, site }: Pick<TabFindings, 'vendors' | 'site'>,
  mine: readonly Home[],
  day: Day,
  compareNames: (a: string, b: string) => number,
): Groups {
  const findings = vendors
    .map((vendor) => ({ ...vendor, standing: standingOf(verdictsOf(vendor.record, mine, day)) }))
    .sort(
      (a, b) =>
        compareStandings(a.standing, b.standing) ||
        b.mentions - a.mentions ||
        b.links - a.links ||
        compareNames(a.record.name, b.record.name),
    );
  const shown = findings.filter(({ hidden }) => hidden === undefined);
  const within = (reach: Standing['reach']) =>
    shown.filter(({ record, standing }) => standing.reach === reach && record.id !== site);
  return {
    site: shown.find(({ record }) => record.id === site),
    mine: within('mine'),
    elsewhere: within('elsewhere'),
    none: within('none'),
    hidden: findings.filter(({ hidden }) => hidden !== undefined),
  };
}

/** All that isn't hidden, in the order in which it is shown. */
export function shownFindings({ site, mine, elsewhere, none }: Groups): readonly Finding[] {
  return [...(site ? [site] : []), ...mine, ...elsewhere, ...none];
}

/** How many of the shown vendors count as restricted where the person works. */
export function countRestricted(groups: Groups): number {
  return shownFindings(groups).filter(({ standing }) => standing.reach === 'mine' && standing.tone !== 'past')
    .length;
}

function compareStandings(a: Standing, b: Standing): number {
  return a.tone && b.tone ? compareTones(a.tone, b.tone) : 0;
}
