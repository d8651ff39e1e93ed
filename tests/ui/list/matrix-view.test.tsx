// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { faults, settled } from '../screen.ts';
import { openListPage } from './open-list-page.tsx';

const names = (selector: string) =>
  [...document.querySelectorAll(selector)].map((one) => one.getAttribute('aria-label') ?? one.textContent);
const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;
const stops = () => document.querySelectorAll('.matrix [tabindex="0"]').length;

async function keys(...pressed: readonly string[]): Promise<void> {
  for (const key of pressed) {
    await settled(() => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    });
  }
}

describe('the matrix', () => {
  test('has a column for each jurisdiction, mine first, and names what each cell says', async () => {
    await openListPage('#/matrix');
    expect(names('[role=columnheader]')).toEqual([
      'Vendor',
      'United States, 1 vendor',
      'Germany, 1 vendor',
      'China, 2 vendors',
      'Russia, 1 vendor',
      'Ukraine, 1 vendor',
      'Texas (US), 1 vendor',
    ]);
    const cell = document.querySelector('.matrix__sign[aria-label^="Kaspersky, United States"]');
    expect(cell?.getAttribute('aria-label')).toBe('Kaspersky, United States: Prohibited, 2 acts');
    expect(cell?.getAttribute('href')).toBe('#/vendor/kaspersky/us-sale');
    expect(cell?.closest('[role=gridcell]')?.getAttribute('aria-colindex')).toBe('2');
  });

  test('says how large it is though empty cells are not there', async () => {
    await openListPage('#/matrix');
    const grid = document.querySelector('[role=grid]')!;
    expect(grid.getAttribute('aria-rowcount')).toBe('5');
    expect(grid.getAttribute('aria-colcount')).toBe('7');
    expect(grid.querySelectorAll('[role=gridcell]')).toHaveLength(7);
  });

  test('has no fault that axe knows', async () => {
    await openListPage('#/matrix');
    expect(await faults()).toEqual([]);
  });

  test('is one stop for the Tab key, and arrows go through it, over empty cells as well', async () => {
    await openListPage('#/matrix');
    expect(stops()).toBe(1);
    document.querySelector<HTMLElement>('.matrix [tabindex="0"]')?.focus();
    expect(focused()).toBe('Fortinet');
    await keys('ArrowRight');
    expect(focused()).toBe('Fortinet, United States: nothing on record');
    await keys('ArrowRight', 'ArrowRight');
    expect(focused()).toBe('Fortinet, China: Reported, 1 act');
    await keys('ArrowDown', 'ArrowLeft', 'ArrowLeft');
    expect(focused()).toBe('Kaspersky, United States: Prohibited, 2 acts');
    expect(stops()).toBe(1);
  });

  test('has the vendors and columns that filters leave', async () => {
    await openListPage('#/matrix?jurisdiction=CN');
    expect(names('[role=columnheader]')).toEqual(['Vendor', 'China, 2 vendors']);
    expect(names('.matrix__vendor')).toEqual(['Fortinet', 'VMware']);
  });

  test('is come back to where it was left', async () => {
    const { address } = await openListPage('#/matrix');
    document.querySelector<HTMLElement>('.matrix [tabindex="0"]')?.focus();
    await keys('ArrowDown', 'ArrowRight');
    await address.follow('#/vendor/kaspersky/us-sale');
    await address.back();
    expect(focused()).toBe('Kaspersky, United States: Prohibited, 2 acts');
  });

  test('of nothing says so', async () => {
    await openListPage('#/matrix?jurisdiction=CN&basis=official');
    expect(document.querySelector('[role=grid]')).toBeNull();
    expect(document.querySelector('.state')?.textContent).toContain('No single act answers');
  });
});
