import type { Restriction } from '../domain/restriction.ts';
import type { NameRole, Owner, Vendor, VendorName } from '../domain/vendor.ts';
import { languageOf } from './language-of.ts';
import { resolveClaim } from './resolve-claim.ts';
import { type Act, isActClaim } from './schema/claim.ts';
import { detailsOf, type NameFacts, type VendorFacts } from './schema/vendor.ts';

/** What a vendor's facts refer to. */
export interface Referred {
  actOf(id: string): Act | undefined;
  /** The name that the list has for the vendor. */
  nameOf(id: string): string | undefined;
}

/** A vendor with everything filled in that its facts leave to acts, owners and defaults. */
export function resolveVendor(id: Vendor['id'], facts: VendorFacts, { actOf, nameOf }: Referred): Vendor {
  const { name, names, products = [], owner, seat, note, restrictions = [] } = facts;
  return {
    id,
    name,
    legalNames: facts.legalNames ?? [],
    names: [
      ...Object.entries(names).flatMap(([lang, written]) =>
        written.map((one) => vendorName(detailsOf(one), lang, 'name')),
      ),
      ...products.map((one) => {
        const details = detailsOf(one);
        return vendorName(details, languageOf(details.text), 'product');
      }),
    ],
    evidence: facts.evidence ?? [],
    ...(owner && { owner: ownerOf(owner, nameOf) }),
    subsidiaries: facts.subsidiaries ?? [],
    domains: facts.domains ?? [],
    sectors: facts.sectors ?? [],
    ...(seat !== undefined && { seat }),
    ...(note !== undefined && { note }),
    restrictions: restrictions.flatMap((entry) => {
      const claim = resolveClaim({ id, name }, entry, isActClaim(entry) ? actOf(entry.act) : undefined);
      return claim ? withHonestBasis(claim) : [];
    }),
  };
}

/** What is only reported has no official text, whatever else the list says of it: not in a table or a file either. */
function withHonestBasis(claim: Restriction): Restriction {
  return claim.status === 'reported' && claim.basis === 'official' ? { ...claim, basis: 'press' } : claim;
}

function vendorName(details: NameFacts, lang: string, role: NameRole): VendorName {
  const { text, weak, weakIn = NONE, near = NONE, not = NONE } = details;
  const { likely = false, cased = false, lookUpOnly = false } = details;
  const name = { text, role, lang, weak: weak !== undefined, weakIn, likely, cased, near, not, lookUpOnly };
  return weak === undefined ? name : { ...name, alsoMeans: weak };
}

const NONE: readonly string[] = [];

/** An owner of the list is called as the list calls it. */
function ownerOf(owner: NonNullable<VendorFacts['owner']>, nameOf: Referred['nameOf']): Owner {
  const { vendor } = owner;
  return { ...owner, name: owner.name ?? (vendor && nameOf(vendor)) ?? vendor ?? '' };
}
