// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { watchedId } from '../../../src/domain/watched.ts';
import type { TabFindings } from '../../../src/messaging/protocol.ts';
import { ARTICLE, fakeClient, type World } from '../fake-client.ts';
import { main, popup } from '../popup/open-popup.tsx';
import { FORTINET, KASPERSKY, NEUSOFT, record } from '../records.ts';
import { button, faults, press, words } from '../screen.ts';

const over = async (findings: Partial<TabFindings>) => {
  const client = fakeClient({ findings: { ...ARTICLE, ...findings } });
  await popup(client);
  return client;
};

describe('a vendor’s own site', () => {
  test('is told before all that the page names, with what stands against the vendor', async () => {
    await over({
      site: KASPERSKY.id,
      vendors: [
        { record: FORTINET, mentions: 2, links: 0 },
        { record: KASPERSKY, mentions: 0, links: 0 },
      ],
    });
    expect(words(document.querySelector('h2'))).toBe('This is a site of Kaspersky');
    expect([...document.querySelectorAll('h3')].map(words)).toEqual([
      'Kaspersky Prohibited',
      'Fortinet Reported',
    ]);
    expect(words(document.querySelector('.own-site'))).toContain('United States: sale prohibited');
    expect(document.querySelector('.own-site .mentions')).toBeNull();
    expect(main()).toContain('2 vendors on this page, 1 restricted in your jurisdictions');
    expect(await faults()).toEqual([]);
  });

  test('does not ask a page why it was marked where no name of it stands', async () => {
    const client = await over({
      site: KASPERSKY.id,
      vendors: [{ record: KASPERSKY, mentions: 0, links: 0 }],
    });
    await press(button('Kaspersky Prohibited'));
    expect(client.calls.some(({ name }) => name === 'tab.reasons')).toBe(false);
    expect(main()).not.toContain('Why marked');
  });
});

describe('a vendor that only links tell of', () => {
  test('is listed with its links and without a way to mentions', async () => {
    await over({ vendors: [{ record: FORTINET, mentions: 0, links: 2 }] });
    expect(words(document.querySelector('.vendor__about'))).toMatch(/^2 links to its sites/);
    expect(document.querySelector('.mentions')).toBeNull();
  });
});

describe('the person’s own watch-list', () => {
  const watched = [
    { watched: { id: watchedId(1), name: 'Acme', note: 'Our supplier' }, mentions: 3 },
    { watched: { id: watchedId(2), name: 'شركة', note: '' }, mentions: 1 },
  ];

  test('has its names in a group of their own, with notes and the way to each mention', async () => {
    const client = await over({ watched });
    const group = [...document.querySelectorAll('section.group')].find((one) =>
      words(one).startsWith('On your watch-list'),
    )!;
    expect([...group.querySelectorAll('h3')].map(words)).toEqual(['Acme', 'شركة']);
    expect([...group.querySelectorAll('.watched__note')].map(words)).toEqual(['Our supplier']);
    await press(button('Next mention of Acme'));
    expect(client.calls.at(-1)).toEqual({
      name: 'tab.jump',
      request: { vendor: 'watched-1', step: 'next' },
    });
    expect(await faults()).toEqual([]);
  });

  test('is shown where no vendor of the list is', async () => {
    await over({ vendors: [], watched });
    expect(main()).toContain('No vendor of the list on this page');
    expect(main()).toContain('Acme');
    expect(main()).toContain('4 mentions');
  });

  test('adds the person’s note to a vendor of the list', async () => {
    await over({ vendors: [{ record: NEUSOFT, mentions: 1, links: 0, note: 'Ask legal first' }] });
    expect(words(document.querySelector('.own-note'))).toBe('Your note: Ask legal first');
  });
});

describe('all mentions of the page', () => {
  test('are counted and walked through, whatever their vendor', async () => {
    const client = await over({});
    const summary = document.querySelector('.summary');
    expect(words(summary)).toContain('11 mentions');
    await press(button('Next mention of any vendor'));
    expect(client.calls.at(-1)).toEqual({ name: 'tab.jump', request: { step: 'next' } });
    expect(words(summary?.querySelector('.mentions__count'))).toBe('1 of 6');
    await press(button('Previous mention of any vendor'));
    expect(client.calls.at(-1)).toEqual({ name: 'tab.jump', request: { step: 'previous' } });
  });
});

describe('a page with very many vendors', () => {
  const many = Array.from({ length: 70 }, (_, at) => ({
    record: record(`Vendor ${at}`),
    mentions: 1,
    links: 0,
  }));

  test('shows the first ones at once, and the others without being asked', async () => {
    const counts: number[] = [];
    const seen = new MutationObserver(() => counts.push(document.querySelectorAll('h3').length));
    seen.observe(document.body, { childList: true, subtree: true });
    await over({ vendors: many });
    await vi.waitUntil(() => document.querySelectorAll('h3').length === 70);
    seen.disconnect();
    expect(counts.find((count) => count > 0)).toBe(8);
    expect(document.querySelector('[aria-busy="true"]')).toBeNull();
    expect(main()).toContain('70 vendors on this page');
  });
});

describe('vendors that the person does not want marked', () => {
  const unmarked = () => document.querySelector('.hint')?.textContent ?? '';
  const withSettings = (own: Partial<World['settings']>) =>
    popup(fakeClient({ settings: { ...fakeClient().world.settings, ...own } }));

  test('are told of where nothing else tells why page and badge say less', async () => {
    await withSettings({ tonesOff: ['prohibited'] });
    expect(unmarked()).toBe('1 vendor is not marked on the page, as the options say. Options');
    expect(await faults()).toEqual([]);
  });

  test.each([
    ['all is marked', {}],
    ['what is switched off is not on the page', { tonesOff: ['pending'] }],
  ] as const)('are not told of when %s', async (_, own) => {
    await withSettings(own);
    expect(unmarked()).toBe('');
  });
});
