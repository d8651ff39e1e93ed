import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { poll } from '../../dev/browsers/poll.ts';

/** A folder that a browser saves files in. */
export interface Downloads {
  readonly folder: string;
  /** The text of the file of that ending as soon as it is there as a whole; it is taken out of the folder. */
  take(ending: string): Promise<{ readonly name: string; readonly text: string }>;
  remove(): Promise<void>;
}

export async function makeDownloads(): Promise<Downloads> {
  const folder = await mkdtemp(join(tmpdir(), 'interdict-downloads-'));
  return {
    folder,
    async take(ending) {
      // Both browsers write into a file of another name and give it its own at the end. Firefox puts an empty one in its place.
      const found = await poll(`a file ${ending}`, async () => {
        for (const name of await readdir(folder)) {
          if (!name.endsWith(ending)) continue;
          const text = await readFile(join(folder, name), 'utf8');
          if (text !== '') return { name, text };
        }
        return undefined;
      });
      await rm(join(folder, found.name));
      return found;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The rows of a CSV file (RFC 4180), each by the headings of its cells. Throws where a row has more cells or fewer. */
export function readCsv(text: string): Readonly<Record<string, string>>[] {
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  const [headings = [], ...cells] = rows.filter((row) => row.join('') !== '');
  return cells.map((row, at) => {
    if (row.length !== headings.length) throw new Error(`Row ${at + 1} has ${row.length} cells`);
    return Object.fromEntries(headings.map((heading, column) => [heading, row[column] ?? '']));
  });
}
