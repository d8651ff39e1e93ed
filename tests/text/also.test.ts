import { describe, expect, test } from 'vitest';
import type { Restriction } from '../../src/domain/restriction.ts';
import { verdictsOf } from '../../src/domain/verdict.ts';
import { alsoOf } from '../../src/text/also.ts';
import { claim, date } from '../domain/claims.ts';
import { TODAY } from '../ui/records.ts';
import { EN } from './english.ts';

function also(...others: Partial<Restriction>[]): string | undefined {
  const restrictions = [claim(), ...others.map((own, at) => claim({ id: `vendor/${at}`, ...own }))];
  const [verdict] = verdictsOf({ restrictions }, [], TODAY);
  return verdict && alsoOf(verdict, TODAY, EN);
}

describe('what else holds in a jurisdiction', () => {
  test('is told in one line, one act of each kind', () => {
    expect(
      also(
        { kind: 'government-use', effective: date('2017-12-12') },
        { kind: 'procurement', effective: date('2018') },
        { kind: 'procurement', effective: date('2022') },
      ),
    ).toBe(
      'also barred from government use since 12 Dec 2017 and excluded from public procurement since 2022',
    );
  });

  test('is nothing where there is one act only, or others of its kind', () => {
    expect(also()).toBeUndefined();
    expect(also({ effective: date('2020') })).toBeUndefined();
  });

  test('is two acts at most', () => {
    const kinds = ['export-control', 'government-use', 'procurement', 'investment-ban'] as const;
    expect(also(...kinds.map((kind) => ({ kind })))?.match(/since/g)).toHaveLength(2);
  });

  test.each<Partial<Restriction>>([
    { basis: 'press' },
    { status: 'reported' },
    { targeting: 'class' },
    { targeting: 'covers' },
    { confirmed: 'knowledge' },
    { status: 'lifted' },
    { expires: date('2020') },
  ])('leaves out what needs a word of caution: %o', (own) => {
    expect(also({ kind: 'procurement', ...own })).toBeUndefined();
  });
});
