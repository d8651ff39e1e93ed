import * as v from 'valibot';
import { err, ok, type Result } from '../domain/result.ts';
import type { Vendor } from '../domain/vendor.ts';
import { vendor } from './schema-vendor.ts';

const payload = v.object({
  vendors: v.pipe(v.array(vendor), v.maxLength(5000, 'has more than 5,000 entries')),
});

/** What the publisher writes: JSON without empty arrays and false flags. */
export type WireVendor = v.InferInput<typeof vendor>;
export type WireName = WireVendor['names'][number];
export type WireRestriction = NonNullable<WireVendor['restrictions']>[number];

/** The first thing wrong with a payload: where (`vendors.3.names.0.text`) and what. */
export interface PayloadProblem {
  readonly path: string;
  readonly problem: string;
}

/**
 * Parses the payload of a list. One bad record rejects the whole, for a list with holes would look complete.
 * Unknown fields are ignored and words of a newer publisher are taken in their weakest meaning.
 */
export function parsePayload(data: unknown): Result<Vendor[], PayloadProblem> {
  const parsed = v.safeParse(payload, data, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return err({ path: v.getDotPath(issue) ?? '', problem: issue.message });
  }
  const { vendors } = parsed.output;
  const problem = problemAcross(vendors);
  return problem ? err(problem) : ok(vendors);
}

/** What no record shows by itself: ids are unique and owners are in the list. */
function problemAcross(vendors: readonly Vendor[]): PayloadProblem | undefined {
  const vendorIds = new Set<string>();
  const claimIds = new Set<string>();
  for (const [position, { id, restrictions }] of vendors.entries()) {
    if (vendorIds.has(id)) return { path: `vendors.${position}.id`, problem: `"${id}" is there twice` };
    vendorIds.add(id);
    for (const [place, claim] of restrictions.entries()) {
      const path = `vendors.${position}.restrictions.${place}.id`;
      if (!claim.id.startsWith(`${id}/`)) return { path, problem: `"${claim.id}" is not of ${id}` };
      if (claimIds.has(claim.id)) return { path, problem: `"${claim.id}" is there twice` };
      claimIds.add(claim.id);
    }
  }
  for (const [position, { owner }] of vendors.entries()) {
    if (owner?.vendor !== undefined && !vendorIds.has(owner.vendor)) {
      return {
        path: `vendors.${position}.owner.vendor`,
        problem: `"${owner.vendor}" is no vendor of the list`,
      };
    }
  }
  return undefined;
}
