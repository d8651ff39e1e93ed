import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { PageServer } from '../../dev/page-server.ts';
import { linesOf, namesOf } from '../fixtures/frameworks/steps.ts';
import { expectPainted } from './expect-painted.ts';
import { readLines, renderAndFollow, renderSteps, unmountAll } from './framework-driver.ts';
import { FRAMEWORKS, type Framework, serveFrameworkPages } from './framework-pages.ts';
import { type Stage, setStage, waitUntilRead } from './stage.ts';

const LAST_STEP = 1000;
/** So few that the page is read many times while it renders. */
const STEPS_PER_FRAME = 5;

/** Before any script of a page: tells the console what nobody caught. */
const TELL = `
  for (const name of ['error', 'unhandledrejection']) {
    addEventListener(name, (event) => console.error(name, String(event.reason ?? event.message)));
  }
`;

/** What we don't do: puts each name into an element of its own, whenever the page changes. */
const WRAP = `
  const wrap = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const [name] = /Kaspersky|Fortinet|VMware|ZTE/.exec(text.data) ?? [];
      if (name === undefined || text.parentElement.localName === 'mark') continue;
      const mark = document.createElement('mark');
      const [before, after] = text.data.split(name);
      mark.append(name);
      text.replaceWith(before, mark, after);
    }
  };
  wrap();
  new MutationObserver(wrap).observe(document.body, { subtree: true, childList: true, characterData: true });
`;

let pages: PageServer;
beforeAll(async () => {
  pages = await serveFrameworkPages();
});
afterAll(() => pages?.close());

describe.each(inject('browsers'))('a page in %s made with', (kind) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(kind);
  });
  afterAll(() => stage?.close());

  async function open(framework: Framework) {
    const page = await stage.session.browser.newPage();
    await page.evaluateOnNewDocument(TELL);
    const troubles = troublesOf(page);
    await page.goto(`${pages.origin}/${framework}/`, { waitUntil: 'load' });
    return { page, troubles };
  }

  test.for(FRAMEWORKS)(
    '%s renders as if nobody read it, and the marks follow',
    async (framework, { annotate }) => {
      const { page, troubles } = await open(framework);
      await waitUntilRead(stage, page);
      await expectPainted(page, namesOf(0));

      const samples = await renderSteps(page, { from: 1, to: LAST_STEP - 1, perFrame: STEPS_PER_FRAME });
      for (const { step, lines } of samples) expect(lines, `step ${step}`).toEqual(linesOf(step));
      const ms = await renderAndFollow(page, LAST_STEP);
      await annotate(`marked ${Math.round(ms)} ms after the last of ${LAST_STEP} steps`);
      expect(await readLines(page)).toEqual(linesOf(LAST_STEP));

      await unmountAll(page);
      await expectPainted(page, []);
      expect(await readLines(page)).toEqual([]);
      expect(troubles).toEqual([]);
      await page.close();
    },
  );

  // The test above would notice if we did.
  test.for(FRAMEWORKS)('%s breaks where names are wrapped in elements', async (framework) => {
    const { page, troubles } = await open(framework);
    await page.evaluate(WRAP);
    const samples = await renderSteps(page, { from: 1, to: 20, perFrame: 1 });
    const wrong = samples.filter(({ step, lines }) => lines.join('\n') !== linesOf(step).join('\n'));
    expect(wrong).not.toEqual([]);
    if (framework === 'react') expect(troubles.join()).toContain('NotFoundError');
    await page.close();
  });
});

/** Collects what goes wrong on a page from now on: what nobody caught, and errors and warnings in its console. */
function troublesOf(page: Page): readonly string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) troubles.push(`${message.type()}: ${message.text()}`);
  });
  return troubles;
}
