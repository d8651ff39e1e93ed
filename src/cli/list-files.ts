import { access, readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { ListSources } from '../list/source/read-sources.ts';
import type { SourceText } from '../list/source/yaml-file.ts';
import { CommandError } from './console.ts';

/**
 * Reads the source files of a list: `release.yaml`, `jurisdictions.yaml`, `removed.yaml`, `sectors.yaml`,
 * `frequent-names.yaml`, `releases/*.yaml`, `acts/<jurisdiction>/*.yaml`, `vendors/*.yaml`, sorted by path. Paths are told relative to the
 * parent of `dir`, which is the project for its own list. Throws a `CommandError` when `dir` has no list, or not
 * all of its files.
 */
export async function readListSources(dir: string): Promise<ListSources> {
  await access(join(dir, 'release.yaml')).catch(() => {
    throw new CommandError(`${dir} is no folder of a list: there is no release.yaml in it.`);
  });
  const one = (name: string) => readSource(dir, join(dir, name));
  const [release, jurisdictions, removed, sectors, frequentNames, releases, acts, vendors] =
    await Promise.all([
      one('release.yaml'),
      one('jurisdictions.yaml'),
      one('removed.yaml'),
      one('sectors.yaml'),
      one('frequent-names.yaml'),
      readFolder(dir, 'releases'),
      readFolder(dir, 'acts'),
      readFolder(dir, 'vendors'),
    ]);
  return {
    release,
    jurisdictions,
    removed,
    sectors,
    frequentNames,
    releases: releases.sources,
    acts: acts.sources,
    vendors: vendors.sources,
    strays: [...releases.strays, ...acts.strays, ...vendors.strays],
  };
}

/** The YAML files of a folder and of those in it; what else lies there may be meant to be one. Hidden files are nobody's. */
async function readFolder(
  dir: string,
  folder: string,
): Promise<{ readonly sources: readonly SourceText[]; readonly strays: readonly string[] }> {
  const entries = await readdir(join(dir, folder), { recursive: true, withFileTypes: true }).catch(() => {
    throw new CommandError(missing(pathOf(dir, join(dir, folder))));
  });
  const files = entries
    .filter((entry) => !entry.isDirectory() && !basename(entry.name).startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const isSource = (file: string) => file.endsWith('.yaml');
  return {
    sources: await Promise.all(files.filter(isSource).map((file) => readSource(dir, file))),
    strays: files.filter((file) => !isSource(file)).map((file) => pathOf(dir, file)),
  };
}

async function readSource(dir: string, file: string): Promise<SourceText> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandError(missing(pathOf(dir, file)));
  });
  return { path: pathOf(dir, file), text };
}

function missing(path: string): string {
  return `${path} can't be read. A folder of a list has all its files, be they empty: begin one with "interdict list new".`;
}

function pathOf(dir: string, file: string): string {
  return relative(join(dir, '..'), file).split(sep).join('/');
}
