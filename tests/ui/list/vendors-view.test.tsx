// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { claim, place } from '../../domain/claims.ts';
import { FORTINET, KASPERSKY, record, VMWARE, vendorId } from '../records.ts';
import { button, faults, press, settled, typeInto, words } from '../screen.ts';
import { openListPage, rows } from './open-list-page.tsx';

const count = () => words(document.querySelector('.results__count'));
const field = () => document.querySelector<HTMLInputElement>('input[type=search]')!;
const box = (name: string) => {
  const label = [...document.querySelectorAll('label')].find((one) => words(one) === name);
  return document.getElementById(label?.htmlFor ?? '') as HTMLInputElement;
};
const check = (name: string) => settled(() => box(name).click());
const chips = () => [...document.querySelectorAll('.chip')].map(words);

describe('all vendors', () => {
  test('stand by name, each with the one sentence that matters and a link to its page', async () => {
    await openListPage();
    expect(rows()).toEqual(['Fortinet', 'Kaspersky', 'Neusoft', 'VMware']);
    expect(count()).toBe('4 vendors, 8 claims');
    const row = document.querySelectorAll('.result')[1]!;
    expect(row.querySelector('a')?.getAttribute('href')).toBe('#/vendor/kaspersky');
    expect(words(row.querySelector('.sentence'))).toBe(
      'United States: sale prohibited since 29 Sep 2024 – official',
    );
    expect(words(row)).toContain('3 other jurisdictions');
  });

  test('have no fault that axe knows, with all filters open', async () => {
    await openListPage('#/search?jurisdiction=CN');
    for (const toggle of document.querySelectorAll<HTMLElement>('.facet [aria-expanded="false"]'))
      await settled(() => toggle.click());
    expect(await faults()).toEqual([]);
  });
});

describe('filters', () => {
  test('narrow at once, stand in the address, and count what each would leave', async () => {
    const { address } = await openListPage();
    expect(words(box('China').closest('li'))).toBe('China 2 2 vendors');
    await check('China');
    expect(rows()).toEqual(['Fortinet', 'VMware']);
    expect(count()).toBe('2 vendors of 4, 2 claims');
    expect(address.steps).toEqual(['', '#/search?jurisdiction=CN']);
    expect(words(box('Prohibited').closest('li'))).toBe('Prohibited 0 0 vendors');
  });

  test('show the claim that was asked for', async () => {
    await openListPage();
    await check('Germany');
    const row = document.querySelector('.results__row:not([hidden])');
    expect(words(row)).toContain('Germany: advised against since 15 Mar 2022 – official');
    expect(words(row)).not.toContain('United States');
  });

  test('show it in a long list too: at once where people look, and a moment later further down', async () => {
    const list = Array.from({ length: 70 }, (_, at) => {
      const id = `vendor-${at}`;
      return record(`Vendor ${at}`, {
        id: vendorId(id),
        restrictions: [
          claim({ id: `${id}/us` }),
          claim({ id: `${id}/de`, jurisdiction: place('DE'), kind: 'advisory' }),
        ],
      });
    });
    await openListPage('', { list });
    await vi.waitUntil(() => rows().length === 70);
    await check('Germany');
    const saying = (place: string) =>
      [...document.querySelectorAll('.results__row .sentence')].filter((one) => words(one).startsWith(place));
    expect(words(document.querySelector('.results__row .sentence'))).toMatch(/^Germany/);
    expect(saying('United States').length).toBeGreaterThan(0);
    await vi.waitUntil(() => saying('Germany').length === 70);
    expect(rows()).toHaveLength(70);
  });

  test('are followed through the history', async () => {
    const { address } = await openListPage();
    await check('China');
    await check('Germany');
    expect(rows()).toEqual(['Fortinet', 'Kaspersky', 'VMware']);
    await address.back();
    expect(rows()).toEqual(['Fortinet', 'VMware']);
    expect(box('Germany').checked).toBe(false);
    await address.back();
    expect(rows()).toHaveLength(4);
  });

  test('in use are chips that can be taken off, and the focus goes on to the next', async () => {
    await openListPage('#/search?tone=warned&jurisdiction=CN');
    expect(chips()).toEqual(['Warned', 'China']);
    await press(button('Remove the filter Warned'));
    expect(chips()).toEqual(['China']);
    expect(document.activeElement).toBe(button('Remove the filter China'));
    await press(button('Remove the filter China'));
    expect(chips()).toEqual([]);
    expect(document.activeElement).toBe(document.querySelector('.results__count'));
    expect(rows()).toHaveLength(4);
  });

  test('can all be taken off at once; the search stays', async () => {
    const { address } = await openListPage('#/search?q=k&jurisdiction=CN', { found: [KASPERSKY] });
    await press(button('Clear all'));
    expect(address.hash()).toBe('#/search?q=k');
    expect(rows()).toEqual(['Kaspersky']);
  });
});

describe('a search', () => {
  test('gives what was found in its order, and replaces the address', async () => {
    const { client, address } = await openListPage('#/');
    client.world.found = [VMWARE, FORTINET];
    await typeInto(field(), 'fortivm');
    expect(rows()).toEqual(['VMware', 'Fortinet']);
    expect(address.steps).toEqual(['#/search?q=fortivm']);
    expect(count()).toBe('2 vendors of 4, 3 claims');
  });

  test('is narrowed by filters', async () => {
    await openListPage('#/search?q=v&jurisdiction=RU', { found: [VMWARE, FORTINET] });
    expect(rows()).toEqual(['Fortinet']);
    expect(field().value).toBe('v');
  });

  test('is emptied by Esc', async () => {
    await openListPage('#/search?q=v', { found: [VMWARE] });
    await settled(() =>
      field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    expect(field().value).toBe('');
    expect(rows()).toHaveLength(4);
  });

  test('that found nothing says so, what it means, and leads back', async () => {
    const { address } = await openListPage('#/search?q=nobody&tone=past');
    expect(count()).toBe('No vendor of 4');
    expect(words(document.querySelector('.state'))).toContain('Nothing in the list is called “nobody”');
    expect(await faults()).toEqual([]);
    await press(button('Show all vendors'));
    expect(rows()).toHaveLength(4);
    expect(address.hash()).toBe('#/');
  });

  test('that nobody answers is told, and all vendors stay', async () => {
    await openListPage('#/search?q=v', { silent: new Set(['list.look-up']) });
    expect(words(document.querySelector('.results'))).toContain('The search did not answer');
    expect(rows()).toHaveLength(4);
  });
});

describe('an export', () => {
  test('has what is left', async () => {
    const { saved } = await openListPage('#/search?jurisdiction=CN');
    const group = document.querySelector('.export')!;
    expect(group.getAttribute('aria-label')).toBe('Export 2 claims of 2 vendors');
    await press(button('CSV', group));
    expect(saved.map(({ name }) => name)).toEqual(['interdict-list-12-2026-08-20.csv']);
    expect(
      saved[0]?.text
        .trimEnd()
        .split('\r\n')
        .map((row) => row.split(',')[4]),
    ).toEqual(['claim_id', 'fortinet/cn', 'vmware/cn']);
    expect(words(group.querySelector('[role=status]'))).toBe('Saved as interdict-list-12-2026-08-20.csv.');
  });
});
