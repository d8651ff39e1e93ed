// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { ARTICLE, fakeClient } from '../fake-client.ts';
import { main, never, popup } from '../popup/open-popup.tsx';
import { button, faults, press, words } from '../screen.ts';

const ways = () =>
  [...document.querySelectorAll('.header__ways > *')].map((one) => one.getAttribute('aria-label'));

describe('the head', () => {
  test('leads to the side panel, the list and the options', async () => {
    await popup(fakeClient());
    expect(ways()).toEqual(['Open in the side panel', 'Whole list', 'Options']);
    expect([...document.querySelectorAll('.header a')].map((link) => link.getAttribute('href'))).toEqual([
      '/list.html',
      '/options.html',
    ]);
  });

  test('opens the side panel, and the popup makes room', async () => {
    const client = fakeClient();
    let closed = 0;
    await popup(client, never, { close: () => closed++ });
    await press(button('Open in the side panel'));
    expect(client.calls.at(-1)?.name).toBe('openPanel');
    expect(closed).toBe(1);
  });

  test('says so when there is no panel to open, and the popup stays', async () => {
    let closed = 0;
    await popup(fakeClient({ panel: false }), never, { close: () => closed++ });
    await press(button('Open in the side panel'));
    expect(words(document.querySelector('.said'))).toMatch(/^The side panel could not be opened\./);
    expect(closed).toBe(0);
  });

  test('says what an organisation has decided, and offers no switch for it', async () => {
    const client = fakeClient({ locked: ['sitesOff', 'paused'] });
    await popup(client);
    expect(words(document.querySelector('.header__switches'))).toBe(
      'On for this site Set by your organisation.',
    );
    expect(document.querySelector('[role=switch]')).toBeNull();
    expect(() => button('Pause everywhere')).toThrow();
    expect(await faults()).toEqual([]);
  });

  test('of a site that an organisation switched off sends nobody to a switch', async () => {
    await popup(
      fakeClient({ locked: ['sitesOff'], findings: { ...ARTICLE, reading: 'off-here', vendors: [] } }),
    );
    expect(words(document.querySelector('.state'))).toBe(
      'Off for news.example.com Set by your organisation.',
    );
  });

  test('of a pause that an organisation decided offers no end', async () => {
    await popup(fakeClient({ locked: ['paused'], findings: { ...ARTICLE, reading: 'paused', vendors: [] } }));
    expect(main()).toContain('Paused everywhere');
    expect(() => button('Resume')).toThrow();
  });
});
