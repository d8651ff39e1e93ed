import type { Vendor } from '../domain/vendor.ts';

/**
 * Which vendor a host name belongs to. One that several vendors have goes to the one of them that owns all the others; where
 * none does, it is told of nobody: half the time it would be the wrong one.
 */
export function siteOwners(vendors: readonly Vendor[]): Record<string, string> {
  const claimants = new Map<string, Vendor[]>();
  for (const vendor of vendors) {
    for (const domain of new Set(vendor.domains)) {
      const others = claimants.get(domain);
      if (others) others.push(vendor);
      else claimants.set(domain, [vendor]);
    }
  }
  const owners: Record<string, string> = {};
  for (const [domain, found] of claimants) {
    const owner = ownerAmong(found);
    if (owner) owners[domain] = owner.id;
  }
  return owners;
}

function ownerAmong(vendors: readonly Vendor[]): Vendor | undefined {
  return vendors.find(({ id }) => vendors.every((other) => other.id === id || other.owner?.vendor === id));
}
