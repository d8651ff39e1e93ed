import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BASES, KINDS, STATUSES } from '../../../src/domain/restriction.ts';
import { TONES } from '../../../src/domain/tone.ts';
import { type Filters, NO_FILTERS, toggled } from '../../../src/ui/list/filters.ts';
import { formatRoute, parseRoute, type Route } from '../../../src/ui/list/route.ts';
import { place } from '../../domain/claims.ts';
import { vendorId } from '../records.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/);
const filters: fc.Arbitrary<Filters> = fc.record({
  query: fc.string({ unit: 'grapheme', maxLength: 30 }),
  // In the order of the words, as they are written.
  tone: fc.subarray([...TONES]),
  jurisdiction: fc.shuffledSubarray(['US', 'CN', 'EU', 'US-TX', 'NP'].map(place)),
  kind: fc.subarray([...KINDS]),
  status: fc.subarray([...STATUSES]),
  basis: fc.subarray([...BASES]),
  sector: fc.uniqueArray(slug, { maxLength: 3 }),
  list: fc.uniqueArray(slug, { maxLength: 3 }),
});
const route: fc.Arbitrary<Route> = fc.oneof(
  filters.map((some): Route => ({ view: 'vendors', filters: some })),
  filters.map((some): Route => ({ view: 'matrix', filters: some })),
  fc
    .tuple(
      slug,
      fc.option(
        fc.oneof(
          slug,
          fc.tuple(slug, slug).map((ids) => ids.join('@')),
        ),
      ),
    )
    .map(([vendor, claim]): Route => ({ view: 'vendor', vendor: vendorId(vendor), ...(claim && { claim }) })),
  fc
    .option(fc.integer({ min: 1 }))
    .map((release): Route => ({ view: 'changes', ...(release !== null && { release }) })),
  fc.constant<Route>({ view: 'about' }),
);

describe('a route', () => {
  test('comes back from its address', () => {
    fc.assert(
      fc.property(route, (one) => {
        expect(parseRoute(formatRoute(one))).toEqual(one);
      }),
    );
  });

  test('comes back when a browser has written the address its own way', () => {
    fc.assert(
      fc.property(route, (one) => {
        expect(parseRoute(new URL(formatRoute(one), 'https://list.example/').hash)).toEqual(one);
      }),
    );
  });

  test.each([
    ['', { view: 'vendors', filters: NO_FILTERS }],
    ['#/', { view: 'vendors', filters: NO_FILTERS }],
    ['#/nowhere', { view: 'vendors', filters: NO_FILTERS }],
    ['#/vendor/', { view: 'vendors', filters: NO_FILTERS }],
    ['#/vendor/<script>', { view: 'vendors', filters: NO_FILTERS }],
    ['#/vendor/kaspersky/Not%20a%20slug', { view: 'vendor', vendor: 'kaspersky' }],
    ['#/changes/-1', { view: 'changes' }],
    ['#/changes/two', { view: 'changes' }],
    [
      '#/search?q=wiz&jurisdiction=US&jurisdiction=US&kind=nonsense&tone=past&tone=prohibited',
      {
        view: 'vendors',
        filters: { ...NO_FILTERS, query: 'wiz', jurisdiction: ['US'], tone: ['prohibited', 'past'] },
      },
    ],
  ])('%j is read as far as it is known', (hash, expected) => expect(parseRoute(hash)).toEqual(expected));

  test('with a query that no browser would take is cut short', () => {
    const parsed = parseRoute(`#/search?q=${'x'.repeat(5000)}`);
    expect(parsed).toMatchObject({ filters: { query: 'x'.repeat(1000) } });
  });
});

describe('a filter', () => {
  test('goes in and out', () => {
    const one = toggled(NO_FILTERS, { facet: 'jurisdiction', value: 'CN' });
    expect(one.jurisdiction).toEqual(['CN']);
    expect(toggled(one, { facet: 'jurisdiction', value: 'CN' })).toEqual(NO_FILTERS);
  });

  test('that is none changes nothing', () => {
    expect(toggled(NO_FILTERS, { facet: 'kind', value: 'nonsense' })).toEqual(NO_FILTERS);
    expect(toggled(NO_FILTERS, { facet: 'jurisdiction', value: 'nowhere' })).toEqual(NO_FILTERS);
  });
});
