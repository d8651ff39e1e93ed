import type { Jurisdiction } from './jurisdiction.ts';
import { compareDates, type Day, type PartialDate } from './partial-date.ts';
import { bindsIn, type Home } from './place.ts';
import { BASES, type Kind, type Restriction, sinceOf, TARGETINGS } from './restriction.ts';
import { compareTones, type Tone, toneOf } from './tone.ts';
import type { Vendor } from './vendor.ts';

/** Vendor x jurisdiction x day: the strongest claim of that jurisdiction, and all its claims behind it. */
export interface Verdict {
  readonly jurisdiction: Jurisdiction;
  readonly tone: Tone;
  /** The claim that decides the tone. */
  readonly strongest: Restriction;
  /** All claims of the jurisdiction, strongest first. */
  readonly claims: readonly Restriction[];
  /** Whether it binds in one of the person's own jurisdictions. */
  readonly mine: boolean;
}

/** One verdict per jurisdiction that has a claim: the person's own in their order, then the others by tone and code. */
export function verdictsOf(vendor: Pick<Vendor, 'restrictions'>, mine: readonly Home[], day: Day): Verdict[] {
  const byJurisdiction = new Map<Jurisdiction, Restriction[]>();
  for (const claim of vendor.restrictions) {
    const claims = byJurisdiction.get(claim.jurisdiction);
    if (claims) claims.push(claim);
    else byJurisdiction.set(claim.jurisdiction, [claim]);
  }
  const verdicts: Verdict[] = [];
  for (const [jurisdiction, found] of byJurisdiction) {
    const claims = found.toSorted((a, b) => compareClaims(a, b, day));
    const strongest = claims[0];
    if (!strongest) continue;
    verdicts.push({
      jurisdiction,
      tone: toneOf(strongest, day),
      strongest,
      claims,
      mine: rankOf(jurisdiction, mine) < mine.length,
    });
  }
  return verdicts.sort(
    (a, b) =>
      rankOf(a.jurisdiction, mine) - rankOf(b.jurisdiction, mine) ||
      compareTones(a.tone, b.tone) ||
      (a.jurisdiction < b.jurisdiction ? -1 : 1),
  );
}

/** How a vendor stands for one person: by the verdicts that bind where they are, else by the others. */
export interface Standing {
  /** `none`: the list has no claim. `elsewhere`: claims, but none that binds in the person's jurisdictions. */
  readonly reach: 'mine' | 'elsewhere' | 'none';
  /** The strongest tone within that reach. */
  readonly tone?: Tone;
  readonly verdict?: Verdict;
}

/** A past claim at home says less than a present one abroad, so only present verdicts decide `mine`. */
export function standingOf(verdicts: readonly Verdict[]): Standing {
  const own = strongestOf(verdicts.filter((verdict) => verdict.mine));
  if (own && own.tone !== 'past') return { reach: 'mine', tone: own.tone, verdict: own };
  const elsewhere = strongestOf(verdicts.filter((verdict) => !verdict.mine));
  if (elsewhere && (!own || elsewhere.tone !== 'past')) {
    return { reach: 'elsewhere', tone: elsewhere.tone, verdict: elsewhere };
  }
  return own ? { reach: 'mine', tone: own.tone, verdict: own } : { reach: 'none' };
}

function strongestOf(verdicts: readonly Verdict[]): Verdict | undefined {
  return verdicts.toSorted((a, b) => compareTones(a.tone, b.tone))[0];
}

/** The place of the first of the person's jurisdictions in which an act of `jurisdiction` binds. */
function rankOf(jurisdiction: Jurisdiction, mine: readonly Home[]): number {
  const at = mine.findIndex((own) => bindsIn(jurisdiction, own));
  return at < 0 ? mine.length : at;
}

/**
 * Which of two claims speaks for a jurisdiction: the stronger tone, an official act before press reports, an act that
 * names the vendor before one that only covers it or its class, the kind that binds more people, the newer act.
 */
function compareClaims(a: Restriction, b: Restriction, day: Day): number {
  return (
    compareTones(toneOf(a, day), toneOf(b, day)) ||
    BASES.indexOf(a.basis) - BASES.indexOf(b.basis) ||
    TARGETINGS.indexOf(a.targeting) - TARGETINGS.indexOf(b.targeting) ||
    KINDS_BY_REACH.indexOf(a.kind) - KINDS_BY_REACH.indexOf(b.kind) ||
    compareSince(sinceOf(a), sinceOf(b))
  );
}

/** Kinds by how many people they bind, most first. */
const KINDS_BY_REACH: readonly Kind[] = [
  'prohibition',
  'sanctions',
  'market-access',
  'operations-order',
  'equipment-authorization',
  'critical-infrastructure',
  'export-control',
  'government-use',
  'procurement',
  'investment-ban',
  'military-designation',
  'advisory',
  'investigation',
  'other',
];

function compareSince(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (a && b) return compareDates(b, a);
  return a ? -1 : b ? 1 : 0;
}
