import { err, ok, type Result } from '../../domain/result.ts';
import type { WireName, WireVendor } from '../schema.ts';
import { fullClaimOf } from './full-claim.ts';
import { languageOf } from './language-of.ts';
import { type Problem, sortedProblems } from './problem.ts';
import {
  findMissingActs,
  type ListSources,
  type ReadList,
  type ReadVendor,
  readSources,
} from './read-sources.ts';
import type { Release } from './release-schema.ts';
import type { NameSource, VendorSource } from './vendor-schema.ts';

/** The content of a list's next release. */
export interface CompiledList {
  readonly release: Release;
  /** Sorted by id. */
  readonly vendors: readonly WireVendor[];
}

/**
 * Turns source files into records. It asks only that the files have the right form and refer to acts that exist;
 * whether what they say makes sense is for `checkSources`.
 */
export function compileSources(sources: ListSources): Result<CompiledList, readonly Problem[]> {
  const read = readSources(sources);
  if (!read.ok) return err(sortedProblems(read.error));
  const missing = findMissingActs(read.value);
  if (missing.length > 0) return err(sortedProblems(missing));
  return ok(compileList(read.value));
}

function compileList(list: ReadList): CompiledList {
  const nameById = new Map(list.vendors.map(({ id, value }) => [id, value.name]));
  const vendors = list.vendors.map((vendor) => {
    const restrictions = list.claims
      .filter((claim) => claim.vendor === vendor)
      .flatMap((claim) => fullClaimOf(claim) ?? []);
    return { ...vendorOf(vendor, nameById), ...(restrictions.length > 0 && { restrictions }) };
  });
  return { release: list.release.value, vendors: vendors.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function vendorOf({ id, value }: ReadVendor, nameById: ReadonlyMap<string, string>): WireVendor {
  const { name, seat, sectors, legalNames, subsidiaries, domains, note, evidence, names, products } = value;
  const owner = ownerOf(value, nameById);
  return {
    id,
    name,
    ...(legalNames && { legalNames }),
    names: [
      ...Object.entries(names).flatMap(([lang, written]) =>
        written.map((one): WireName => ({ ...nameOf(one), lang })),
      ),
      ...(products ?? []).map(
        (one): WireName => ({ ...nameOf(one), lang: languageOf(one.text), role: 'product' }),
      ),
    ],
    ...(evidence && { evidence }),
    ...(owner && { owner }),
    ...(subsidiaries && { subsidiaries }),
    ...(domains && { domains }),
    ...(sectors && { sectors }),
    ...(seat !== undefined && { seat }),
    ...(note !== undefined && { note }),
  };
}

function nameOf({ text, weak, weakIn, cased, lookUpOnly, near, not }: NameSource): WireName {
  return {
    text,
    ...(weak !== undefined && { weak: true, alsoMeans: weak }),
    ...(weakIn && { weakIn }),
    ...(cased && { cased }),
    ...(lookUpOnly && { lookUpOnly }),
    ...(near && { near }),
    ...(not && { not }),
  };
}

/** An owner of the list is called as the list calls it. */
function ownerOf({ owner }: VendorSource, nameById: ReadonlyMap<string, string>): WireVendor['owner'] {
  if (!owner) return undefined;
  const { vendor, since, note } = owner;
  const name = owner.name ?? nameById.get(vendor ?? '') ?? vendor ?? '';
  return {
    ...(vendor !== undefined && { vendor }),
    name,
    ...(since !== undefined && { since }),
    ...(note !== undefined && { note }),
  };
}
