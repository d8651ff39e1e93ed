// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Removed } from '../../../src/list/schema/removed.ts';
import { date } from '../../domain/claims.ts';
import { button, faults, press, words } from '../screen.ts';
import { heading, openListPage } from './open-list-page.tsx';

const openRows = () =>
  [...document.querySelectorAll('.claim-row[data-open="true"]')].map((row) => words(row.querySelector('th')));

describe('a vendor', () => {
  test('has its strongest claim, its acts by jurisdiction, mine first, their timeline and its names', async () => {
    await openListPage('#/vendor/kaspersky');
    expect(words(document.querySelector('.vendor-view__head'))).toContain(
      'United States: sale prohibited since 29 Sep 2024 – official',
    );
    const places = [...document.querySelectorAll('.claim-row th')].map(words);
    expect(places).toEqual(['United States', 'United States', 'Germany', 'Texas (US)', 'Ukraine']);
    expect(document.querySelectorAll('.timeline__step').length).toBeGreaterThan(4);
    expect(document.querySelector('.vendor-view__company [lang=ar]')?.textContent).toBe('كاسبرسكي');
  });

  test('has no fault that axe knows, closed or with all acts open', async () => {
    await openListPage('#/vendor/kaspersky');
    expect(await faults()).toEqual([]);
    await press(button('Open all'));
    expect(openRows()).toHaveLength(5);
    expect(await faults()).toEqual([]);
    await press(button('Close all'));
    expect(openRows()).toEqual([]);
  });

  test('without a claim says so', async () => {
    await openListPage('#/vendor/neusoft');
    expect(words(document.querySelector('.vendor-view'))).toContain('No restriction on record');
    expect(document.querySelector('.timeline')).toBeNull();
  });

  test('can be saved with all its claims', async () => {
    const { saved } = await openListPage('#/vendor/fortinet');
    await press(button('JSON', document.querySelector('.vendor-view__head')!));
    expect(saved.map(({ name }) => name)).toEqual(['interdict-fortinet-12-2026-08-20.json']);
    expect(JSON.parse(saved[0]!.text).vendors[0].claims).toHaveLength(2);
  });

  test('that the list does not have is said so, with a way to look for it', async () => {
    await openListPage('#/vendor/gone-company');
    expect(words(heading())).toBe('Not in this list');
    const link = document.querySelector('.view:not([hidden]) a');
    expect(link?.getAttribute('href')).toBe('#/search?q=gone+company');
    expect(await faults()).toEqual([]);
  });
});

describe('a link that is older than the list', () => {
  const gone = (id: string, successor?: string) =>
    ({ id, date: date('2026-05-01'), reason: 'Renamed.', ...(successor && { successor }) }) as Removed;
  const note = () => words(document.querySelector('.view:not([hidden]) .warning'));

  test('leads to what took the vendor’s place, over as many steps as it takes, and says so', async () => {
    const removed = [gone('old-name', 'middle-name'), gone('middle-name', 'kaspersky')];
    await openListPage('#/vendor/old-name/de', { removed });
    expect(words(heading())).toBe('Kaspersky');
    expect(document.title).toContain('Kaspersky');
    expect(note()).toBe('“old-name” was taken out of the list (1 May 2026). Renamed.');
    expect(openRows()).toEqual(['Germany']);
    expect(await faults()).toEqual([]);
  });

  test('leads to the claim that took a claim’s place', async () => {
    await openListPage('#/vendor/fortinet/ru', { removed: [gone('fortinet/ru', 'kaspersky/de')] });
    expect(words(heading())).toBe('Kaspersky');
    expect(openRows()).toEqual(['Germany']);
  });

  test('leads to the vendor when its claim is gone without another', async () => {
    await openListPage('#/vendor/kaspersky/fr', { removed: [gone('kaspersky/fr')] });
    expect(words(heading())).toBe('Kaspersky');
    expect(note()).toContain('“kaspersky/fr” was taken out');
    expect(openRows()).toEqual([]);
  });

  test('says why a vendor is gone that nothing took the place of', async () => {
    await openListPage('#/vendor/gone-company', { removed: [gone('gone-company')] });
    expect(words(heading())).toBe('Not in this list');
    expect(note()).toContain('“gone-company” was taken out of the list (1 May 2026). Renamed.');
    expect(await faults()).toEqual([]);
  });

  test('that goes in a circle says so and does not hang', async () => {
    const removed = [gone('this-one', 'that-one'), gone('that-one', 'this-one')];
    await openListPage('#/vendor/this-one', { removed });
    expect(words(heading())).toBe('Not in this list');
  });
});

describe('a link to a claim', () => {
  test('opens and marks that claim, and puts the focus there', async () => {
    await openListPage('#/vendor/kaspersky/de');
    expect(openRows()).toEqual(['Germany']);
    const marked = document.querySelector('.claim-row[data-marked="true"]');
    expect(words(marked?.querySelector('th'))).toBe('Germany');
    expect(marked?.contains(document.activeElement)).toBe(true);
  });

  test('within the same vendor goes from one claim to the other', async () => {
    const { address } = await openListPage('#/vendor/kaspersky/de');
    await address.follow('#/vendor/kaspersky/ua');
    expect(openRows()).toEqual(['Ukraine']);
  });

  test('stands at each open claim, beside ways to cite and report it', async () => {
    await openListPage('#/vendor/kaspersky/de');
    const link = document.querySelector('.claim-row-detail .actions a');
    expect(link?.getAttribute('href')).toBe('#/vendor/kaspersky/de');
    const row = document.querySelector('.claim-row-detail')!;
    await press(button('Report a wrong entry', row));
    expect(row.querySelector('textarea')?.value).toContain('kaspersky/de');
    await press(button('Copy this act', row));
    expect(words(row.querySelector('.actions__panel'))).toContain('Plain text Markdown');
  });
});
