import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { callBackground } from '../../dev/browsers/extension-calls.ts';
import { poll } from '../../dev/browsers/poll.ts';
import { stopBackground } from '../../dev/browsers/stop-background.ts';
import { signRelease } from '../../src/cli/list/sign-release.ts';
import { heldList } from './held-list.ts';
import { buildAtHand, type Stage, setStage } from './stage.ts';

/** What the extension's pages have to tell its version. */
declare const chrome: { runtime: { getManifest(): { version: string } } };

describe.each(inject('browsers'))('an update in mid-flight in %s', (kind) => {
  const open: Stage[] = [];
  const folders: string[] = [];
  afterEach(async () => {
    for (const stage of open.splice(0)) await stage.close().catch(() => {});
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
  });

  async function stageWith(options: Parameters<typeof setStage>[2] = {}): Promise<Stage> {
    const stage = await setStage(kind, [], options);
    open.push(stage);
    return stage;
  }

  async function tempFolder(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'interdict-e2e-'));
    folders.push(folder);
    return folder;
  }

  const release = (stage: Stage, more: number) =>
    signRelease(
      stage.sources.payload,
      { ...stage.sources.release, sequence: stage.sources.release.sequence + more },
      [stage.key],
    );
  const status = (stage: Stage) =>
    poll('the status of the list', async () => {
      const page = await stage.session.openExtensionPage('options.html');
      const told = await callBackground(page, 'list.status', {});
      await page.close();
      return told;
    });
  const check = (stage: Stage) =>
    poll('a check', async () => {
      const page = await stage.session.openExtensionPage('options.html');
      const { outcome } = await callBackground(page, 'list.check', {});
      await page.close();
      return outcome;
    });

  /** Starts a check of which the download stays half way. Whoever waits for its answer may wait in vain. */
  async function startHeldCheck(stage: Stage, more: number) {
    const list = heldList(await release(stage, more));
    stage.lists.serve(list.answer);
    callBackground(stage.control, 'list.check', {}).catch(() => {});
    await list.held();
    return list;
  }

  test('the background is stopped: the list in use stays, and the next check gets there', async () => {
    const stage = await stageWith();
    // With that one made, the first check of a new installation can't come in between.
    expect(await check(stage)).toMatchObject({ kind: 'up-to-date' });
    const before = await status(stage);
    const list = await startHeldCheck(stage, 5);
    await stopBackground(stage.session);
    await list.abandoned();
    // The check that was broken off has not been.
    expect(await status(stage)).toEqual(before);
    stage.lists.serve(await release(stage, 5));
    const { sequence } = stage.sources.release;
    expect(await check(stage)).toEqual({ kind: 'updated', from: sequence, to: sequence + 5 });
    expect(await status(stage)).toMatchObject({ origin: 'downloaded', sequence: sequence + 5 });
  });

  test('the browser is killed, and started again with the same profile', async () => {
    const profile = await tempFolder();
    const first = await stageWith({ profile });
    const { sequence } = first.sources.release;
    first.lists.serve(await release(first, 1));
    expect(await check(first)).toMatchObject({ kind: 'updated', to: sequence + 1 });
    await startHeldCheck(first, 7);
    first.session.browser.process()?.kill('SIGKILL');
    await first.close().catch(() => {});

    const second = await stageWith({ profile, keepsFirstRunPage: true });
    expect(await status(second)).toMatchObject({ origin: 'downloaded', sequence: sequence + 1 });
    second.lists.serve(await release(second, 7));
    expect(await check(second)).toEqual({ kind: 'updated', from: sequence + 1, to: sequence + 7 });
  });

  test('the browser is closed in order and started again: the list it had is in use at once', async () => {
    const profile = await tempFolder();
    const first = await stageWith({ profile });
    const { sequence } = first.sources.release;
    first.lists.serve(await release(first, 3));
    await check(first);
    await first.close();
    const second = await stageWith({ profile, keepsFirstRunPage: true });
    expect(await status(second)).toMatchObject({ origin: 'downloaded', sequence: sequence + 3 });
  });

  test('the extension is updated: the new version has the list, and gets to the next', async () => {
    const folder = await tempFolder();
    const extension = join(folder, 'extension');
    await cp(buildAtHand().extensions[kind], extension, { recursive: true });
    const stage = await stageWith({ extension });
    const { sequence } = stage.sources.release;
    stage.lists.serve(await release(stage, 1));
    await check(stage);
    const list = await startHeldCheck(stage, 5);

    const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
    await writeFile(join(extension, 'manifest.json'), JSON.stringify({ ...manifest, version: '9.0.0' }));
    await stage.session.browser.installExtension(extension);
    await list.abandoned();
    await poll('the new version', async () => {
      const page = await stage.session.openExtensionPage('options.html');
      return (await page.evaluate(() => chrome.runtime.getManifest().version)) === '9.0.0';
    });
    expect(await status(stage)).toMatchObject({ origin: 'downloaded', sequence: sequence + 1 });
    stage.lists.serve(await release(stage, 5));
    expect(await check(stage)).toEqual({ kind: 'updated', from: sequence + 1, to: sequence + 5 });
  });

  test('two windows check at once: one download is made, and both get the same answer', async () => {
    const stage = await stageWith();
    const pages = [stage.control, await stage.session.openExtensionPage('options.html')];
    stage.lists.serve(await release(stage, 2));
    const before = stage.lists.requests.length;
    const answers = await Promise.all(pages.map((page) => callBackground(page, 'list.check', {})));
    expect(answers[0]?.outcome).toMatchObject({ kind: 'updated' });
    expect(answers[1]?.outcome).toEqual(answers[0]?.outcome);
    const whole = stage.lists.requests.slice(before).filter(({ headers }) => headers.range === undefined);
    expect(whole).toHaveLength(1);
  });
});
