import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ListSources } from '../../../src/list/source/read-sources.ts';
import { ACT, JURISDICTIONS, RELEASE } from './small-list.ts';

const FOLDER = new URL('../../fixtures/broken-lists/', import.meta.url);

/** A small list without a fault, by path under `list/`. */
const SOUND: Readonly<Record<string, string>> = {
  'release.yaml': `${schemaLine('./', 'release')}${RELEASE}`,
  'jurisdictions.yaml': `${schemaLine('./', 'jurisdictions')}${JURISDICTIONS}`,
  'removed.yaml': `${schemaLine('./', 'removed')}[]\n`,
  'sectors.yaml': `${schemaLine('./', 'sectors')}{}\n`,
  'frequent-names.yaml': '[]\n',
  'releases/1.yaml': `${schemaLine('../', 'changes')}sequence: 1\npublished: 2026-11-22T00:00:00Z\nvendorsAdded: [acme]\n`,
  'acts/us/law.yaml': `${schemaLine('../../', 'act')}${ACT}`,
  'vendors/acme.yaml': `${schemaLine('../', 'vendor')}name: Acme\nnames:\n  en:\n    - Acme Tools\nrestrictions:\n  - act: us/law\n`,
};

/** A list with one fault, and the one line that `list check` shall print. */
export interface BrokenList {
  readonly name: string;
  readonly title: string;
  readonly message: string;
  readonly sources: ListSources;
}

export const soundList: ListSources = sourcesOf(SOUND);

/** Writes the files of a list into `folder`, the list being in its folder `list`. */
export async function writeSources(sources: ListSources, folder: string): Promise<void> {
  const { release, jurisdictions, removed, sectors, frequentNames, releases, acts, vendors } = sources;
  for (const { path, text } of [
    release,
    jurisdictions,
    removed,
    sectors,
    frequentNames,
    ...releases,
    ...acts,
    ...vendors,
  ]) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** Each file: what is wrong, the message, then the files in which the list differs from the sound one. */
export function readBrokenLists(): BrokenList[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => {
      const [head = '', ...parts] = readFileSync(new URL(file, FOLDER), 'utf8').split(/^--- /m);
      const [title = '', message = ''] = head.split('\n');
      const files = parts.map((part): [string, string] => {
        const end = part.indexOf('\n');
        return [part.slice(0, end), part.slice(end + 1)];
      });
      return {
        name: basename(file, '.txt'),
        title,
        message,
        sources: sourcesOf({ ...SOUND, ...Object.fromEntries(files) }),
      };
    });
}

function schemaLine(up: string, schema: string): string {
  return `# yaml-language-server: $schema=${up}schema/${schema}.schema.json\n`;
}

function sourcesOf(files: Readonly<Record<string, string>>): ListSources {
  const one = (name: string) => ({ path: `list/${name}.yaml`, text: files[`${name}.yaml`] ?? '' });
  const folder = (name: string) =>
    Object.entries(files)
      .filter(([path]) => path.startsWith(`${name}/`))
      .map(([path, text]) => ({ path: `list/${path}`, text }));
  return {
    release: one('release'),
    jurisdictions: one('jurisdictions'),
    removed: one('removed'),
    sectors: one('sectors'),
    frequentNames: one('frequent-names'),
    releases: folder('releases'),
    acts: folder('acts'),
    vendors: folder('vendors').filter(({ path }) => path.endsWith('.yaml')),
    strays: folder('vendors').flatMap(({ path }) => (path.endsWith('.yaml') ? [] : [path])),
  };
}
