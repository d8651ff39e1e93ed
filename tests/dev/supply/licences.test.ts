import { describe, expect, test } from 'vitest';
import { differenceFromLock, installedPackage } from '../../../dev/supply/installed.ts';
import {
  licenceCounts,
  licenceProblems,
  MAY_BUILD,
  MAY_SHIP,
  READ_AS,
} from '../../../dev/supply/licences.ts';
import { type LockedPackage, readLock } from '../../../dev/supply/lock.ts';
import { noticesFile } from '../../../dev/supply/notices.ts';

const invented = (name: string, license: string | undefined, ships: boolean): LockedPackage => ({
  path: `node_modules/${name}`,
  name,
  version: '1.0.0',
  ...(license !== undefined && { license }),
  hasInstallScript: false,
  ships,
});

describe('a licence', () => {
  test('that is not allowed is told with its package', () => {
    const packages = [
      invented('fine', 'MIT', true),
      invented('copyleft', 'GPL-3.0-only', true),
      invented('silent', undefined, true),
      invented('strange-tool', 'SEE LICENSE IN LICENSE', false),
    ];
    expect(licenceProblems(packages)).toEqual([
      { name: 'copyleft', version: '1.0.0', licence: 'GPL-3.0-only', ships: true },
      { name: 'silent', version: '1.0.0', licence: 'none', ships: true },
      { name: 'strange-tool', version: '1.0.0', licence: 'SEE LICENSE IN LICENSE', ships: false },
    ]);
  });

  test('of a tool may be one that nothing that ships may have', () => {
    expect(licenceProblems([invented('font', 'OFL-1.1', false)])).toEqual([]);
    expect(licenceProblems([invented('font', 'OFL-1.1', true)])).toHaveLength(1);
  });

  test('that is read as another counts for its package, as a tool, with these words only', () => {
    expect(licenceProblems([invented('winreg', 'BSD', false)])).toEqual([]);
    expect(licenceProblems([invented('winreg', 'BSD', true)])).toHaveLength(1);
    expect(licenceProblems([invented('winreg', 'BSD-ish', false)])).toHaveLength(1);
    expect(licenceProblems([invented('another', 'BSD', false)])).toHaveLength(1);
  });

  test('is counted, what ships first and the most frequent first', () => {
    const packages = [
      invented('a', 'ISC', false),
      invented('b', 'MIT', false),
      invented('c', 'MIT', false),
      invented('d', 'MIT', true),
    ];
    expect(licenceCounts(packages)).toEqual([
      { licence: 'MIT', ships: true, packages: 1 },
      { licence: 'MIT', ships: false, packages: 2 },
      { licence: 'ISC', ships: false, packages: 1 },
    ]);
  });
});

describe('the locked packages', () => {
  const locked = readLock();
  const shipped = locked.filter(({ ships }) => ships);

  test('have a licence that is allowed for what they are used for', () => {
    expect(shipped.length).toBeGreaterThanOrEqual(6);
    expect(locked.length).toBeGreaterThan(shipped.length);
    expect(licenceProblems(locked)).toEqual([]);
  });

  test('say so themselves: each that ships is installed, and none differs from what is locked', () => {
    expect(shipped.filter((one) => installedPackage(one) === undefined)).toEqual([]);
    expect(locked.flatMap((one) => differenceFromLock(one) ?? [])).toEqual([]);
  });

  test('need every licence that is allowed for tools alone, and every reading', () => {
    const said = locked.map(({ license }) => license ?? '').join(' ');
    expect([...MAY_BUILD.difference(MAY_SHIP)].filter((licence) => !said.includes(licence))).toEqual([]);
    const read = locked.filter(({ name, license }) => READ_AS[name]?.says === license && license);
    expect(read.map(({ name }) => name)).toEqual(Object.keys(READ_AS));
  });

  test('of tools that leave lines of theirs in the build are as free as those that ship', () => {
    const tools = locked.filter(({ path }) =>
      ['wxt', '@wxt-dev/browser', 'vite', 'rolldown'].includes(path.replace(/^node_modules\//, '')),
    );
    expect(tools.map(({ name }) => name).sort()).toEqual(['@wxt-dev/browser', 'rolldown', 'vite', 'wxt']);
    expect(licenceProblems(tools.map((tool) => ({ ...tool, ships: true })))).toEqual([]);
  });

  test('that ship have their notices in the package', () => {
    const { contents } = noticesFile();
    for (const { name, version, license } of shipped) {
      expect(contents).toContain(`${name} ${version} (${license})\n`);
    }
    expect(contents).toContain('Copyright (c) 2023, Oath Inc.');
    expect(contents.match(/Mozilla Public License Version 2\.0/g)).toHaveLength(1);
  });
});
