import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { ListSources } from '../list/source/read-sources.ts';
import type { SourceText } from '../list/source/yaml-file.ts';

/**
 * Reads the source files of a list: `release.yaml`, `jurisdictions.yaml`, `removed.yaml`,
 * `frequent-names.yaml`, `releases/*.yaml`, `acts/<jurisdiction>/*.yaml`, `vendors/*.yaml`, sorted by path. Paths are told relative to the parent of `dir`, which is
 * the project for its own list. Rejects with the error of the file system when a file or folder can't be read.
 */
export async function readListSources(dir: string): Promise<ListSources> {
  const [release, jurisdictions, removed, frequentNames, releases, acts, vendors] = await Promise.all([
    readSource(dir, join(dir, 'release.yaml')),
    readSource(dir, join(dir, 'jurisdictions.yaml')),
    readSource(dir, join(dir, 'removed.yaml')),
    readSource(dir, join(dir, 'frequent-names.yaml')),
    readFolder(dir, 'releases'),
    readFolder(dir, 'acts'),
    readFolder(dir, 'vendors'),
  ]);
  return { release, jurisdictions, removed, frequentNames, releases, acts, vendors };
}

async function readFolder(dir: string, folder: string): Promise<SourceText[]> {
  const entries = await readdir(join(dir, folder), { recursive: true });
  const files = entries.filter((entry) => entry.endsWith('.yaml') && !basename(entry).startsWith('.')).sort();
  return Promise.all(files.map((file) => readSource(dir, join(dir, folder, file))));
}

async function readSource(dir: string, file: string): Promise<SourceText> {
  const path = relative(join(dir, '..'), file).split(sep).join('/');
  return { path, text: await readFile(file, 'utf8') };
}
