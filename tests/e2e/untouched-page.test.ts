import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { callBackground } from '../../dev/browsers/extension-calls.ts';
import { launch } from '../../dev/browsers/launch.ts';
import { poll } from '../../dev/browsers/poll.ts';
import { openCard } from '../../dev/browsers/reader.ts';
import type { Session } from '../../dev/browsers/session.ts';
import { differencesOf } from '../../dev/proof/compare.ts';
import { withoutMarks } from '../../dev/proof/natural-difference.ts';
import { takeSelfPortrait } from '../../dev/proof/self-portrait.ts';
import { PROJECT } from '../../src/cli/project.ts';
import { type Stage, setStage, waitUntilRead } from './stage.ts';

/** Each page is opened twice and waited for, so these are every third of the fixtures; `npm run proof` takes them all. */
const FIXTURES = readdirSync(join(PROJECT, 'tests/fixtures/dom'))
  .filter((file) => file.endsWith('.html'))
  .filter((_, at) => at % 3 === 0);

describe.each(inject('browsers'))('a page in %s is what it would be without the extension', (kind) => {
  let stage: Stage;
  let plain: Session;

  beforeAll(async () => {
    stage = await setStage(kind);
    plain = await launch(kind, { program: inject('programs')[kind], headless: true, fonts: inject('fonts') });
  });
  afterAll(async () => {
    await plain?.close();
    await stage?.close();
  });

  const differences = async (url: string) => {
    const [withUs, without] = await Promise.all([
      takeSelfPortrait(stage.session.browser, url, (page) => waitUntilRead(stage, page)),
      takeSelfPortrait(plain.browser, url, (page) => page.bringToFront()),
    ]);
    expect(withUs.isAtRest).toBe(true);
    return differencesOf(without, withoutMarks(withUs, kind));
  };

  test('the demonstration page', async () => {
    expect(await differences(`${stage.demo.origin}/`)).toEqual([]);
  });

  test('there are fixtures enough', () => {
    expect(FIXTURES.length).toBeGreaterThanOrEqual(10);
  });

  test.each(FIXTURES)('%s', async (file) => {
    expect(await differences(`${stage.fixtures.origin}/dom/${file}`)).toEqual([]);
  });

  test('while a card is open there is one element more, and no trace of it after', async () => {
    const page = await stage.session.open(`${stage.demo.origin}/`);
    await waitUntilRead(stage, page);
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    const changes = await page.evaluateHandle(() => {
      const seen: MutationRecord[] = [];
      new MutationObserver((records) => seen.push(...records)).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      return seen;
    });
    await openCard(page, 'Kaspersky');
    const host = await page.evaluateHandle(() => document.documentElement.lastElementChild);
    const besides = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element;
      copy.lastElementChild?.remove();
      return copy.outerHTML;
    });
    expect(besides).toBe(before);
    await page.keyboard.press('Escape');
    await poll('the page as before', async () => (await html()) === before);
    const others = await page.evaluate(
      (seen, ours) =>
        seen
          .filter(({ target, addedNodes, removedNodes }) => {
            const [only, ...more] = [...addedNodes, ...removedNodes];
            return target !== ours && (only !== ours || more.length > 0);
          })
          .map(({ type, target }) => `${type} of ${target.nodeName}`),
      changes,
      host,
    );
    expect(others).toEqual([]);
    await page.close();
  });

  // What a page script sends shows among the page's own requests above; what the background may ask is fixed by its
  // policy (package.test.ts). So here the list's server only has to see a check, and nothing else.
  test('and what the background asked of the list’s server was the list', async () => {
    const control = await stage.session.openExtensionPage('options.html');
    await poll('a check', () => callBackground(control, 'list.check', {}));
    expect(stage.lists.requests.length).toBeGreaterThan(0);
    for (const { url } of stage.lists.requests) expect(url).toBe('/list.jsonl');
  });
});
