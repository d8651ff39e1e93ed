// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeClipboard } from '../clipboard.ts';
import { type FakeClient, fakeClient } from '../fake-client.ts';
import { popup } from '../popup/open-popup.tsx';
import { button, faults, press, words } from '../screen.ts';

let client: FakeClient;
let copied: readonly string[];
beforeEach(async () => {
  copied = fakeClipboard();
  client = fakeClient();
  await popup(client);
  await press(button('Kaspersky Prohibited'));
});

const claimOf = (toggle: string) =>
  document.getElementById(button(toggle).getAttribute('aria-controls') ?? '')!;

describe('a vendor’s evidence', () => {
  test('is copied as a whole, as text and as Markdown, each act with its sources', async () => {
    await press(button('Copy as evidence'));
    const panel = document.querySelector('.actions__panel')!;
    expect(words(panel.querySelector('legend'))).toBe('All 5 acts with their sources');
    await press(button('Plain text', panel));
    await press(button('Markdown', panel));
    expect(words(panel.querySelector('[role=status]'))).toBe('Copied.');
    const [plain = '', markdown = ''] = copied;
    expect(plain.split('\n\n')).toHaveLength(5);
    expect(plain).toContain('Kaspersky – United States: sale prohibited since 29 Sep 2024 – official');
    expect(plain).toContain('https://example.org/order-1');
    expect(markdown).toContain('**Kaspersky**');
    expect(await faults()).toEqual([]);
  });

  test('is copied act by act', async () => {
    await press(button('Government use, United States'));
    await press(button('Plain text', claimOf('Government use, United States')));
    expect(copied).toHaveLength(1);
    expect(copied[0]).toContain('barred from government use since 12 Dec 2017');
    expect(copied[0]).toContain('kaspersky/us-government');
  });

  test('leads to the vendor in the whole list', () => {
    const link = [...document.querySelectorAll('a')].find((one) =>
      words(one).startsWith('All about Kaspersky'),
    );
    expect(link?.getAttribute('href')).toBe('/list.html#/vendor/kaspersky');
    expect(link?.target).toBe('_blank');
  });
});

describe('a wrong entry', () => {
  test('is reported for the vendor, by a text that goes nowhere by itself', async () => {
    await press(button('Report a wrong entry'));
    const asked = client.calls.length;
    expect(document.querySelector('textarea')?.value).toMatch(/^Vendor: Kaspersky\nWhat is wrong:/);
    expect(document.querySelector('textarea')?.value).toContain('Interdict 1.2.3');
    expect(client.calls).toHaveLength(asked);
    expect(await faults()).toEqual([]);
  });

  test('is reported for one act', async () => {
    await press(button('Government use, United States'));
    await press(button('Report a wrong entry', claimOf('Government use, United States')));
    expect(document.querySelector('textarea')?.value).toContain('Entry: kaspersky/us-government');
  });
});
