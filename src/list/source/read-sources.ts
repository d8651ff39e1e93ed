import * as v from 'valibot';
import { err, ok, type Result } from '../../domain/result.ts';
import { type Act, act, type Claim, isActClaim } from './claim-schema.ts';
import { problemsOf } from './issues.ts';
import { errorAt, type Place, type Problem } from './problem.ts';
import { type Release, release } from './release-schema.ts';
import { type VendorSource, vendor } from './vendor-schema.ts';
import { readYaml, type SourceText, type YamlFile } from './yaml-file.ts';

/** The files of a list, as texts. */
export interface ListSources {
  readonly release: SourceText;
  readonly acts: readonly SourceText[];
  readonly vendors: readonly SourceText[];
}

export interface ReadFile<Value> {
  readonly file: YamlFile;
  readonly value: Value;
}

export interface ReadAct extends ReadFile<Act> {
  /** `<folder>/<file>` without the extension, as entries refer to it. */
  readonly id: string;
}

export interface ReadVendor extends ReadFile<VendorSource> {
  /** The name of its file. */
  readonly id: string;
}

/** An entry under a vendor's `restrictions`, with the act it refers to if that is in the list. */
export interface ReadClaim {
  readonly vendor: ReadVendor;
  /** Place among the vendor's entries, from 0. */
  readonly position: number;
  readonly entry: Claim;
  readonly act: ReadAct | undefined;
}

/** The sources, each file by itself in order; what holds between them is for the checks. */
export interface ReadList {
  readonly release: ReadFile<Release>;
  readonly acts: readonly ReadAct[];
  readonly vendors: readonly ReadVendor[];
  readonly claims: readonly ReadClaim[];
}

/** Parses all files, or tells everything wrong with their form. */
export function readSources(sources: ListSources): Result<ReadList, readonly Problem[]> {
  const problems: Problem[] = [];
  const read = <Schema extends v.GenericSchema>(
    source: SourceText,
    schema: Schema,
  ): ReadFile<v.InferOutput<Schema>> | undefined => {
    const file = readYaml(source);
    if (!file.ok) {
      problems.push(...file.error);
      return undefined;
    }
    const parsed = v.safeParse(schema, file.value.data);
    if (parsed.success) return { file: file.value, value: parsed.output };
    problems.push(...problemsOf(file.value, parsed.issues));
    return undefined;
  };

  const releaseFile = read(sources.release, release);
  const acts = sources.acts.flatMap((source): ReadAct[] => {
    const file = read(source, act);
    return file ? [{ ...file, id: actIdOf(source.path) }] : [];
  });
  const vendors = sources.vendors.flatMap((source): ReadVendor[] => {
    const file = read(source, vendor);
    return file ? [{ ...file, id: stemOf(source.path) }] : [];
  });
  if (problems.length > 0 || !releaseFile) return err(problems);

  const actById = new Map(acts.map((known) => [known.id, known]));
  const claims = vendors.flatMap((owner) =>
    (owner.value.restrictions ?? []).map(
      (entry, position): ReadClaim => ({
        vendor: owner,
        position,
        entry,
        act: isActClaim(entry) ? actById.get(entry.act) : undefined,
      }),
    ),
  );
  return ok({ release: releaseFile, acts, vendors, claims });
}

/** Where `field` of a claim is written: in the vendor's entry, in the act, or nowhere (then the entry itself). */
export function placeOfField(claim: ReadClaim, field: string): Place {
  const keys = ['restrictions', claim.position];
  if (field in claim.entry) return claim.vendor.file.placeOf([...keys, field]);
  if (claim.act && field in claim.act.value) return claim.act.file.placeOf([field]);
  return claim.vendor.file.placeOf(keys);
}

/** Entries that refer to an act that is not there: without it they have no content. */
export function findMissingActs(list: ReadList): Problem[] {
  return list.claims.flatMap((claim) =>
    isActClaim(claim.entry) && !claim.act
      ? [
          errorAt(
            placeOfField(claim, 'act'),
            `no act "${claim.entry.act}"`,
            `Write list/acts/${claim.entry.act}.yaml or correct the reference.`,
          ),
        ]
      : [],
  );
}

function actIdOf(path: string): string {
  return path
    .split('/')
    .slice(-2)
    .join('/')
    .replace(/\.yaml$/, '');
}

function stemOf(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.yaml$/, '');
}
