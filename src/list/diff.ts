import type { Restriction } from '../domain/restriction.ts';
import type { Vendor } from '../domain/vendor.ts';
import type { ReleaseChanges } from './schema/changes.ts';

/** What one list has otherwise than another; parts without a change are left out. Ids in alphabetical order. */
export type ListDiff = Omit<ReleaseChanges, 'sequence' | 'published' | 'note'>;

/** What `next` changes against `old`. */
export function diffLists(old: readonly Vendor[], next: readonly Vendor[]): ListDiff {
  const vendors = pairById(old, next);
  const claims = pairById(claimsOf(old), claimsOf(next));
  const statusChanged = claims.kept
    .filter(([before, after]) => before.status !== after.status)
    .map(([{ id, status }, after]) => ({ claim: id, from: status, to: after.status }));
  const corrected = claims.kept
    .filter(([before, after]) => before.status === after.status)
    .map(([before, after]) => ({ claim: after.id, fields: fieldsThatDiffer(before, after) }))
    .filter(({ fields }) => fields.length > 0);
  const vendorsCorrected = vendors.kept
    .map(([before, after]) => ({
      vendor: after.id,
      fields: fieldsThatDiffer({ ...before, restrictions: [] }, { ...after, restrictions: [] }),
    }))
    .filter(({ fields }) => fields.length > 0);
  return {
    ...(vendors.added.length > 0 && { vendorsAdded: vendors.added }),
    ...(vendors.removed.length > 0 && { vendorsRemoved: vendors.removed }),
    ...(claims.added.length > 0 && { claimsAdded: claims.added }),
    ...(claims.removed.length > 0 && { claimsRemoved: claims.removed }),
    ...(statusChanged.length > 0 && { statusChanged }),
    ...(corrected.length > 0 && { corrected }),
    ...(vendorsCorrected.length > 0 && { vendorsCorrected }),
  };
}

/** Whether two lists say the same. */
export function isEmptyDiff(diff: ListDiff): boolean {
  return Object.keys(diff).length === 0;
}

interface Pairs<Item extends { readonly id: string }> {
  readonly added: Item['id'][];
  readonly removed: Item['id'][];
  readonly kept: (readonly [before: Item, after: Item])[];
}

function pairById<Item extends { readonly id: string }>(
  old: readonly Item[],
  next: readonly Item[],
): Pairs<Item> {
  const before = new Map(old.map((item) => [item.id, item]));
  const after = new Map(next.map((item) => [item.id, item]));
  return {
    added: next
      .map(({ id }) => id)
      .filter((id) => !before.has(id))
      .sort(),
    removed: old
      .map(({ id }) => id)
      .filter((id) => !after.has(id))
      .sort(),
    kept: next
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap((item) => {
        const known = before.get(item.id);
        return known ? [[known, item] as const] : [];
      }),
  };
}

function claimsOf(vendors: readonly Vendor[]): Restriction[] {
  return vendors.flatMap(({ restrictions }) => restrictions);
}

/** The names of the fields, in alphabetical order, that are not the same; the order of fields doesn't count. */
function fieldsThatDiffer(before: object, after: object): string[] {
  const [old, next] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...next.keys()])]
    .filter((field) => canonical(old.get(field)) !== canonical(next.get(field)))
    .sort();
}

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}
