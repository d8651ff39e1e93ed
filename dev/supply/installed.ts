import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { PROJECT } from '../../src/cli/project.ts';
import type { LockedPackage } from './lock.ts';

// An object, and a list of them, is how it was said before there were SPDX expressions.
const licenceShape = v.union([v.string(), v.object({ type: v.string() })]);

const packageShape = v.object({
  name: v.string(),
  version: v.string(),
  license: v.exactOptional(licenceShape),
  licenses: v.exactOptional(v.array(v.object({ type: v.string() }))),
  scripts: v.exactOptional(v.record(v.string(), v.unknown())),
});

/** What npm would run when it installs the package. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];

/** What an installed package says of itself. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly hasInstallScript: boolean;
}

/** The installed package; undefined where it isn't: tools for other systems are locked, too. */
export function installedPackage({ path }: Pick<LockedPackage, 'path'>): InstalledPackage | undefined {
  const folder = join(PROJECT, path);
  if (!existsSync(join(folder, 'package.json'))) return undefined;
  const {
    name,
    version,
    license,
    licenses,
    scripts = {},
  } = v.parse(packageShape, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const said = license ?? licenses?.[0];
  return {
    name,
    version,
    ...(said !== undefined && { license: typeof said === 'string' ? said : said.type }),
    // npm compiles what has a binding.gyp, whatever the scripts say.
    hasInstallScript:
      INSTALL_SCRIPTS.some((script) => script in scripts) || existsSync(join(folder, 'binding.gyp')),
  };
}

/** In what an installed package is not the locked one; undefined if in nothing, or if it isn't installed. */
export function differenceFromLock(locked: LockedPackage): string | undefined {
  const installed = installedPackage(locked);
  if (!installed) return undefined;
  const differences = (['name', 'version', 'license', 'hasInstallScript'] as const)
    .filter((key) => installed[key] !== locked[key])
    .map((key) => `${key} ${installed[key]}, locked ${locked[key]}`);
  return differences.length > 0 ? `${locked.path}: ${differences.join('; ')}` : undefined;
}
