import { cpus } from 'node:os';
import { needBrowsers } from '../browsers/install.ts';
import { launch } from '../browsers/launch.ts';
import { buildExtension } from '../build-extension.ts';
import { bundle } from '../bundle.ts';
import type { Bench, SideName } from './bench.ts';
import { hugeRows } from './huge-rows.ts';
import { listRows } from './list-rows.ts';
import { MadePages } from './made-pages.ts';
import { memoryRows } from './memory-rows.ts';
import { mutationRows } from './mutation-rows.ts';
import { inventNames } from './names.ts';
import { type PartName, readOptions } from './options.ts';
import { paintingRows } from './painting-rows.ts';
import { type Part, reachedBy, rowsTable } from './rows.ts';
import { scanRows } from './scan-rows.ts';
import { sizeRows } from './size-rows.ts';
import { surfaceRows } from './surface-rows.ts';

/*
 * What the page script costs, in the real browser, all in one run: against the floor, the cost of merely reading a page;
 * against itself with fewer and more names; against the usual ways to look for many names. docs/performance.md tells
 * what each row means. Only the ratios mean anything; the machine does not.
 */

const PART: Readonly<Record<PartName, (bench: Bench) => Promise<Part>>> = {
  scan: scanRows,
  huge: hugeRows,
  mutations: mutationRows,
  painting: paintingRows,
  sizes: sizeRows,
  memory: memoryRows,
  list: listRows,
  surfaces: surfaceRows,
};

const options = readOptions();
const program = needBrowsers([options.kind]).get(options.kind) ?? '';
const pages = await MadePages.start();
let version = '';
let built: Promise<string> | undefined;
const bench: Bench = {
  kind: options.kind,
  isQuick: options.isQuick,
  folder: options.folder,
  names: inventNames(options.names),
  scripts: await bundleSides(),
  pages,
  async browse(work, extension) {
    const session = await launch(options.kind, {
      program,
      headless: true,
      ...(extension === undefined ? {} : { extension }),
    });
    try {
      version = await session.browser.version();
      return await work(session);
    } finally {
      await session.close();
    }
  },
  builtExtension() {
    built ??= buildExtension(options.kind, { out: '.output/bench' });
    return built;
  },
};
const parts = new Map<PartName, Part>();
try {
  for (const name of options.parts) {
    console.error(`${name} ...`);
    parts.set(name, await PART[name](bench));
  }
} finally {
  pages.close();
}
const rows = [...parts.values()].flatMap((part) => part.rows);
const machine = { cpu: cpus()[0]?.model, cores: cpus().length };
if (options.json) {
  const reached = rows.map((row) => ({ ...row, reached: reachedBy(row) }));
  const details = Object.fromEntries(Array.from(parts, ([name, { data }]) => [name, data]));
  console.log(JSON.stringify({ version, ...machine, names: options.names, rows: reached, details }, null, 2));
} else {
  for (const { text } of parts.values()) if (text !== undefined) console.log(text);
  if (options.kind === 'firefox')
    console.log(
      'In Firefox scripts run in the page’s own world, and what needs a world of its own is left out.\n',
    );
  console.log(`${version}, ${options.names} names, ${machine.cores} x ${machine.cpu}; F is the floor\n`);
  console.log(rowsTable(rows));
}

/** All before anything is measured: who edits a file meanwhile doesn't change what is. */
async function bundleSides(): Promise<Bench['scripts']> {
  const script = (side: SideName) => bundle(`bench/page-side/${side}.ts`);
  return { scanning: await script('scanning'), reading: await script('reading'), list: await script('list') };
}
