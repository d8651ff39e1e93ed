import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { callBackground } from '../../dev/browsers/extension-calls.ts';
import type { BrowserKind } from '../../dev/browsers/find.ts';
import { launch } from '../../dev/browsers/launch.ts';
import type { Session } from '../../dev/browsers/session.ts';
import { type PageServer, servePages } from '../../dev/page-server.ts';
import { pseudoText } from '../../dev/pseudo-text.ts';
import { textFilesOf } from '../../dev/text-files.ts';
import { PROJECT } from '../../src/cli/project.ts';
import { parsePayload } from '../../src/list/parse-payload.ts';
import { placeName, regionName } from '../../src/text/places.ts';
import { cutTexts } from './fit.ts';
import { hardCodedWords } from './own-words.ts';
import { buildAtHand, type Watcher, watchTab } from './stage.ts';
import { FINDINGS, LIST, OPTIONS, openView, settleIn, thinOut, usualSize, type View } from './views.ts';

/** The narrowest window that pages have to fit into without scrolling to the side (WCAG 2.2, 1.4.10), in CSS pixels. */
const NARROW = 320;
/** The largest text that has to be read without loss (WCAG 2.2, 1.4.4), as large as browsers' usual 16 px twice. */
const LARGE = { standard: 32, fixed: 26 };

const VIEWS = [...FINDINGS, ...OPTIONS, ...LIST];
const RICH = VIEWS.filter(({ rich }) => rich);

/** The pseudo-language is longer than all others; German has the longest words, Arabic the other direction. */
const LOOKS: Readonly<
  Record<BrowserKind, readonly { language: 'en' | 'de' | 'ar'; views: readonly View[] }[]>
> = {
  chromium: [
    { language: 'en', views: VIEWS },
    { language: 'de', views: RICH },
    { language: 'ar', views: RICH },
  ],
  // Each page takes twice as long there.
  firefox: [{ language: 'en', views: RICH }],
};

describe.each(inject('browsers'))('in %s', (kind) => {
  let folder: string;
  let demo: PageServer;
  let session: Session;
  let watcher: Watcher;
  let names: readonly string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'interdict-pseudo-'));
    await cp(buildAtHand().extensions[kind], folder, { recursive: true });
    for (const { relativeDest, contents } of textFilesOf('en', pseudoText())) {
      await writeFile(join(folder, relativeDest), contents);
    }
    demo = await servePages(join(PROJECT, 'dev/demo'));
    session = await launch(kind, {
      program: inject('programs')[kind],
      extension: folder,
      headless: true,
      fonts: inject('fonts'),
    });
    watcher = await watchTab({ session }, await session.open(`${demo.origin}/`));
    await settleIn(watcher);
    names = namesOfList();
  });
  afterAll(async () => {
    await session?.close();
    await demo?.close();
    await rm(folder, { recursive: true, force: true });
  });

  describe.each(LOOKS[kind])('in the language $language', ({ language, views }) => {
    beforeAll(() => callBackground(watcher.page, 'settings.change', { change: { language } }));

    test.each(views)('nothing is cut, narrow or with large text: $name', async (view) => {
      const page = await openView(session, view, watcher.tabId);
      try {
        if (language === 'en') expect(await hardCodedWords(page, names)).toEqual([]);
        await thinOut(page);
        await page.setViewport({ width: NARROW, height: 640 });
        expect(await cutTexts(page)).toEqual([]);
        await page.setViewport(usualSize(view));
        await enlargeText(page, kind);
        expect(await cutTexts(page)).toEqual([]);
      } finally {
        await page.close();
      }
    });
  });
});

/** Gives the page the reader's own text size; Firefox has a page's root stand for it. */
async function enlargeText(page: Page, kind: BrowserKind): Promise<void> {
  if (kind === 'chromium') {
    const client = await page.createCDPSession();
    await client.send('Page.setFontSizes', { fontSizes: LARGE });
  } else {
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}px`;
    }, LARGE.standard);
  }
  const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(size).toBe(`${LARGE.standard}px`);
}

/** The names of vendors and jurisdictions, as English has them, and these' codes. */
function namesOfList(): string[] {
  const list = parsePayload(JSON.parse(inject('list').payload));
  if (!list.ok) throw new Error('The list of the sources is not valid');
  const { vendors, places } = list.value;
  const jurisdictions = new Set(
    vendors.flatMap(({ restrictions }) => restrictions.map((one) => one.jurisdiction)),
  );
  const seats = [...new Set(vendors.flatMap(({ seat }) => seat ?? []))];
  return [
    ...vendors.map(({ name }) => name),
    ...[...jurisdictions].map((place) => placeName(place, 'en', places)),
    ...seats.map((country) => regionName(country, 'en')),
    ...jurisdictions,
  ];
}
