import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { compileList } from '../src/cli/list/compile-list.ts';
import { developmentKey } from '../src/cli/list/keys.ts';
import { signRelease } from '../src/cli/list/sign-release.ts';
import { startListServer } from '../src/cli/list-server.ts';
import { LOCAL, PROJECT } from '../src/cli/project.ts';
import { readJurisdictions } from '../src/cli/scan/scan.ts';
import { homesOf } from '../src/domain/place.ts';
import type { TabFindings } from '../src/messaging/protocol.ts';
import { callBackground, tabLeftOf } from './browsers/extension-calls.ts';
import type { BrowserKind } from './browsers/find.ts';
import { needBrowsers } from './browsers/install.ts';
import { launch } from './browsers/launch.ts';
import { poll } from './browsers/poll.ts';
import type { Session } from './browsers/session.ts';
import { buildExtension } from './build-extension.ts';
import { servePages } from './page-server.ts';
import { printFindings } from './print-findings.ts';
import { savePictures } from './save-pictures.ts';

/*
 * Shows the whole product on one page: builds it, serves a list that is one release newer than the bundled one, opens
 * a browser on the demonstration page and lets the refresh happen. Without a display it does the same unseen, prints
 * what was found, saves pictures and ends.
 */

const USAGE =
  'npm start -- [--browser chromium|firefox] [--url URL | --page FILE] [--jurisdictions US,CN,EU] [--headless]';

const options = readOptions();
const program = needBrowsers([options.kind]).get(options.kind) ?? '';
const { release, payload, content } = await compileList();
const newer = { ...release, sequence: release.sequence + 1 };
const listServer = await startListServer(await signRelease(payload, newer, [await developmentKey()]));
console.log(`Building for ${options.kind} ...`);
const extension = await buildExtension(options.kind, {
  listAddress: listServer.address,
  out: '.output/start',
});
const pages = await servePages(options.page ? dirname(options.page) : join(PROJECT, 'dev/demo'));
const url =
  options.url ?? `${pages.origin}/${options.page ? encodeURIComponent(basename(options.page)) : ''}`;
const session = await launch(options.kind, { program, extension, headless: options.headless });
try {
  await show(session);
} finally {
  await session.close().catch(() => {});
  await pages.close();
  await listServer.close();
}

async function show(session: Session): Promise<void> {
  const control = await session.openExtensionPage('options.html');
  await poll('the background', () => callBackground(control, 'list.status', {}), { timeoutMs: 60_000 });
  await callBackground(control, 'settings.change', { change: { jurisdictions: options.jurisdictions } });
  await control.close();

  const article = await session.open(url);
  const watch = await session.openExtensionPage('options.html');
  const tabId = await poll('the tab of the page', () => tabLeftOf(watch));
  // Pages that nobody sees are not read.
  await article.bringToFront();
  const { outcome, status } = await callBackground(watch, 'list.check', {});
  const findings = await poll(
    'the findings',
    async () => {
      const found = await callBackground(watch, 'findings.of-tab', { tabId });
      return found.reading === 'read' && found;
    },
    { timeoutMs: 60_000 },
  );
  console.log(`\n${url}\n`);
  printFindings(findings, homesOf(options.jurisdictions, content.places));
  // The background asks by itself soon after its start, and may have been first.
  const isRefreshed = status.sequence === newer.sequence;
  console.log(
    `\nList ${release.sequence} (bundled) -> ${status.sequence} (${status.origin}): ${isRefreshed ? 'updated' : outcome.kind}`,
  );

  if (!options.headless) {
    await watch.close();
    await article.bringToFront();
    console.log('Close the browser to end.');
    await new Promise<void>((done) => session.browser.once('disconnected', () => done()));
    return;
  }
  const folder = join(LOCAL, 'start', options.kind);
  await mkdir(folder, { recursive: true });
  const cardAt = await firstNameOn(article, findings);
  for (const path of await savePictures(session, article, { tabId, folder, cardAt })) {
    console.log(`Picture: ${path}`);
  }
  if (!isRefreshed) throw new Error(`The list was not refreshed: ${JSON.stringify(outcome)}`);
}

/** A name of a vendor found, as the page writes it; undefined where all stand in other forms. */
function firstNameOn(page: Page, { vendors }: TabFindings): Promise<string | undefined> {
  const names = vendors.flatMap(({ record }) => [
    record.name,
    ...record.otherNames.map(({ text }) => text),
    ...record.products,
  ]);
  return page.evaluate((all) => all.find((name) => document.body.innerText.includes(name)), names);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'string', default: 'chromium' },
        url: { type: 'string' },
        page: { type: 'string' },
        jurisdictions: { type: 'string', default: 'US,CN,EU' },
        headless: { type: 'boolean', default: !hasDisplay() },
      },
    });
    if (values.browser !== 'chromium' && values.browser !== 'firefox') {
      throw new Error(`--browser is chromium (Chrome and Edge too) or firefox, not "${values.browser}"`);
    }
    if (values.url !== undefined && !/^https?:\/\//.test(values.url)) {
      throw new Error(
        `--url takes an http or https address, not "${values.url}"; for a file there is --page`,
      );
    }
    const kind: BrowserKind = values.browser;
    return {
      kind,
      url: values.url,
      page: values.page === undefined ? undefined : resolve(values.page),
      jurisdictions: readJurisdictions(values.jurisdictions),
      headless: values.headless,
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
    process.exit(2);
  }
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
