import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seededRandom } from '../seeded-random.ts';
import type { Bench } from './bench.ts';
import { generatePage, MANUAL, NEWS_PAGE, type PageShape } from './page-generator.ts';

/** Pages that are scanned, of one kind. */
export interface PageGroup {
  readonly name: string;
  readonly pages: readonly string[];
  /** `nameless` ones are made without a name. */
  readonly kind: 'usual' | 'nameless' | 'big';
}

const QUICK_FILES = 10;

/** The pages of a folder or invented news, and invented manuals. */
export async function pageGroups({ folder, isQuick, names }: Bench): Promise<PageGroup[]> {
  const make = (shape: PageShape, count: number, seed: number) => {
    const random = seededRandom(seed);
    return Array.from({ length: count }, () => generatePage(shape, names.words, names.few, random));
  };
  const manuals = { name: 'manuals', pages: make(MANUAL, isQuick ? 1 : 3, 3), kind: 'big' as const };
  if (folder !== undefined) {
    const files = (await readdir(folder, { recursive: true })).filter((file) => /\.x?html?$/.test(file));
    const kept = files.sort().slice(0, isQuick ? QUICK_FILES : files.length);
    const pages = await Promise.all(kept.map((file) => readFile(join(folder, file), 'utf8')));
    return [{ name: 'pages', pages, kind: 'usual' }, manuals];
  }
  return [
    { name: 'news', pages: make(NEWS_PAGE, isQuick ? 4 : 30, 1), kind: 'usual' },
    {
      name: 'news without a name',
      pages: make({ ...NEWS_PAGE, mentions: 0 }, isQuick ? 3 : 15, 2),
      kind: 'nameless',
    },
    manuals,
  ];
}
