import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { callBackground } from '../../dev/browsers/extension-calls.ts';
import { poll } from '../../dev/browsers/poll.ts';
import { PROJECT } from '../../src/cli/project.ts';
import { expectPainted } from './expect-painted.ts';
import { type Stage, setStage, type Watcher, waitUntilRead, watchTab } from './stage.ts';

interface Mention {
  readonly vendor: string;
  readonly text: string;
}

/** What stands beside each fixture; see tests/page/fixtures.ts. */
interface Fixture {
  readonly mentions: readonly Mention[];
  /** Mentions after the page's own `change()` was called. */
  readonly afterChange?: readonly Mention[];
  /** Mentions of each frame in the page. */
  readonly frames?: readonly (readonly Mention[])[];
  /** Mentions of each frame after `change()`. */
  readonly framesAfterChange?: readonly (readonly Mention[])[];
  /** Where the page is opened, if that matters, and whose site that is. */
  readonly host?: string;
  readonly site?: string;
  /** How often the page and its frames link to the sites of each vendor, at first and after `change()`. */
  readonly links?: Links;
  readonly linksAfterChange?: Links;
}

type Links = Readonly<Record<string, number>>;

const FOLDER = join(PROJECT, 'tests/fixtures/dom');
const NAMES = readdirSync(FOLDER).flatMap((file) =>
  file.endsWith('.html') ? [file.replace('.html', '')] : [],
);
const HOSTS = NAMES.flatMap((name) => fixtureOf(name).host ?? []);

describe.each(inject('browsers'))('fixtures in %s', (kind) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(kind, HOSTS);
  });
  afterAll(() => stage?.close());

  test.each(NAMES)('%s', async (name) => {
    const fixture = fixtureOf(name);
    const page = await stage.session.open(addressOf(name, fixture));
    await waitUntilRead(stage, page);
    await expectPainted(page, textsOf(fixture.mentions));
    await expectPaintedFrames(page, fixture.frames);
    await expectLinks(page, fixture, fixture.links);
    if (fixture.afterChange) {
      await page.evaluate('change()');
      await expectPainted(page, textsOf(fixture.afterChange));
      await expectPaintedFrames(page, fixture.framesAfterChange);
      await expectLinks(page, fixture, fixture.linksAfterChange);
    }
    await page.close();
  });

  function addressOf(name: string, { host }: Fixture): string {
    const address = new URL(`${stage.fixtures.origin}/dom/${name}.html`);
    if (host !== undefined) address.hostname = host;
    return address.href;
  }

  /** Polls until the background knows of these links, and of this site; fails with the difference. */
  async function expectLinks(page: Page, { site }: Fixture, links: Links | undefined): Promise<void> {
    if (!links) return;
    const watcher = await watchTab(stage, page);
    const expected = { site, links };
    let told: unknown;
    await poll(
      'the links',
      async () => {
        told = await linksOf(watcher);
        return isDeepStrictEqual(told, expected);
      },
      { timeoutMs: 6000 },
    ).catch(() => {});
    await watcher.page.close();
    await page.bringToFront();
    expect(told).toEqual(expected);
  }
});

function fixtureOf(name: string): Fixture {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
}

async function linksOf({ page, tabId }: Watcher): Promise<{ site: string | undefined; links: Links }> {
  const { site, vendors } = await callBackground(page, 'findings.of-tab', { tabId });
  const linked = vendors.filter(({ links }) => links > 0).map(({ record, links }) => [record.id, links]);
  return { site, links: Object.fromEntries(linked) };
}

async function expectPaintedFrames(page: Page, frames: readonly (readonly Mention[])[] = []): Promise<void> {
  for (const [at, mentions] of frames.entries()) {
    const frame = await poll(`frame ${at} of the page`, () => page.frames()[at + 1], { timeoutMs: 4000 });
    await expectPainted(frame, textsOf(mentions));
  }
}

function textsOf(mentions: readonly Mention[]): string[] {
  return mentions.map(({ text }) => text);
}
