import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startListServer } from '../../src/cli/list-server.ts';
import { PROJECT } from '../../src/cli/project.ts';
import { poll } from '../browsers/poll.ts';
import { press } from '../browsers/press.ts';
import { withPlay } from './play.ts';
import { type Call, call, showTerminal } from './terminal.ts';
import { camera, type Walk } from './walk.ts';

/** An invented vendor, as a maintainer writes it down; with the slip that the check finds. */
function brightlantern(status: string): string {
  return `# yaml-language-server: $schema=../schema/vendor.schema.json
name: Brightlantern
seat: KR
sectors: [video-surveillance]
legalNames:
  - Brightlantern Optics Co., Ltd.
domains: [brightlantern.example]
names:
  en:
    - Brightlantern
restrictions:
  - id: kr-camera-order-2026
    jurisdiction: KR
    authority: Ministry of Examples
    instrument: Camera Order No. 7 of 2 March 2026
    kind: government-use
    basis: official
    status: ${status}
    scope: Ministries may not use its cameras
    announced: 2026-03-02
    effective: 2026-04-01
    summary: An invented order, to try the list with.
    sources:
      - publisher: Example Gazette
        title: Camera Order No. 7
        url: https://gazette.example/orders/7
        date: 2026-03-02
    asOf: 2026-03-02
    confirmed: source
`;
}

const ARTICLE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ministries take down cameras</title>
<body style="font: 18px/1.6 Georgia, serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem">
<h1>Ministries take down cameras</h1>
<p>In an invented country, ministries have begun to replace cameras made by Brightlantern. Its rival Hikvision is used
by none of them any more.</p></body></html>`;

/** A maintainer of the list: adds a vendor, is told of a slip, signs, publishes, and sees it in the browser. */
export const maintainer: Walk = {
  name: 'maintainer',
  async play(stage) {
    const folder = await mkdtemp(join(tmpdir(), 'interdict-tour-'));
    const sources = join(folder, 'list');
    const vendor = join(sources, 'vendors/brightlantern.yaml');
    await cp(join(PROJECT, 'list'), sources, { recursive: true });
    await mkdir(join(folder, 'pages'));
    await writeFile(join(folder, 'pages/index.html'), ARTICLE);
    const shown = (words: string) => words.replaceAll(`${folder}/`, '');
    const typed = async (...args: string[]): Promise<Call> => {
      const { typed: line, printed } = await call(args);
      return { typed: shown(line), printed: shown(printed) };
    };
    const signed = (name: string, sequence: number) => [
      'list',
      'sign',
      join(folder, name),
      '--development',
      '--sequence',
      String(sequence),
      '--sources',
      sources,
    ];
    try {
      const sequence = await sequenceIn(sources);
      await call(signed('before.jsonl', sequence));
      const server = await startListServer(await readFile(join(folder, 'before.jsonl')));
      try {
        await withPlay(
          stage,
          { jurisdictions: 'KR,US', listAddress: server.address, pages: join(folder, 'pages') },
          async ({ session, demo, openPage, tabOf }) => {
            const shoot = camera(stage);
            const terminal = await session.open('about:blank');
            await writeFile(vendor, brightlantern('in force'));
            const slip = await typed('list', 'check', sources, '--only', 'brightlantern');
            await writeFile(vendor, brightlantern('in-force'));
            await showTerminal(terminal, [
              { typed: 'cat list/vendors/brightlantern.yaml', printed: brightlantern('in force') },
            ]);
            await shoot(terminal, 'vendor-file');
            await showTerminal(terminal, [
              slip,
              await typed('list', 'check', sources, '--only', 'brightlantern'),
            ]);
            await shoot(terminal, 'check');
            const sign = await typed(...signed('list.jsonl', sequence + 1));
            await showTerminal(terminal, [
              sign,
              await typed('list', 'diff', join(folder, 'before.jsonl'), join(folder, 'list.jsonl')),
            ]);
            await shoot(terminal, 'sign-and-diff');
            await terminal.close();

            const article = await session.open(`${demo.origin}/`);
            await article.setViewport({ width: 900, height: 300 });
            const tabId = await tabOf(article);
            server.serve(await readFile(join(folder, 'list.jsonl')));
            const popup = await openPage(`popup.html?tab=${tabId}`, 400, 600);
            await press(popup, /^Check now/);
            await poll('the answer', () =>
              popup.evaluate(() => /Updated from list/.test(document.body.textContent ?? '')),
            );
            // A popup lies over its page; this one is a tab in front of it, and a page that nobody sees is not read.
            await article.bringToFront();
            await poll('the new vendor', () =>
              popup.evaluate(() => /Brightlantern/.test(document.body.textContent ?? '')),
            );
            await popup.bringToFront();
            await shoot(popup, 'check-now');
            await popup.close();
            await tabOf(article);
            await shoot(article, 'marked');
            const after = await openPage(`popup.html?tab=${tabId}`, 400, 600);
            await shoot(after, 'popup');
            await after.close();
            const changes = await openPage('list.html#/vendor/brightlantern', 1000, 832);
            await shoot(changes, 'vendor-page');
          },
        );
      } finally {
        await server.close();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function sequenceIn(sources: string): Promise<number> {
  const release = await readFile(join(sources, 'release.yaml'), 'utf8');
  const sequence = /^sequence: (\d+)$/m.exec(release)?.[1];
  if (sequence === undefined) throw new Error('The release has no number');
  return Number(sequence);
}
