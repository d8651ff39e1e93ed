import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { callBackground, tabInFront } from '../../dev/browsers/extension-calls.ts';
import type { BrowserKind } from '../../dev/browsers/find.ts';
import { poll } from '../../dev/browsers/poll.ts';
import { press } from '../../dev/browsers/press.ts';
import { buildExtension } from '../../dev/build-extension.ts';
import { openPopup } from '../../dev/save-pictures.ts';
import { developmentKey } from '../../src/cli/list/keys.ts';
import { signRelease } from '../../src/cli/list/sign-release.ts';
import type { ListAnswer } from '../../src/cli/list-server.ts';
import { PROJECT } from '../../src/cli/project.ts';
import { readJurisdictions } from '../../src/cli/scan/scan.ts';
import { expectPainted } from './expect-painted.ts';
import { untilSays, wordsOf } from './own-pages.ts';
import { buildAtHand, findingsWhenRead, type Stage, setStage } from './stage.ts';
import { untilButtonSays } from './toolbar.ts';
import { untilIconIs, watchIcons } from './toolbar-icons.ts';

const RAN_OUT = { published: '2026-01-05T00:00:00Z', expires: '2026-03-02T12:00:00Z' };
const TOLD = 'The list ran out on 2 Mar 2026, more than two weeks ago. It stays in use';
const MONTH = 30 * 24 * 60 * 60 * 1000;
const NAMES = ['Kaspersky', 'Hikvision', 'ZTE', 'Kaspersky'];

/** A server that is down: why a list grows old. */
const down: ListAnswer = (_, response) => {
  response.writeHead(503).end();
};

/** The extension with a list that ran out long ago in its package. */
async function buildWithExpiredList(kind: BrowserKind): Promise<string> {
  const { release, payload } = inject('list');
  const key = await developmentKey();
  const { listPort, extensions } = buildAtHand();
  const folder = join(dirname(extensions[kind]), 'expired');
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'list.jsonl');
  await writeFile(path, await signRelease(payload, { ...release, ...RAN_OUT }, [key]));
  const bundle = { path, keys: [key] };
  return buildExtension(kind, {
    listAddress: `http://127.0.0.1:${listPort}/list.jsonl`,
    bundle,
    out: relative(PROJECT, folder),
  });
}

describe.each(inject('browsers'))('a list that has run out in %s', (kind) => {
  let stage: Stage;
  let article: Page;
  let tabId: number;
  const opened: Page[] = [];

  beforeAll(async () => {
    const extension = await buildWithExpiredList(kind);
    stage = await setStage(kind, [], { extension, served: down });
    const change = { jurisdictions: readJurisdictions('US,CN') };
    await poll('the background', () => callBackground(stage.control, 'settings.change', { change }));
    await watchIcons(stage);
    article = await stage.session.open(`${stage.fixtures.origin}/flows/reading.html`);
    tabId = await tabInFront(stage.control);
    await findingsWhenRead({ page: stage.control, tabId });
  });
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
    await article.bringToFront();
  });
  afterAll(() => stage?.close());

  async function popupOf(tab: number): Promise<Page> {
    const popup = await openPopup(stage.session, tab);
    opened.push(popup);
    return popup;
  }

  test('goes on marking and counting; the button tells of its age by text, title and icon', async () => {
    await untilButtonSays(stage.control, tabId, {
      text: '3!',
      title:
        'Interdict: the list of vendors is too old; 3 vendors on this page are restricted in your jurisdictions',
    });
    await untilIconIs(stage, tabId, '/icon/stale/16.png');
    await expectPainted(article, NAMES);
  });

  test('is told of on a page that names no vendor, too', async () => {
    opened.push(await stage.session.open(`${stage.fixtures.origin}/`));
    const quiet = await tabInFront(stage.control);
    await untilButtonSays(stage.control, quiet, {
      text: '!',
      title: 'Interdict: the list of vendors is too old',
    });
    await untilIconIs(stage, quiet, '/icon/stale/16.png');
  });

  test('is told of in the popup, above the vendors that it still lists', async () => {
    const words = await wordsOf(await popupOf(tabId));
    expect(words).toContain(TOLD);
    expect(words.indexOf(TOLD)).toBeLessThan(words.indexOf('Kaspersky'));
  });

  test('stays in use, and old, when the server offers another that has run out', async () => {
    const { release, payload } = stage.sources;
    const sequence = release.sequence + 1;
    stage.lists.serve(await signRelease(payload, { ...release, ...RAN_OUT, sequence }, [stage.key]));
    const popup = await popupOf(tabId);
    await press(popup, /^Check now/);
    await untilSays(popup, /The downloaded list had already run out on 2 Mar 2026/);
    expect(await wordsOf(popup)).toContain(TOLD);
  });

  test('is old no more once a newer one has come: button, icon and popup say so', async () => {
    const { release, payload } = stage.sources;
    const sequence = release.sequence + 1;
    const expires = new Date(Date.now() + MONTH).toISOString();
    stage.lists.serve(await signRelease(payload, { ...release, sequence, expires }, [stage.key]));
    const popup = await popupOf(tabId);
    await press(popup, /^Check now/);
    await untilSays(popup, new RegExp(`Updated from list ${release.sequence} to list ${sequence}`));
    await poll('no word of age', async () => !(await wordsOf(popup)).includes('ran out'));
    await untilButtonSays(stage.control, tabId, {
      text: '3',
      title: 'Interdict: 3 vendors on this page are restricted in your jurisdictions',
    });
    await untilIconIs(stage, tabId, '/icon/16.png');
    await article.bringToFront();
    await expectPainted(article, NAMES);
  });
});
