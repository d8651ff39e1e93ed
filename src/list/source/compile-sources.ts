import { err, ok, type Result } from '../../domain/result.ts';
import type { PayloadInput } from '../encode-payload.ts';
import { isActClaim } from '../schema/claim.ts';
import type { Release } from '../schema/release.ts';
import { type Problem, sortedProblems } from './problem.ts';
import { findMissingActs, type ListSources, type ReadList, readSources } from './read-sources.ts';

/** How many releases' changes a list carries. */
const RELEASES_TOLD = 5;

/** The content of a list's next release, ready to be encoded. */
export interface CompiledList {
  readonly release: Release;
  readonly payload: PayloadInput;
}

/**
 * Turns source files into what a payload holds. It asks only that the files have the right form and refer to acts that
 * exist; whether what they say makes sense is for `checkSources`.
 */
export function compileSources(sources: ListSources): Result<CompiledList, readonly Problem[]> {
  const read = readSources(sources);
  if (!read.ok) return err(sortedProblems(read.error));
  const missing = findMissingActs(read.value);
  if (missing.length > 0) return err(sortedProblems(missing));
  return ok(compileList(read.value));
}

function compileList(list: ReadList): CompiledList {
  const used = new Set(list.claims.flatMap(({ entry }) => (isActClaim(entry) ? [entry.act] : [])));
  return {
    release: list.release.value,
    payload: {
      places: Object.entries(list.jurisdictions.value).map(([code, place]) => ({ code, ...place })),
      acts: list.acts.filter(({ id }) => used.has(id)).map(({ id, value }) => ({ id, ...value })),
      vendors: list.vendors.map(({ id, value }) => ({ id, ...value })),
      removed: list.removed.value,
      changes: changesTold(list),
      sectors: Object.entries(list.sectors.value).map(([id, words]) => ({
        id,
        words: [...new Set(Object.values(words).flat())].sort(),
      })),
    },
  };
}

/** The newest releases first. Of the very first one everything is new, so there is nothing to tell. */
function changesTold({ releases }: ReadList): PayloadInput['changes'] {
  return releases
    .map(({ value }) => value)
    .sort((a, b) => b.sequence - a.sequence)
    .slice(0, -1)
    .slice(0, RELEASES_TOLD);
}
