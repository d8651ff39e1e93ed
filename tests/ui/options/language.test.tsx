// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { LOCALES } from '../../../src/domain/locale.ts';
import type { PageText } from '../../../src/text/text.ts';
import { OptionsPage, type OptionsPageProps } from '../../../src/ui/options/options.tsx';
import { EN } from '../../text/english.ts';
import { type FakeClient, fakeClient } from '../fake-client.ts';
import { settled, show, words } from '../screen.ts';
import { section } from './open-options.tsx';

const ARABIC: PageText = {
  ...EN,
  locale: 'ar',
  direction: 'rtl',
  options: { ...EN.options, title: 'خيارات' },
};
const open = (client: FakeClient, loadText: OptionsPageProps['loadText']) =>
  show(<OptionsPage client={client} text={EN} loadText={loadText} version="1" />);
const select = () => section('Language').querySelector('select')!;
const choose = (value: string) =>
  settled(() => {
    select().focus();
    select().value = value;
    select().dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('the language', () => {
  test('can be each that we have, named in itself', async () => {
    await open(fakeClient(), async () => EN);
    const options = [...select().options];
    expect(options.map(({ value }) => value)).toEqual(['browser', ...LOCALES]);
    expect(options.slice(1).map(({ lang }) => lang)).toEqual([...LOCALES]);
    expect(options.find(({ value }) => value === 'ja')?.text).toBe('日本語');
  });

  test('of the page changes at once with the choice, and the focus stays', async () => {
    const client = fakeClient();
    // By the word of the choice itself: it is shown before it is kept.
    await open(client, async (language) => (language === 'ar' ? ARABIC : EN));
    await choose('ar');
    expect(client.world.settings.language).toBe('ar');
    expect(words(document.querySelector('h1'))).toBe('خيارات');
    expect(document.title).toBe('خيارات');
    const { lang, dir } = document.documentElement;
    expect([lang, dir]).toEqual(['ar', 'rtl']);
    expect(document.activeElement).toBe(select());
  });

  test('is never another than that of the words, not even for a moment', async () => {
    await open(fakeClient(), async () => ARABIC);
    const title = document.querySelector('h1')!;
    const seen: unknown[] = [];
    // A browser paints, at the earliest, after what follows a change at once.
    new MutationObserver(() => {
      const { lang, dir } = document.documentElement;
      seen.push([words(title), document.title, lang, dir]);
    }).observe(title, { characterData: true, childList: true, subtree: true });
    await choose('ar');
    await vi.waitFor(() => expect(seen).toEqual([['خيارات', 'خيارات', 'ar', 'rtl']]));
  });

  test('stays when the words of the other can’t be loaded', async () => {
    await open(fakeClient(), () => Promise.reject(new Error('no file')));
    await choose('ar');
    expect(words(document.querySelector('h1'))).toBe('Interdict options');
  });

  test('is not loaded again while nothing about it changes', async () => {
    let loaded = 0;
    const client = fakeClient();
    await open(client, async () => {
      loaded += 1;
      return EN;
    });
    await settled(() => client.changed());
    expect(loaded).toBe(0);
  });
});
