import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { originOf } from '../../src/cli/list-server.ts';
import { plainTable } from '../../src/cli/table.ts';
import { parseVendorId } from '../../src/domain/vendor.ts';
import { buildNamesIndex } from '../../src/names/index/index-build.ts';
import { needBrowsers } from '../browsers/install.ts';
import { launch } from '../browsers/launch.ts';
import { bundle } from './bundle.ts';
import { FEW_NAMES, MANY_NAMES } from './contestants.ts';
import { type ListLoad, timeListLoad } from './list-load.ts';
import { growthOf, medianOf, type PageTimes, type RatioRow, ratioRows, timePage } from './measure.ts';
import { generatePage, MANUAL, NEWS_PAGE, seededRandom, vendorNames, vocabulary } from './page-generator.ts';

/*
 * The page script's scan against the floor, the cost of merely reading a page, against itself with fewer and more names,
 * and against the usual ways to look for many names: in the real Chromium, in isolated worlds, under a strict policy, all
 * in one run. Then the list against the cost of merely reading its JSON. Only the ratios mean anything; the machine does
 * not.
 */

const { values } = parseArgs({
  options: {
    /** Folder of HTML pages to use instead of invented ones. */
    pages: { type: 'string' },
    /** Fewer pages and runs. */
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    /** How many names the index has. */
    names: { type: 'string', default: '10000' },
  },
});

const random = seededRandom(2026);
const words = vocabulary(8000, random);
const allNames = vendorNames(MANY_NAMES, words, random);
const names = allNames.slice(0, Number(values.names));
const index = JSON.stringify(indexOf(names));
const indexes = {
  floor: '',
  scan: index,
  'scan of few': JSON.stringify(indexOf(names.slice(0, FEW_NAMES))),
  'scan of many': JSON.stringify(indexOf(allNames)),
  RegExp: '',
  'Aho-Corasick': '',
  'token map': '',
};
const script = await bundle('page-side.ts');
const groups = await pageGroups();
const server = createServer((request, response) => {
  const html = pageAt(request.url ?? '/');
  response.writeHead(html === undefined ? 404 : 200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'",
    // Together they let a page measure time to 5 microseconds instead of 100.
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  });
  response.end(html);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const program = needBrowsers(['chromium']).get('chromium') ?? '';
const session = await launch('chromium', { program, headless: true });
try {
  const results = [];
  for (const [group, pages] of groups) {
    const times: PageTimes[] = [];
    for (let at = 0; at < pages.length; at++) {
      const page = await session.open(`${originOf(server)}/${group}/${at}`);
      times.push(await timePage(page, { script, indexes, names, runs: values.quick ? 4 : 10 }));
      await page.close();
    }
    results.push({
      group,
      pages: pages.length,
      rows: ratioRows(times),
      growth: growthOf(times),
      decodeMs: medianOf(times.map((one) => one.ready.scan)),
    });
  }
  const list = await timeListLoad(session, `${originOf(server)}/`, values.quick ? 3 : 10);
  const version = await session.browser.version();
  if (values.json)
    console.log(
      JSON.stringify(
        { version, cpu: cpus()[0]?.model, names: names.length, indexBytes: index.length, results, list },
        null,
        2,
      ),
    );
  else print(results, list, version);
} finally {
  await session.close();
  server.close();
}

interface GroupResult {
  readonly group: string;
  readonly pages: number;
  readonly rows: readonly RatioRow[];
  readonly growth: ReturnType<typeof growthOf>;
  readonly decodeMs: number;
}

function print(results: readonly GroupResult[], list: ListLoad, version: string): void {
  console.log(`${version}, ${names.length} names, index ${Math.round(index.length / 1000)} kB\n`);
  for (const { group, pages, rows, growth, decodeMs } of results) {
    console.log(
      `${group}: ${pages} pages; F is the floor; index decoded in ${decodeMs.toFixed(2)} ms (cold); scan of ${names.length} names ${growth.names.toFixed(2)} x, of ${MANY_NAMES} ${growth.many.toFixed(2)} x that of ${FEW_NAMES}`,
    );
    console.log(
      plainTable(
        [
          { heading: 'what', text: (row) => row.what },
          { heading: 'ms', text: (row) => row.ms.toFixed(3), alignRight: true },
          { heading: 'x F', text: (row) => row.ratio.toFixed(2), alignRight: true },
        ],
        rows,
      ),
    );
  }
  const kilobytes = Math.round(list.payloadBytes / 1000);
  console.log(
    `the list: ${kilobytes} kB opened in the background; J is reading it as JSON; recalled is one that was checked before`,
  );
  console.log(
    plainTable(
      [
        { heading: 'what', text: ({ what }) => what },
        { heading: 'ms', text: (row) => (row.json + row.list).toFixed(1), alignRight: true },
        { heading: 'of it JSON', text: ({ json }) => json.toFixed(1), alignRight: true },
        { heading: 'x J', text: (row) => ((row.json + row.list) / row.json).toFixed(1), alignRight: true },
      ],
      list.rows,
    ),
  );
}

function indexOf(all: readonly string[]) {
  const vendors = [];
  for (let at = 0; at < all.length; at += 15) {
    const id = parseVendorId(`vendor-${at}`);
    if (id === undefined) throw new Error('An invented id is none');
    const own = all.slice(at, at + 15);
    vendors.push({
      id,
      evidence: [],
      sectors: [],
      names: own.map((text) => ({
        text,
        role: 'name' as const,
        lang: 'en',
        weak: false,
        weakIn: [],
        likely: false,
        cased: false,
        lookUpOnly: false,
        near: [],
        not: [],
      })),
    });
  }
  return buildNamesIndex(vendors);
}

async function pageGroups(): Promise<Map<string, readonly string[]>> {
  if (values.pages !== undefined) {
    const folder = values.pages;
    const files = (await readdir(folder, { recursive: true }))
      .filter((file) => /\.x?html?$/.test(file))
      .sort();
    const kept = values.quick ? files.slice(0, 10) : files;
    return new Map([['pages', await Promise.all(kept.map((file) => readFile(join(folder, file), 'utf8')))]]);
  }
  const make = (shape: typeof NEWS_PAGE, count: number) =>
    // Only the names that every index has stand in the pages: growth is what more names cost, not more mentions.
    Array.from({ length: count }, () => generatePage(shape, words, names.slice(0, FEW_NAMES), random));
  return new Map([
    ['news', make(NEWS_PAGE, values.quick ? 6 : 30)],
    ['manuals', make(MANUAL, values.quick ? 1 : 3)],
  ]);
}

function pageAt(url: string): string | undefined {
  const [, group = '', at = ''] = url.split('/');
  return groups.get(group)?.[Number(at)];
}
