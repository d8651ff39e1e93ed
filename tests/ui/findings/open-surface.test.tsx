// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { openSurface } from '../../../src/ui/findings/open-surface.tsx';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { EN } from '../../text/english.ts';
import { fakeClient } from '../fake-client.ts';
import { NOW } from '../records.ts';
import { words } from '../screen.ts';

const REST = { version: '1.2.3', optionsUrl: '/options.html', listUrl: '/list.html', now: () => NOW };

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
