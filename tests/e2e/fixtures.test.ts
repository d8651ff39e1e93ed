import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { BrowserKind } from '../../dev/browsers/find.ts';
import { poll } from '../../dev/browsers/poll.ts';
import { PROJECT } from '../../src/cli/project.ts';
import { expectPainted } from './expect-painted.ts';
import { type Stage, setStage, waitUntilRead } from './stage.ts';

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
    await waitUntilRead(stage, page);
    await expectPainted(page, textsOf(fixture.mentions));
    await expectPaintedFrames(page, fixture.frames);
    if (fixture.afterChange) {
      await page.evaluate('change()');
      await expectPainted(page, textsOf(fixture.afterChange));
      await expectPaintedFrames(page, fixture.framesAfterChange);
    }
    await page.close();
  });
});

async function expectPaintedFrames(page: Page, frames: readonly (readonly Mention[])[] = []): Promise<void> {
  for (const [at, mentions] of frames.entries()) {
    const frame = await poll(`frame ${at} of the page`, () => page.frames()[at + 1], { timeoutMs: 4000 });
    await expectPainted(frame, textsOf(mentions));
  }
}

function textsOf(mentions: readonly Mention[]): string[] {
  return mentions.map(({ text }) => text);
}
