import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { callBackground } from '../../dev/browsers/extension-calls.ts';
import { launch } from '../../dev/browsers/launch.ts';
import { brokenRules } from './axe.ts';
import { buildAtHand, type Stage, setStage, type Watcher, watchTab } from './stage.ts';
import { treeOf } from './tree.ts';
import {
  click,
  FINDINGS,
  LIST,
  OPTIONS,
  openView,
  SWITCHED_OFF,
  settleIn,
  thinOut,
  type View,
} from './views.ts';

const VIEWS = [...FINDINGS, ...OPTIONS, ...LIST];

describe.each(inject('browsers'))('accessibility in %s', (kind) => {
  // The rules look at the same elements in both browsers, and in Firefox each page takes twice as long.
  const views = kind === 'chromium' ? VIEWS : VIEWS.filter(({ rich }) => rich);
  let stage: Stage;
  let watcher: Watcher;
  const opened: Page[] = [];

  beforeAll(async () => {
    stage = await setStage(kind);
    const article = await stage.session.open(`${stage.demo.origin}/`);
    watcher = await watchTab(stage, article);
    await settleIn(watcher);
  });
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });
  afterAll(() => stage?.close());

  async function open(view: View): Promise<Page> {
    const page = await openView(stage.session, view, watcher.tabId);
    opened.push(page);
    return page;
  }

  describe('axe finds nothing, light and dark', () => {
    test.each(views)('$name', async (view) => {
      const page = await open(view);
      await thinOut(page);
      expect(await brokenRules(page)).toEqual([]);
    });

    // Chromium takes an organisation's settings from root only.
    if (kind === 'firefox')
      test('options that an organisation has locked', async () => {
        const session = await launch(kind, {
          program: inject('programs')[kind],
          extension: buildAtHand().extensions[kind],
          headless: true,
          policy: {
            ...{ jurisdictions: ['DE', 'EU'], language: 'en', markStyle: 'underline', markElsewhere: false },
            ...{
              tonesOff: ['past'],
              kindsOff: ['advisory'],
              sitesOff: ['intranet.example.com'],
              firstRun: false,
            },
          },
        });
        try {
          const view = { name: 'options, locked', path: 'options.html', shows: '.locked-note' };
          expect(await brokenRules(await openView(session, view, 0))).toEqual([]);
        } finally {
          await session.close();
        }
      });
  });

  // Firefox has the theme of a whole session only.
  if (kind === 'chromium')
    test('the theme is the system’s', async () => {
      const page = await open({ name: 'options', path: 'options.html', shows: '#backup' });
      const paperIn = async (value: 'light' | 'dark') => {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      };
      expect(await paperIn('dark')).not.toBe(await paperIn('light'));
    });

  // No other driver tells the tree.
  if (kind === 'chromium')
    describe('a screen reader is told', () => {
      test('how a page stands, and of each vendor the name, the sentence and the way to its mentions', async () => {
        const page = await open({ name: 'popup', path: 'popup.html?tab=TAB', shows: '.summary .mentions' });
        expect(await treeOf(page, '#app', 30)).toMatchInlineSnapshot(`
          "banner
            heading "Interdict #" level 1
            button "Open in the side panel"
            link "Whole list"
            link "Options"
            switch "On for this site" checked
            button "Pause everywhere"
          main
            search
              searchbox "Look up any vendor"
            status
              #
              # vendors on this page, # restricted in your jurisdictions
            status
              # mentions
            button "Previous mention of any vendor"
            button "Next mention of any vendor"
            heading "In your jurisdictions United States, China, and European Union" level 2
            list
              listitem
                heading "Kaspersky Prohibited" level 3
                  button "Kaspersky Prohibited"
                status
                  # mentions
                button "Previous mention of Kaspersky"
                button "Next mention of Kaspersky"
                United States:
                sale prohibited since # Sep #
                –
                official"
        `);
      });

      test('of an opened vendor a table with a row for each act, and what can be done', async () => {
        const page = await open({
          name: 'popup, a vendor opened',
          path: 'popup.html?tab=TAB',
          act: (own) => click(own, '.vendor .disclosure__toggle', 1),
          shows: '.why li',
        });
        expect(await treeOf(page, '.claims-table', 19)).toMatchInlineSnapshot(`
          "table "# acts in # jurisdictions"
            heading "# acts in # jurisdictions" level 4
            rowgroup
              row
                columnheader "Jurisdiction"
                columnheader "Status"
                columnheader "Kind"
                columnheader "Basis"
                columnheader "Since"
                columnheader "Source"
            row
              rowheader "United States"
              cell "in force"
              cell
                button "Prohibition, United States"
              cell "official"
              cell "# Sep #"
              cell
                link "Federal Register / BIS : Final Determination: Case No. ICTS-#-#, Kaspersky Lab, Inc. (opens in a new tab)""
        `);
        expect(await treeOf(page, '.vendor > .disclosure__content > .actions')).toMatchInlineSnapshot(`
          "link "All about Kaspersky in the list"
          button "Copy as evidence"
          button "Hide Kaspersky"
          button "Report a wrong entry""
        `);
      });

      test('of filters what they leave, and of the matrix where each act stands', async () => {
        const list = await open({
          name: 'list',
          path: 'list.html#/search?jurisdiction=US',
          shows: '.chip',
        });
        expect(await treeOf(list, '.filters', 18)).toMatchInlineSnapshot(`
          "region "Filters"
            heading "How strongly" level 3
              button "How strongly" expanded
            group "How strongly"
              list
                listitem
                  checkbox "Prohibited" (# vendors)
                listitem
                  checkbox "Restricted" (# vendors)
                listitem
                  checkbox "Warned" (# vendors)
                listitem
                  checkbox "Pending" (# vendors)
                listitem
                  checkbox "Past" (# vendors)
            heading "Jurisdiction" level 3
              button "Jurisdiction" expanded
            # chosen"
        `);
        expect(await treeOf(list, '.results', 10)).toMatchInlineSnapshot(`
          "list "Filters in use"
            listitem
              button "Remove the filter United States"
            listitem
              button "Clear all"
          status
            # vendors of #, # claims
          group "Export # claims of # vendors"
            button "CSV"
            button "JSON""
        `);
        const matrix = await open({
          name: 'matrix',
          path: 'list.html#/matrix?sector=video-surveillance',
          shows: '.matrix__sign',
        });
        expect(await treeOf(matrix, '.matrix__head', 3)).toMatchInlineSnapshot(`
          "row
            columnheader "Vendor"
            columnheader "United States, # vendors""
        `);
        expect(await treeOf(matrix, '.matrix__row:has([href$="/hikvision"])', 5)).toMatchInlineSnapshot(`
          "row
            rowheader "Hikvision"
              link "Hikvision"
            gridcell "Hikvision, United States: Prohibited, # acts"
              link "Hikvision, United States: Prohibited, # acts""
        `);
      });
    });

  // The last: what is switched on again hasn't been read again at once.
  test.each(SWITCHED_OFF)('axe finds nothing, light and dark: $view.name', async ({ change, view }) => {
    await callBackground(watcher.page, 'settings.change', { change });
    expect(await brokenRules(await open(view))).toEqual([]);
    await callBackground(watcher.page, 'settings.change', { change: { sitesOff: [], paused: false } });
  });
});
