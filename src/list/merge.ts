import type { ListLabel } from '../domain/list-label.ts';
import type { Place } from '../domain/place.ts';
import type { Restriction } from '../domain/restriction.ts';
import { atOnce, type Steps } from '../domain/steps.ts';
import type { Vendor, VendorName } from '../domain/vendor.ts';
import { isWatchedId } from '../domain/watched.ts';
import type { ListContent } from './list.ts';
import { publicFacts, withoutKnown } from './public-facts.ts';

/** What a list besides the public one says. */
export interface LabelledContent {
  readonly label: ListLabel;
  readonly content: ListContent;
}

/**
 * The public list and others as one. A vendor of the same id is the same vendor: it gets their claims, each with its label,
 * and names that it has not yet. Nothing of the public list is taken away or told otherwise: of a name, a site or a place
 * that both have, the public list's words count. Among the others, the earlier goes before the later.
 */
export function mergeLists<Main extends ListContent>(main: Main, others: readonly LabelledContent[]): Main {
  return atOnce(mergeSteps(main, others));
}

/** `mergeLists` in steps of a vendor each: another list of the most names that may be takes half a second. */
export function* mergeSteps<Main extends ListContent>(
  main: Main,
  others: readonly LabelledContent[],
): Steps<Main> {
  if (others.length === 0) return main;
  const vendors = new Map<string, Vendor>(main.vendors.map((vendor) => [vendor.id, vendor]));
  const places = new Map<string, Place>(main.places.map((place) => [place.code, place]));
  const sectorWords = new Map(Object.entries(main.sectorWords));
  const known = yield* publicFacts(main);
  for (const { label, content } of others) {
    for (const vendor of content.vendors) {
      // Ids like these stand for the person's own names.
      if (isWatchedId(vendor.id)) continue;
      const restrictions = vendor.restrictions.map((claim) => labelled(claim, label));
      const added = { ...withoutKnown(vendor, known), restrictions };
      const before = vendors.get(vendor.id);
      vendors.set(vendor.id, before ? withMore(before, added) : added);
      yield;
    }
    for (const place of content.places) {
      // Told otherwise, a place would be another, or bind where it doesn't.
      if (!places.has(place.code) && !known.claimed.has(place.code)) places.set(place.code, place);
    }
    for (const [sector, words] of Object.entries(content.sectorWords)) {
      if (!sectorWords.has(sector) && !known.sectors.has(sector)) sectorWords.set(sector, words);
    }
  }
  return {
    ...main,
    vendors: [...vendors.values()],
    places: [...places.values()],
    sectorWords: Object.fromEntries(sectorWords),
  };
}

/** Two lists may have a claim of the same id. */
function labelled(claim: Restriction, label: ListLabel): Restriction {
  return { ...claim, id: `${claim.id}@${label.id}`, list: label };
}

function withMore(known: Vendor, more: Vendor): Vendor {
  return {
    ...known,
    names: [...known.names, ...more.names.filter(isNewTo(known.names))],
    legalNames: union(known.legalNames, more.legalNames),
    evidence: union(known.evidence, more.evidence),
    subsidiaries: union(known.subsidiaries, more.subsidiaries),
    domains: union(known.domains, more.domains),
    sectors: union(known.sectors, more.sectors),
    restrictions: [...known.restrictions, ...more.restrictions],
  };
}

/** Two lists besides the public one may write a name each in its way. */
function isNewTo(known: readonly VendorName[]): (name: VendorName) => boolean {
  const texts = new Set(known.map(({ text }) => text.toLowerCase()));
  return ({ text }) => !texts.has(text.toLowerCase());
}

function union(known: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...known, ...more])];
}
