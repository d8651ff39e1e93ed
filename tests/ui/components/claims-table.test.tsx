// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { verdictsOf } from '../../../src/domain/verdict.ts';
import type { VendorRecord } from '../../../src/messaging/protocol.ts';
import { ClaimsTable } from '../../../src/ui/components/claims-table.tsx';
import { claim } from '../../domain/claims.ts';
import { FORTINET, HOMES, KASPERSKY, NEUSOFT, record, TODAY, VMWARE } from '../records.ts';
import { button, faults, press, show, words } from '../screen.ts';

const table = (one: VendorRecord) =>
  show(<ClaimsTable verdicts={verdictsOf(one, HOMES, TODAY)} day={TODAY} />);
const cells = (row: Element) => [...row.children].map(words);

describe('the table of a vendor’s claims', () => {
  test('has a caption, a heading for each column and the jurisdiction as the heading of each row', async () => {
    const app = await table(KASPERSKY);
    expect(words(app.querySelector('caption h4'))).toBe('5 acts in 4 jurisdictions');
    expect([...app.querySelectorAll('thead th[scope=col]')].map(words)).toEqual([
      'Jurisdiction',
      'Status',
      'Kind',
      'Basis',
      'Since',
      'Source',
    ]);
    expect([...app.querySelectorAll('tbody th[scope=row]')].map(words)).toEqual([
      'United States',
      'United States',
      'Germany',
      'United States (TX)',
      'Ukraine',
    ]);
    expect(await faults(app)).toEqual([]);
  });

  test('has the claims of one’s own jurisdictions first, each jurisdiction’s together', async () => {
    const app = await table(KASPERSKY);
    const bodies = [...app.querySelectorAll('tbody')];
    expect(bodies.map((body) => body.children.length)).toEqual([2, 1, 1, 1]);
    const [first, second] = bodies[0]!.children;
    expect(cells(first!)).toEqual([
      'United States',
      'in force',
      'Prohibition',
      'official',
      '29 Sep 2024',
      'Example Gazette: Order 1 (opens in a new tab)',
    ]);
    expect(cells(second!).slice(1, 5)).toEqual(['in force', 'Government use', 'official', '12 Dec 2017']);
    // The jurisdiction is shown once and heard with each row.
    expect(first!.querySelector('th .visually-hidden')).toBeNull();
    expect(second!.querySelector('th .visually-hidden')).not.toBeNull();
  });

  test('tells since when the status holds, not when the act began', async () => {
    const app = await table(KASPERSKY);
    expect(cells(app.querySelector('tbody:last-child tr')!).slice(1, 5)).toEqual([
      'expired',
      'Prohibition',
      'official',
      '14 May 2023',
    ]);
  });

  test('tells what is only reported as such', async () => {
    const app = await table(VMWARE);
    expect(cells(app.querySelector('tbody tr')!).slice(0, 5)).toEqual([
      'China',
      'reported',
      'Advisory',
      'press reports',
      'January 2026',
    ]);
    expect(app.querySelector('.icon-official')).toBeNull();
  });

  test('says how many sources there are besides, and that a date is not known', async () => {
    const [source] = claim().sources;
    const {
      effective: _,
      announced: __,
      ...dateless
    } = claim({
      sources: [source, { ...source, url: 'https://example.org/2' }],
    });
    const app = await table(record('Two', { restrictions: [dateless] }));
    expect(words(app.querySelector('.claim-row__since'))).toBe('date not known');
    expect(words(app.querySelector('.claim-row__source'))).toMatch(/and 1 more$/);
  });

  test('shows words of a newer list beside its own', async () => {
    const app = await table(
      record('New', {
        restrictions: [
          claim({
            kind: 'other',
            status: 'other',
            unknownWords: { kind: 'data-localisation', status: 'deferred' },
          }),
        ],
      }),
    );
    expect(cells(app.querySelector('tbody tr')!).slice(1, 3)).toEqual([
      'status not known to this version (deferred)',
      'Other measure (data-localisation)',
    ]);
  });

  test('opens a claim in full below its row, and closes it again', async () => {
    const app = await table(KASPERSKY);
    expect(app.querySelector('.claim')).toBeNull();
    const toggle = button('Government use, United States');
    await press(toggle);
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    const detail = document.getElementById(toggle.getAttribute('aria-controls')!);
    expect(detail?.previousElementSibling).toBe(toggle.closest('tr'));
    expect(words(detail?.querySelector('h5'))).toBe('barred from government use since 12 Dec 2017');
    expect(await faults(app)).toEqual([]);
    await press(toggle);
    expect(app.querySelector('.claim')).toBeNull();
  });

  test('has the only claim open at once', async () => {
    expect((await table(VMWARE)).querySelectorAll('.claim')).toHaveLength(1);
    expect((await table(FORTINET)).querySelectorAll('.claim')).toHaveLength(0);
  });

  test('says so when there is none', async () => {
    const app = await table(NEUSOFT);
    expect(words(app)).toBe('No restriction on record');
    expect(app.querySelector('table')).toBeNull();
  });
});
