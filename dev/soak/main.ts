import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { PROJECT } from '../../src/cli/project.ts';
import { plainTable } from '../../src/cli/table.ts';
import type { Column } from '../../src/list/export/table.ts';
import { callBackground } from '../browsers/extension-calls.ts';
import { needBrowsers } from '../browsers/install.ts';
import { launch } from '../browsers/launch.ts';
import { poll } from '../browsers/poll.ts';
import { buildExtension } from '../build-extension.ts';
import { servePages } from '../page-server.ts';
import { type OpenFeed, openFeed } from './open-feed.ts';
import { ownTimeOf } from './own-time.ts';
import { beginTrace } from './trace.ts';
import { bytesOf, type Sample, type Spread, verdictOf } from './verdict.ts';

/*
 * An endless feed in Chromium with the extension, and beside it the same one without: whether memory stays what it is, how
 * long the page has to wait for us at most, and whether the marks are right.
 */

const USAGE = 'npm run soak -- [--minutes 30] [--json]';
const EVERY_MS = 30_000;

const { minutes, json } = readOptions();
const program = needBrowsers(['chromium']).get('chromium') ?? '';
const extension = await buildExtension('chromium', { out: '.output/soak' });
const server = await servePages(join(PROJECT, 'dev/soak/page-side'));
const session = await launch('chromium', { program, extension, headless: true });
const plain = await launch('chromium', { program, headless: true });
const samples: Sample[] = [];
try {
  const control = await session.openExtensionPage('options.html');
  await poll('the background', () => callBackground(control, 'list.status', {}), { timeoutMs: 60_000 });
  const feed = await openFeed(session, `${server.origin}/`);
  const plainFeed = await openFeed(plain, `${server.origin}/`);
  const start = performance.now();
  while (performance.now() - start < minutes * 60_000) samples.push(await sample(feed, plainFeed, start));
} finally {
  await session.close().catch(() => {});
  await plain.close().catch(() => {});
  await server.close();
}
const verdict = verdictOf(samples);
if (json) console.log(JSON.stringify({ ...verdict, samples }, null, 2));
else print();
process.exitCode = verdict.isFlat && verdict.isMarkedRight ? 0 : 1;

/** Lets the feed run for a while and looks what that left. */
async function sample(feed: OpenFeed, plainFeed: OpenFeed, start: number): Promise<Sample> {
  const endTrace = await beginTrace(feed.page);
  await delay(EVERY_MS);
  const own = ownTimeOf(await endTrace());
  return feed.held(async () => ({
    minutes: (performance.now() - start) / 60_000,
    items: await feed.count(),
    wrongMarks: await feed.wrongMarks(),
    own,
    withUs: await feed.heap(),
    without: await plainFeed.held(() => plainFeed.heap()),
  }));
}

function print(): void {
  const number = (heading: string, text: (row: Sample) => string): Column<Sample> => ({
    heading,
    text,
    alignRight: true,
  });
  const columns = [
    number('minutes', (row) => row.minutes.toFixed(1)),
    number('items', ({ items }) => String(items)),
    number('MB', ({ withUs }) => megabytes(bytesOf(withUs))),
    number('of nodes', ({ withUs }) => megabytes(withUs.nodes)),
    number('MB without us', ({ without }) => megabytes(bytesOf(without))),
    number('longest ms', ({ own }) => own.longest.toFixed(1)),
    number('all ms', ({ own }) => own.total.toFixed(0)),
    number('marks', ({ wrongMarks }) => wrongMarks || 'right'),
  ];
  console.log(plainTable(columns, samples));
  console.log(`with us:    ${spreadInWords(verdict.withUs)}, ${verdict.isFlat ? 'flat' : 'not flat'}`);
  console.log(`without us: ${spreadInWords(verdict.without)}`);
  console.log(`the page waited for us for ${verdict.longest.toFixed(1)} ms at most`);
  console.log(`marks were ${verdict.isMarkedRight ? 'right' : 'wrong'}`);
}

function spreadInWords({ first, last, least, most }: Spread): string {
  return `${megabytes(first)} MB once warm, ${megabytes(last)} at the end, between ${megabytes(least)} and ${megabytes(most)}`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        minutes: { type: 'string', default: '30' },
        json: { type: 'boolean', default: false },
      },
    });
    const count = Number(values.minutes);
    if (!(count > 0)) throw new Error(`--minutes takes a number above 0, not "${values.minutes}"`);
    return { minutes: count, json: values.json };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
    process.exit(2);
  }
}
