import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PAGE_FILES } from '../page-parts.ts';
import type { Bench } from './bench.ts';
import { sumOf } from './figures.ts';
import type { Part, Row } from './rows.ts';

/** What the parts of the page script weigh on their way, as built. */
export async function sizeRows({ builtExtension }: Bench): Promise<Part> {
  const folder = await builtExtension();
  const sizes = await Promise.all(
    PAGE_FILES.map(async (file): Promise<Row> => {
      const packed = gzipSync(await readFile(join(folder, file)), { level: 9 });
      return { what: `of it ${file}`, figure: packed.length / 1000, unit: 'kB' };
    }),
  );
  const all = sumOf(sizes, ({ figure }) => figure);
  return {
    rows: [
      { what: 'page script, all it loads, gzip', figure: all, unit: 'kB', bar: 14, stretch: 10 },
      ...sizes,
    ],
  };
}
