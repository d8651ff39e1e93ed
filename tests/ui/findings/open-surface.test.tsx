// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { TabFindings } from '../../../src/messaging/protocol.ts';
import { openSurface } from '../../../src/ui/findings/open-surface.tsx';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { EN } from '../../text/english.ts';
import { ARTICLE, type FakeClient, fakeClient } from '../fake-client.ts';
import { never } from '../popup/open-popup.tsx';
import { NOW } from '../records.ts';
import { words } from '../screen.ts';

const REST = { version: '1.2.3', optionsUrl: '/options.html', listUrl: '/list.html', now: () => NOW };

const UNREADABLE: TabFindings = { reading: 'unreadable', vendors: [], watched: [] };

/** Opens it on a page that can't be read yet; `meanwhile` happens before its words are there. */
async function openWhile(client: FakeClient, meanwhile: () => void): Promise<void> {
  document.body.innerHTML = '<div id="app"></div>';
  let giveWords = () => {};
  const loadText = () => new Promise<typeof EN>((resolve) => (giveWords = () => resolve(EN)));
  const opening = openSurface(Popup, { client, ...REST, loadText, wait: never });
  await vi.waitFor(() => expect(client.calls.map(({ name }) => name)).toContain('findings.of-tab'));
  meanwhile();
  giveWords();
  await opening;
}

const untilShown = (told: string) =>
  vi.waitFor(() => expect(words(document.querySelector('main'))).toContain(told), { timeout: 4000 });

test('what is shown first is what was asked for, and nothing is asked twice', async () => {
  document.body.innerHTML = '<div id="app"><p class="waiting">Interdict is starting…</p></div>';
  const app = document.querySelector('#app')!;
  const client = fakeClient();
  const heard = vi.fn<(told: string) => void>();
  await openSurface(Popup, {
    client,
    ...REST,
    loadText: async (settings) => {
      const answer = await settings;
      heard(answer.ok ? answer.value.settings.language : 'no answer');
      return EN;
    },
  });
  expect(heard).toHaveBeenCalledWith('browser');
  expect(words(app)).toContain('3 vendors on this page');
  expect(words(app)).not.toContain('starting');
  expect(document.documentElement).toMatchObject({ lang: 'en', dir: 'ltr' });
  const names = client.calls.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

test.each<[what: string, tell: (client: FakeClient) => void]>([
  ['a report of the page', (client) => client.changed()],
  ['another tab', (client) => client.tabChanged()],
])('%s that came while it was opening is not missed', async (_, tell) => {
  const client = fakeClient({ findings: UNREADABLE });
  await openWhile(client, () => {
    client.world.findings = ARTICLE;
    tell(client);
  });
  await untilShown('3 vendors on this page');
  expect([client.listeners.size, client.tabListeners.size]).toEqual([1, 1]);
});

test('a page that another tab brought while it was opening has the time of a new one', async () => {
  const client = fakeClient({ findings: UNREADABLE });
  await openWhile(client, () => client.tabChanged());
  await untilShown('Reading this page…');
});
