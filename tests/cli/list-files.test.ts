import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readListSources } from '../../src/cli/list-files.ts';

let project: string;

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'list-files-'));
});

afterEach(() => rm(project, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  const file = join(project, path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
}

test('reads the files sorted, with paths from the project and forward slashes', async () => {
  await write('list/release.yaml', 'sequence: 1\n');
  await write('list/jurisdictions.yaml', '{}\n');
  await write('list/removed.yaml', '[]\n');
  await write('list/sectors.yaml', '{}\n');
  await write('list/frequent-names.yaml', '[]\n');
  await write('list/releases/1.yaml', 'sequence: 1\n');
  await write('list/vendors/zeta.yaml', 'name: Zeta\n');
  await write('list/vendors/acme.yaml', 'name: Акме\n');
  await write('list/vendors/.acme.yaml', 'left by an editor');
  await write('list/vendors/notes.txt', 'not of the list');
  await write('list/acts/us/law.yaml', 'jurisdiction: US\n');
  await write('list/acts/us/law.yml', 'jurisdiction: US\n');
  await write('list/acts/eu/rule.yaml', 'jurisdiction: EU\n');
  expect(await readListSources(join(project, 'list'))).toEqual({
    release: { path: 'list/release.yaml', text: 'sequence: 1\n' },
    jurisdictions: { path: 'list/jurisdictions.yaml', text: '{}\n' },
    removed: { path: 'list/removed.yaml', text: '[]\n' },
    sectors: { path: 'list/sectors.yaml', text: '{}\n' },
    frequentNames: { path: 'list/frequent-names.yaml', text: '[]\n' },
    releases: [{ path: 'list/releases/1.yaml', text: 'sequence: 1\n' }],
    acts: [
      { path: 'list/acts/eu/rule.yaml', text: 'jurisdiction: EU\n' },
      { path: 'list/acts/us/law.yaml', text: 'jurisdiction: US\n' },
    ],
    vendors: [
      { path: 'list/vendors/acme.yaml', text: 'name: Акме\n' },
      { path: 'list/vendors/zeta.yaml', text: 'name: Zeta\n' },
    ],
    strays: ['list/acts/us/law.yml', 'list/vendors/notes.txt'],
  });
});

test('says so when the folder has no list', async () => {
  await expect(readListSources(join(project, 'nothing'))).rejects.toThrow(
    /nothing is no folder of a list: there is no release\.yaml in it/,
  );
});

test('rejects when a folder is missing', async () => {
  await write('list/release.yaml', 'sequence: 1\n');
  await expect(readListSources(join(project, 'list'))).rejects.toThrow(
    /can't be read. A folder of a list has all its files/,
  );
});
