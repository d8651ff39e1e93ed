import * as v from 'valibot';
import type { Restriction } from '../../domain/restriction.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { resolveClaim } from '../resolve-claim.ts';
import { type ReleaseChanges, sourceChanges } from '../schema/changes.ts';
import { type Act, type Claim, isActClaim, sourceAct } from '../schema/claim.ts';
import { type PlaceFacts, sourcePlaces } from '../schema/place.ts';
import { type Release, sourceRelease } from '../schema/release.ts';
import { type Removed, sourceRemoved } from '../schema/removed.ts';
import { type SectorFacts, sourceSectors } from '../schema/sector.ts';
import { text } from '../schema/text.ts';
import { sourceVendor, type VendorFacts } from '../schema/vendor.ts';
import { problemsOf } from './issues.ts';
import { errorAt, type Place, type Problem } from './problem.ts';
import { readYaml, type SourceText, type YamlFile } from './yaml-file.ts';

/** The files of a list, as texts. */
export interface ListSources {
  readonly release: SourceText;
  /** What Intl doesn't know of places. */
  readonly jurisdictions: SourceText;
  readonly removed: SourceText;
  /** Words of the texts of each sector. */
  readonly sectors: SourceText;
  /** Names that word lists have as words; only the check of names reads it. */
  readonly frequentNames: SourceText;
  /** What each release changed, a file per release. */
  readonly releases: readonly SourceText[];
  readonly acts: readonly SourceText[];
  readonly vendors: readonly SourceText[];
  /** Paths of files between them that are none of these, by their extension. */
  readonly strays: readonly string[];
}

export interface ReadFile<Value> {
  readonly file: YamlFile;
  readonly value: Value;
}

export interface ReadAct extends ReadFile<Act> {
  /** `<folder>/<file>` without the extension, as entries refer to it. */
  readonly id: string;
}

export interface ReadVendor extends ReadFile<VendorFacts> {
  /** The name of its file. */
  readonly id: string;
}

/** An entry under a vendor's `restrictions`. */
export interface ReadClaim {
  readonly vendor: ReadVendor;
  /** Place among the vendor's entries, from 0. */
  readonly position: number;
  readonly entry: Claim;
  /** The act it refers to, if that is in the list. */
  readonly act: ReadAct | undefined;
  /** The claim with all that its act says; undefined when the act is missing. */
  readonly full: Restriction | undefined;
}

/** The sources, each file by itself in order; what holds between them is for the checks. */
export interface ReadList {
  readonly release: ReadFile<Release>;
  readonly jurisdictions: ReadFile<Readonly<Record<string, Omit<PlaceFacts, 'code'>>>>;
  readonly removed: ReadFile<readonly Removed[]>;
  readonly sectors: ReadFile<SectorFacts>;
  readonly frequentNames: ReadFile<readonly string[]>;
  readonly releases: readonly ReadFile<ReleaseChanges>[];
  readonly acts: readonly ReadAct[];
  readonly vendors: readonly ReadVendor[];
  readonly claims: readonly ReadClaim[];
}

/** Parses all files, or tells everything wrong with their form. */
export function readSources(sources: ListSources): Result<ReadList, readonly Problem[]> {
  const problems: Problem[] = sources.strays.map((file) =>
    errorAt(
      { file, line: 1, column: 1 },
      'the file is not read',
      'Let its name end in .yaml, or move it away.',
    ),
  );
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

  const release = read(sources.release, sourceRelease);
  const jurisdictions = read(sources.jurisdictions, sourcePlaces);
  const removed = read(sources.removed, sourceRemoved);
  const sectors = read(sources.sectors, sourceSectors);
  const frequentNames = read(sources.frequentNames, v.array(text(120)));
  const releases = sources.releases.flatMap((source) => read(source, sourceChanges) ?? []);
  const acts = sources.acts.flatMap((source): ReadAct[] => {
    const file = read(source, sourceAct);
    return file ? [{ ...file, id: actIdOf(source.path) }] : [];
  });
  const vendors = sources.vendors.flatMap((source): ReadVendor[] => {
    const file = read(source, sourceVendor);
    return file ? [{ ...file, id: stemOf(source.path) }] : [];
  });
  if (problems.length > 0 || !release || !jurisdictions || !removed || !sectors || !frequentNames)
    return err(problems);

  const actById = new Map(acts.map((act) => [act.id, act]));
  const claims = vendors.flatMap((vendor) => claimsOf(vendor, actById));
  return ok({ release, jurisdictions, removed, sectors, frequentNames, releases, acts, vendors, claims });
}

function claimsOf(vendor: ReadVendor, actById: ReadonlyMap<string, ReadAct>): ReadClaim[] {
  const owner = { id: vendor.id, name: vendor.value.name };
  return (vendor.value.restrictions ?? []).map((entry, position) => {
    const act = isActClaim(entry) ? actById.get(entry.act) : undefined;
    return { vendor, position, entry, act, full: resolveClaim(owner, entry, act?.value) };
  });
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
