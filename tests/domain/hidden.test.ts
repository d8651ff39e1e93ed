import { describe, expect, test } from 'vitest';
import { claimsState, stillHidden } from '../../src/domain/hidden.ts';
import type { Restriction } from '../../src/domain/restriction.ts';
import { parseVendorId } from '../../src/domain/vendor.ts';
import { claim, date } from './claims.ts';

const vendor = parseVendorId('example')!;
const state = (...restrictions: Restriction[]) => claimsState({ restrictions });

describe('what stands against a vendor', () => {
  test('is the same in any order of its claims', () => {
    const [a, b] = [claim({ id: 'x/1' }), claim({ id: 'x/2', status: 'reported' })];
    expect(state(a, b)).toBe(state(b, a));
  });

  test.each<Partial<Restriction>>([
    { status: 'lifted' },
    { basis: 'press' },
    { targeting: 'class' },
    { effective: date('2031') },
    { ended: date('2025-01-01') },
    { expires: date('2027') },
  ])('is another with %j', (own) => {
    expect(state(claim(own))).not.toBe(state(claim()));
  });

  test('is another with one more claim, and with one less', () => {
    expect(state(claim(), claim({ id: 'x/2' }))).not.toBe(state(claim()));
    expect(state()).not.toBe(state(claim()));
  });

  test.each<Partial<Restriction>>([
    { summary: 'Told anew.' },
    { asOf: date('2026-11') },
    { scope: 'Others' },
  ])('is the same with %j: no news to who has seen it', (own) => {
    expect(state(claim(own))).toBe(state(claim()));
  });
});

describe('a hidden vendor', () => {
  const before = { restrictions: [claim()] };
  const after = { restrictions: [claim({ status: 'lifted' })] };

  test('comes back when something has changed', () => {
    const hidden = { vendor, unless: claimsState(before) };
    expect(stillHidden(hidden, before)).toBe(true);
    expect(stillHidden(hidden, after)).toBe(false);
  });

  test('stays hidden where that was wished', () => {
    expect(stillHidden({ vendor }, after)).toBe(true);
  });
});
