import { describe, expect, test } from 'vitest';
import { facetValues } from '../../../src/ui/list/facet-values.ts';
import { facetsOf, narrow } from '../../../src/ui/list/facets.ts';
import { type Filters, NO_FILTERS } from '../../../src/ui/list/filters.ts';
import { place } from '../../domain/claims.ts';
import { FORTINET, HOMES, KASPERSKY, NEUSOFT, TODAY, VMWARE } from '../records.ts';

const RECORDS = [FORTINET, KASPERSKY, NEUSOFT, VMWARE];
const FACETS = facetsOf(RECORDS, TODAY);

function left(filters: Partial<Filters>, found?: readonly (typeof KASPERSKY.id)[]) {
  const { matches, counts } = narrow(FACETS, { ...NO_FILTERS, ...filters }, found);
  return {
    vendors: matches.map(({ record }) => record.name),
    claims: matches.flatMap(({ claims }) => claims.map(({ id }) => id)),
    count: (facet: keyof typeof counts) => Object.fromEntries(counts[facet]),
  };
}

describe('without filters', () => {
  test('all vendors are left, those without a claim as well, with all their claims', () => {
    const { vendors, claims } = left({});
    expect(vendors).toEqual(['Fortinet', 'Kaspersky', 'Neusoft', 'VMware']);
    expect(claims).toHaveLength(8);
  });

  test('each value is counted by vendors, not by claims', () => {
    const { count } = left({});
    expect(count('jurisdiction')).toEqual({ CN: 2, RU: 1, US: 1, DE: 1, 'US-TX': 1, UA: 1 });
    expect(count('sector')).toEqual({ cybersecurity: 3, software: 1 });
    expect(count('basis')).toEqual({ press: 2, official: 2 });
  });
});

describe('with filters', () => {
  test('a vendor is left by a claim that answers to all of them at once', () => {
    // Fortinet has a claim of China and an official one, but no official one of China.
    expect(left({ jurisdiction: [place('CN')], basis: ['official'] }).vendors).toEqual([]);
    expect(left({ jurisdiction: [place('CN')], basis: ['press'] })).toMatchObject({
      vendors: ['Fortinet', 'VMware'],
      claims: ['fortinet/cn', 'vmware/cn'],
    });
  });

  test('of one facet any value will do', () => {
    expect(left({ jurisdiction: [place('UA'), place('RU')] }).vendors).toEqual(['Fortinet', 'Kaspersky']);
  });

  test('a vendor without claims is left by what it sells alone', () => {
    expect(left({ sector: ['software'] }).vendors).toEqual(['Neusoft']);
    expect(left({ sector: ['software'], tone: ['past'] }).vendors).toEqual([]);
  });

  test('statuses and tones are those of the day', () => {
    expect(left({ status: ['expired'] }).claims).toEqual(['kaspersky/ua']);
    expect(left({ tone: ['past'] }).claims).toEqual(['kaspersky/ua']);
  });

  test('a value is counted as if its own facet did not narrow yet', () => {
    const { count } = left({ jurisdiction: [place('CN')] });
    expect(count('jurisdiction')).toMatchObject({ CN: 2, RU: 1, US: 1 });
    expect(count('basis')).toEqual({ press: 2 });
    expect(count('sector')).toEqual({ cybersecurity: 2 });
  });

  test('what two facets stand against is not counted', () => {
    const { count } = left({ jurisdiction: [place('DE')], basis: ['press'] });
    expect(count('jurisdiction')).toEqual({ CN: 2 });
    expect(count('basis')).toEqual({ official: 1 });
  });
});

describe('with a search', () => {
  test('what it found is left in its order', () => {
    expect(left({}, [VMWARE.id, FORTINET.id]).vendors).toEqual(['VMware', 'Fortinet']);
    expect(left({ jurisdiction: [place('RU')] }, [VMWARE.id, FORTINET.id]).vendors).toEqual(['Fortinet']);
  });

  test('that found nothing, nothing is left', () => {
    expect(left({}, []).vendors).toEqual([]);
  });
});

describe('the values of a facet', () => {
  const { counts } = narrow(FACETS, NO_FILTERS, undefined);

  test('have the person’s jurisdictions first, then those with most vendors', () => {
    expect(facetValues('jurisdiction', counts, HOMES)).toEqual(['US', 'DE', 'CN', 'RU', 'UA', 'US-TX']);
  });

  test('stand as their words are ordered, without those that the list has not', () => {
    expect(facetValues('tone', counts, HOMES)).toEqual(['prohibited', 'restricted', 'warned', 'past']);
    expect(facetValues('basis', counts, HOMES)).toEqual(['official', 'press']);
  });
});
