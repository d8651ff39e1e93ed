import type { Steps } from '../domain/steps.ts';
import type { Vendor, VendorName } from '../domain/vendor.ts';
import { evidenceForm } from '../names/evidence/words.ts';
import { foldName, isUnspacedUnit, isWordUnit } from '../names/fold.ts';
import { formsOf } from '../names/index/forms-of.ts';
import { COMMON_TO } from '../names/index/vendor-words.ts';
import type { ListContent } from './list.ts';

/** What the public list says and another list could tell otherwise, by adding to it. */
export interface PublicFacts {
  /** Its vendors. */
  readonly ids: ReadonlySet<string>;
  /** Vendors by the forms in which their names are looked for. */
  readonly forms: ReadonlyMap<string, ReadonlySet<string>>;
  /** The forms of strong names, by how they begin. */
  readonly strong: ReadonlyMap<string, ReadonlySet<string>>;
  /** Vendors by their sites. */
  readonly sites: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that tell of few vendors. */
  readonly rareWords: ReadonlySet<string>;
  /** Codes of the places of its claims. */
  readonly claimed: ReadonlySet<string>;
  readonly sectors: ReadonlySet<string>;
}

export function* publicFacts({ vendors }: Pick<ListContent, 'vendors'>): Steps<PublicFacts> {
  const forms = new Map<string, Set<string>>();
  const sites = new Map<string, Set<string>>();
  const strong = new Map<string, Set<string>>();
  const words = new Map<string, number>();
  for (const { id, names, domains, evidence } of vendors) {
    for (const name of names) {
      for (const { folded } of formsOf(name)) addTo(forms, folded, id);
      if (!name.weak && !name.cased && !name.lookUpOnly) addStrong(foldName(name.text));
    }
    for (const domain of domains) addTo(sites, domain, id);
    for (const word of new Set(evidence.map(evidenceForm))) words.set(word, (words.get(word) ?? 0) + 1);
    yield;
  }
  return {
    ids: new Set(vendors.map(({ id }) => id)),
    forms,
    strong,
    sites,
    rareWords: new Set([...words].filter(([, count]) => count < COMMON_TO).map(([word]) => word)),
    claimed: new Set(vendors.flatMap(({ restrictions }) => restrictions.map((claim) => claim.jurisdiction))),
    sectors: new Set(vendors.flatMap((vendor) => vendor.sectors)),
  };

  function addStrong(form: string): void {
    addTo(strong, form.slice(0, BEGINNING), form);
  }
}

/** Units of a form by which it is looked for: no strong name is shorter. */
const BEGINNING = 2;

function addTo(byKey: Map<string, Set<string>>, key: string, value: string): void {
  const values = byKey.get(key);
  if (values) values.add(value);
  else byKey.set(key, new Set([value]));
}

/** A vendor of another list without what would take something from the public one. */
export function withoutKnown(vendor: Vendor, facts: PublicFacts): Vendor {
  const { id, names, domains, evidence } = vendor;
  return {
    ...vendor,
    names: names.flatMap((name) => besideKnown(name, id, facts) ?? []),
    // A site of two vendors is told of neither.
    domains: domains.filter((domain) => !isOfAnother(domain, id, facts)),
    // A word that many vendors have tells little of any.
    evidence: evidence.filter((word) => !facts.rareWords.has(evidenceForm(word))),
  };
}

/**
 * A name as it may stand beside those of the public list; undefined when the vendor has it there. One that would be found
 * where the public list finds another vendor is kept, to be looked up, but not looked for in pages.
 */
function besideKnown(name: VendorName, id: string, facts: PublicFacts): VendorName | undefined {
  const owners = formsOf(name).flatMap(({ folded }) => [...(facts.forms.get(folded) ?? [])]);
  // With the words and the letter case of this one, the public list's own would be believed less.
  if (owners.includes(id)) return undefined;
  const takes = owners.length > 0 || holdsStrong(foldName(name.text), id, facts);
  // In a phrase against a name all that is found of its vendor seems to mean something else.
  return { ...name, not: facts.ids.has(id) ? [] : name.not, lookUpOnly: name.lookUpOnly || takes };
}

/** Letters behind a name that may be its ending. */
const ENDING = 3;

/** Whether a strong name of another vendor stands in a longer name: of two at one place the longer is found. */
function holdsStrong(folded: string, id: string, { strong, forms }: PublicFacts): boolean {
  for (let start = 0; start < folded.length; start++) {
    if (!isEdge(folded, start)) continue;
    for (const form of strong.get(folded.slice(start, start + BEGINNING)) ?? []) {
      const stands = folded.startsWith(form, start) && endsWord(folded, start + form.length);
      if (stands && !forms.get(form)?.has(id)) return true;
    }
  }
  return false;
}

function isEdge(folded: string, at: number): boolean {
  const [before, behind] = [folded.charCodeAt(at - 1), folded.charCodeAt(at)];
  return at === 0 || !isWordUnit(before) || isUnspacedUnit(before) || isUnspacedUnit(behind);
}

function endsWord(folded: string, end: number): boolean {
  for (let at = end; at <= end + ENDING; at++) if (at >= folded.length || isEdge(folded, at)) return true;
  return false;
}

/** Whether a host is a site of another vendor, or within one. */
function isOfAnother(domain: string, id: string, { sites }: PublicFacts): boolean {
  for (let at = 0; at >= 0; ) {
    const owners = sites.get(domain.slice(at));
    if (owners && !owners.has(id)) return true;
    const dot = domain.indexOf('.', at);
    at = dot < 0 ? -1 : dot + 1;
  }
  return false;
}
