import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../dev/browsers/find.ts';
import { poll } from '../../dev/browsers/poll.ts';
import { PROJECT } from '../../src/cli/project.ts';
import { highlightedTexts } from './highlighted-texts.ts';
import { findingsWhenRead, type Stage, setStage, watchTab } from './stage.ts';

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
}

const FOLDER = join(PROJECT, 'tests/fixtures/dom');
const NAMES = readdirSync(FOLDER).flatMap((file) =>
  file.endsWith('.html') ? [file.replace('.html', '')] : [],
);

describe.each<BrowserKind>(['chromium', 'firefox'])('fixtures in %s', (kind) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(kind);
  });
  afterAll(() => stage?.close());

  test.each(NAMES)('%s', async (name) => {
    const fixture: Fixture = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
    const page = await stage.session.open(`${stage.fixtures.origin}/dom/${name}.html`);
    await waitUntilRead(page);
    await expectPainted(page, fixture.mentions);
    for (const [at, mentions] of (fixture.frames ?? []).entries()) {
      const frame = page.frames()[at + 1];
      if (!frame) throw new Error(`The page has no frame ${at}`);
      await expectPainted(frame, mentions);
    }
    if (fixture.afterChange) {
      await page.evaluate('change()');
      await expectPainted(page, fixture.afterChange);
    }
    await page.close();
  });

  async function waitUntilRead(page: Page): Promise<void> {
    const watcher = await watchTab(stage, page);
    await findingsWhenRead(watcher);
    await watcher.page.close();
    await page.bringToFront();
  }
});

/** Polls until exactly these texts are painted; fails with the difference. */
async function expectPainted(where: Page | Frame, mentions: readonly Mention[]): Promise<void> {
  const expected = mentions.map(({ text }) => text).sort();
  let painted: string[] = [];
  await poll(
    'the marks',
    async () => {
      painted = (await highlightedTexts(where)).sort();
      return JSON.stringify(painted) === JSON.stringify(expected);
    },
    { timeoutMs: 4000 },
  ).catch(() => {});
  expect(painted).toEqual(expected);
}
