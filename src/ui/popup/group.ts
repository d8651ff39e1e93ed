import type { Day } from '../../domain/partial-date.ts';
import type { Home } from '../../domain/place.ts';
import { compareTones } from '../../domain/tone.ts';
import { type Standing, standingOf, verdictsOf } from '../../domain/verdict.ts';
import type { TabFindings } from '../../messaging/protocol.ts';

/** A vendor of the page and how it stands for the person. */
export type Finding = TabFindings['vendors'][number] & { readonly standing: Standing };

/** A page's vendors by how near their restrictions are to the person. */
export type Groups = Readonly<Record<Standing['reach'], readonly Finding[]>>;

/** Within a group: strongest tone first, then the most mentioned, then by name. */
export function groupFindings(
  vendors: TabFindings['vendors'],
  mine: readonly Home[],
  day: Day,
  locale: string,
): Groups {
  const findings = vendors
    .map((vendor) => ({ ...vendor, standing: standingOf(verdictsOf(vendor.record, mine, day)) }))
    .sort(
      (a, b) =>
        compareStandings(a.standing, b.standing) ||
        b.mentions - a.mentions ||
        a.record.name.localeCompare(b.record.name, locale),
    );
  const within = (reach: Standing['reach']) => findings.filter(({ standing }) => standing.reach === reach);
  return { mine: within('mine'), elsewhere: within('elsewhere'), none: within('none') };
}

/** How many vendors count as restricted where the person works: the same that the badge counts. */
export function countRestricted({ mine }: Groups): number {
  return mine.filter(({ standing }) => standing.tone !== 'past').length;
}

function compareStandings(a: Standing, b: Standing): number {
  return a.tone && b.tone ? compareTones(a.tone, b.tone) : 0;
}
