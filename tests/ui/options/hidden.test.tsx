// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { claimsState, type HiddenVendor } from '../../../src/domain/hidden.ts';
import { watchedId } from '../../../src/domain/watched.ts';
import { fakeClient } from '../fake-client.ts';
import { FORTINET, KASPERSKY, NEUSOFT, vendorId } from '../records.ts';
import { button, faults, press, words } from '../screen.ts';
import { openOptions, rows, saved, section } from './open-options.tsx';

const TITLE = 'Hidden vendors';

async function openHidden(...hidden: readonly HiddenVendor[]) {
  const client = fakeClient();
  client.world.settings = {
    ...client.world.settings,
    hidden,
    watched: [{ id: watchedId(4), name: 'Acme', note: '' }],
  };
  await openOptions(client);
  return client;
}

describe('hidden vendors', () => {
  test('are told by name, each with where and until when', async () => {
    await openHidden(
      { vendor: NEUSOFT.id },
      { vendor: KASPERSKY.id, site: 'shop.example.com' },
      { vendor: FORTINET.id, unless: claimsState(FORTINET) },
      { vendor: KASPERSKY.id, site: 'blog.example.com', unless: claimsState(KASPERSKY) },
    );
    expect(rows(TITLE)).toEqual([
      'Fortinet Everywhere, until something changes',
      'Kaspersky On blog.example.com, until something changes',
      'Kaspersky On shop.example.com, for good',
      'Neusoft Everywhere, for good',
    ]);
  });

  test('of the watch-list have its name, and one that the list has lost its id', async () => {
    await openHidden({ vendor: watchedId(4) }, { vendor: vendorId('gone-vendor') });
    expect(rows(TITLE)).toEqual(['Acme Everywhere, for good', 'gone-vendor Everywhere, for good']);
  });

  test('that came back by themselves say so', async () => {
    await openHidden({ vendor: FORTINET.id, unless: 'abc' });
    expect(words(section(TITLE))).toContain('Something has changed since: it is marked again.');
  });

  test('are shown again one wish at a time, and the focus goes to the next', async () => {
    const onSite = { vendor: KASPERSKY.id, site: 'shop.example.com' };
    const client = await openHidden({ vendor: KASPERSKY.id }, onSite, { vendor: NEUSOFT.id });
    await press(button('Show again: Kaspersky, everywhere'));
    expect(client.world.settings.hidden).toEqual([onSite, { vendor: NEUSOFT.id }]);
    expect(saved()).toBe('Kaspersky is shown again.');
    expect(document.activeElement).toBe(button('Show again: Kaspersky, on shop.example.com'));
  });

  test('leave the focus at their heading when the last one is gone', async () => {
    await openHidden({ vendor: NEUSOFT.id });
    await press(button('Show again: Neusoft, everywhere'));
    expect(document.activeElement).toBe(section(TITLE).querySelector('h2'));
    expect(words(section(TITLE))).toContain('None.');
  });

  test('have nothing that axe finds wrong', async () => {
    await openHidden({ vendor: KASPERSKY.id }, { vendor: FORTINET.id, unless: 'abc' });
    expect(await faults()).toEqual([]);
  });
});
