import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT } from '../../src/cli/project.ts';
import { callBackground } from '../browsers/extension-calls.ts';
import type { BrowserKind } from '../browsers/find.ts';
import { needBrowsers } from '../browsers/install.ts';
import { launch } from '../browsers/launch.ts';
import { poll } from '../browsers/poll.ts';
import { buildExtension } from '../build-extension.ts';
import { servePages } from '../page-server.ts';
import { type PageProof, prove } from './prove.ts';

/*
 * Proves on real pages that a page can't tell whether the extension is there: opens each with and without it, lets it
 * portray itself and compares the portraits.
 */

const USAGE = 'npm run proof -- [--pages DIR] [--browser chromium|firefox] [--no-scripts] [--json]';

const options = readOptions();
const program = needBrowsers([options.kind]).get(options.kind) ?? '';
const extension = await buildExtension(options.kind, { out: '.output/proof' });
const server = await servePages(options.folder, { 'content-security-policy': policy() });
// Firefox leaves out what it has too much of in a short time: how much that is is up to its haste.
const preferences = { 'security.csp.reporting.limit.count': 0 };
const withUs = await launch(options.kind, { program, extension, headless: true, preferences });
const without = await launch(options.kind, { program, headless: true, preferences });
const proofs = new Map<string, PageProof>();
try {
  const control = await withUs.openExtensionPage('options.html');
  await poll('the background', () => callBackground(control, 'list.status', {}), { timeoutMs: 60_000 });
  const files = (await readdir(options.folder)).filter((file) => file.endsWith('.html')).sort();
  for (const [at, file] of files.entries()) {
    // What a page keeps, in cookies say, is kept for its host, and the next visit must not find it.
    const addressOf = (visit: number) =>
      `${server.origin.replace('127.0.0.1', `page-${1000 + at}-${visit}.localhost`)}/${encodeURIComponent(file)}`;
    const proof = await prove({ withUs, control, without }, addressOf);
    proofs.set(file, proof);
    if (!options.json) printProof(file, proof);
  }
  const version = await withUs.browser.version();
  if (options.json)
    console.log(JSON.stringify({ version, ...summary(), pages: Object.fromEntries(proofs) }, null, 2));
  else printSummary(version);
} finally {
  await withUs.close().catch(() => {});
  await without.close().catch(() => {});
  await server.close();
}
process.exitCode = summary().differing > 0 ? 1 : 0;

function printProof(file: string, { verdict, differences, isRead }: PageProof): void {
  if (!isRead) console.log(`${file}: not read by the extension`);
  if (verdict === 'restless')
    console.log(`${file}: restless by itself in ${differences.map(({ part }) => part).join(', ')}`);
  if (verdict !== 'differs') return;
  for (const { part, at, before, after } of differences)
    console.log(`${file}: ${part}${at}\n  without: ${before}\n  with us: ${after}`);
}

function printSummary(version: string): void {
  const { all, marked, marks, same, restless, differing, unread } = summary();
  console.log(
    `\n${version}: ${all} pages, ${marked} of them with ${marks} marks; ${same} the same, ${restless} restless by themselves, ${differing} different; ${unread} not read`,
  );
}

function summary() {
  const all = [...proofs.values()];
  const count = (test: (proof: PageProof) => boolean) => all.filter(test).length;
  return {
    all: all.length,
    marked: count(({ marks }) => marks > 0),
    marks: all.reduce((sum, { marks }) => sum + marks, 0),
    same: count(({ verdict }) => verdict === 'same'),
    restless: count(({ verdict }) => verdict === 'restless'),
    differing: count(({ verdict }) => verdict === 'differs'),
    unread: count(({ isRead }) => !isRead),
  };
}

/** Nothing from outside, so that each page comes to rest soon. */
function policy(): string {
  const inside = "default-src 'self' 'unsafe-inline' data: blob:";
  return options.noScripts ? `${inside}; script-src 'none'` : inside;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        /** Folder of HTML pages; without it, the fixtures. */
        pages: { type: 'string' },
        browser: { type: 'string', default: 'chromium' },
        'no-scripts': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    if (values.browser !== 'chromium' && values.browser !== 'firefox')
      throw new Error(`--browser is chromium or firefox, not "${values.browser}"`);
    const kind: BrowserKind = values.browser;
    return {
      kind,
      folder: values.pages === undefined ? join(PROJECT, 'tests/fixtures/dom') : resolve(values.pages),
      noScripts: values['no-scripts'],
      json: values.json,
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
    process.exit(2);
  }
}
