import type { LockedPackage } from './lock.ts';
import { isMetBy } from './spdx.ts';

/**
 * Licences of what the extension holds: they ask for a notice and for nothing of the rest. MPL-2.0 asks for the source of
 * the files under it alone, and the polyfill's ships as it was published.
 */
export const MAY_SHIP: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MPL-2.0',
]);

/** Those of tools, which nobody gets from us: free to use, change and pass on. */
export const MAY_BUILD: ReadonlySet<string> = new Set([
  ...MAY_SHIP,
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
]);

/** Tools whose word on their licence is no SPDX expression, and what is meant by it. */
export const READ_AS: Readonly<Record<string, { readonly says: string; readonly means: string }>> = {
  // Its later versions say BSD-2-Clause.
  winreg: { says: 'BSD', means: 'BSD-2-Clause' },
};

export interface LicenceProblem {
  readonly name: string;
  readonly version: string;
  /** As the package says it; "none" if it doesn't. */
  readonly licence: string;
  readonly ships: boolean;
}

/** The packages whose licence is not among those allowed for what they are used for. */
export function licenceProblems(packages: readonly LockedPackage[]): LicenceProblem[] {
  return packages
    .filter(({ license, name, ships }) => {
      const reading = READ_AS[name];
      const meant = !ships && reading?.says === license ? reading?.means : license;
      return meant === undefined || !isMetBy(meant, ships ? MAY_SHIP : MAY_BUILD);
    })
    .map(({ name, version, license, ships }) => ({ name, version, licence: license ?? 'none', ships }));
}

/** How many packages say what: for what ships, then for tools, the most frequent first. */
export function licenceCounts(
  packages: readonly LockedPackage[],
): { readonly licence: string; readonly ships: boolean; readonly packages: number }[] {
  return [true, false].flatMap((ships) => {
    const counts = new Map<string, number>();
    for (const { license = 'none' } of packages.filter((one) => one.ships === ships)) {
      counts.set(license, (counts.get(license) ?? 0) + 1);
    }
    return [...counts]
      .toSorted(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
      .map(([licence, count]) => ({ licence, ships, packages: count }));
  });
}
