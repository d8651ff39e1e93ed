import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { BrowserKind } from '../../dev/browsers/find.ts';
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
    for (const [at, mentions] of (fixture.frames ?? []).entries()) {
      const frame = page.frames()[at + 1];
      if (!frame) throw new Error(`The page has no frame ${at}`);
      await expectPainted(frame, textsOf(mentions));
    }
    if (fixture.afterChange) {
      await page.evaluate('change()');
      await expectPainted(page, textsOf(fixture.afterChange));
    }
    await page.close();
  });
});

function textsOf(mentions: readonly Mention[]): string[] {
  return mentions.map(({ text }) => text);
}
