import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { PROJECT } from '../../src/cli/project.ts';

/** A package as package-lock.json pins it. */
export interface LockedPackage {
  /** Its folder, from the project: `node_modules/preact`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly integrity?: string;
  /** Where it is fetched from, if the lock says. */
  readonly resolved?: string;
  /** What the package says of itself: an SPDX expression, if it is in order. */
  readonly license?: string;
  readonly hasInstallScript: boolean;
  /** Reached from `dependencies`, so that the built extension may hold it. All others only build and test. */
  readonly ships: boolean;
}

const entryShape = v.object({
  version: v.string(),
  name: v.exactOptional(v.string()),
  integrity: v.exactOptional(v.string()),
  resolved: v.exactOptional(v.string()),
  license: v.exactOptional(v.string()),
  hasInstallScript: v.exactOptional(v.boolean()),
  dev: v.exactOptional(v.boolean()),
  optional: v.exactOptional(v.boolean()),
  devOptional: v.exactOptional(v.boolean()),
  peer: v.exactOptional(v.boolean()),
});
const lockShape = v.object({ lockfileVersion: v.literal(3), packages: v.record(v.string(), entryShape) });

/** Every package of a lock file's text, the project itself aside. */
export function lockedPackages(text: string): LockedPackage[] {
  const { packages } = v.parse(lockShape, JSON.parse(text));
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { dev, optional, devOptional, peer, hasInstallScript, name, ...entry }]) => ({
      ...entry,
      path,
      // A name of its own stands there only when the folder has another one.
      name: name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      hasInstallScript: hasInstallScript ?? false,
      ships: !(dev || optional || devOptional || peer),
    }));
}

export function readLock(): LockedPackage[] {
  return lockedPackages(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8'));
}
