import { describe, expect, test } from 'vitest';
import { countsInBadge, hiddenBySite, markTones, type ToneSettings } from '../../src/background/tones.ts';
import { type WatchedVendors, watchedVendors } from '../../src/background/watched-vendors.ts';
import { claimsState } from '../../src/domain/hidden.ts';
import type { Jurisdiction } from '../../src/domain/jurisdiction.ts';
import { parseDay } from '../../src/domain/partial-date.ts';
import { watchedId } from '../../src/domain/watched.ts';
import { contentOf } from '../list/payloads.ts';
import { VENDORS } from './support/list.ts';

const content = contentOf(VENDORS, { places: [{ code: 'EU', members: ['FR'] }] });
const day = parseDay('2026-03-10')!;
const zte = content.vendors.find(({ id }) => id === 'zte')!;
const free = content.vendors.find(({ id }) => id === 'free')!;
const none: WatchedVendors = { own: [], notes: new Map() };

function tones(jurisdictions: string[], own: Partial<ToneSettings> = {}, watched = none) {
  const settings: ToneSettings = {
    jurisdictions: jurisdictions as Jurisdiction[],
    markElsewhere: true,
    tonesOff: [],
    kindsOff: [],
    hidden: [],
    ...own,
  };
  return markTones(content, watched, settings, day);
}

describe('tones', () => {
  test('are those of my jurisdictions; others mark quietly', () => {
    expect(tones(['US'])).toEqual({
      kaspersky: 'prohibited',
      zte: 'restricted',
      dji: 'warned',
      fortinet: 'elsewhere',
      lifted: 'past',
    });
  });

  test('are absent for what others only had, and for what nobody has', () => {
    expect(tones(['US'])).not.toHaveProperty('lifted-abroad');
    expect(tones(['US'])).not.toHaveProperty('free');
    expect(tones(['FR'])).toHaveProperty('lifted-abroad', 'past');
  });

  test('of others can be switched off', () => {
    expect(tones(['US'], { markElsewhere: false })).not.toHaveProperty('fortinet');
    expect(tones([], { markElsewhere: false })).toEqual({});
  });

  test('of a country bind in its states', () => {
    expect(tones(['US-TX'], { markElsewhere: false })).toHaveProperty('kaspersky', 'prohibited');
  });

  test('come in the order of ids, as storage gives them back', () => {
    expect(Object.keys(tones(['US']))).toEqual(['dji', 'fortinet', 'kaspersky', 'lifted', 'zte']);
  });

  test('count in the badge when they are of here and now', () => {
    const counted = Object.entries(tones(['US'])).filter(([, tone]) => countsInBadge(tone));
    expect(counted.map(([id]) => id)).toEqual(['dji', 'kaspersky', 'zte']);
    expect(countsInBadge(undefined)).toBe(false);
  });

  test('that are switched off do not paint, quietly neither', () => {
    expect(tones(['US'], { tonesOff: ['restricted', 'past'] })).toEqual({
      kaspersky: 'prohibited',
      dji: 'warned',
      fortinet: 'elsewhere',
    });
    // China's act against Fortinet is only reported.
    expect(tones(['US'], { tonesOff: ['warned'] })).not.toHaveProperty('fortinet');
  });

  test('are those of the other claims when a kind is switched off', () => {
    const off = tones(['US'], { kindsOff: ['prohibition'] });
    // What Germany says of Kaspersky is left: a warning abroad.
    expect(off).toEqual({ kaspersky: 'elsewhere', zte: 'restricted', dji: 'warned' });
  });

  test('are none where a vendor is hidden everywhere, until something changes', () => {
    expect(tones(['US'], { hidden: [{ vendor: zte.id }] })).not.toHaveProperty('zte');
    expect(tones(['US'], { hidden: [{ vendor: zte.id, unless: claimsState(zte) }] })).not.toHaveProperty(
      'zte',
    );
    expect(tones(['US'], { hidden: [{ vendor: zte.id, unless: 'other' }] })).toHaveProperty('zte');
    expect(tones(['US'], { hidden: [{ vendor: zte.id, site: 'example.com' }] })).toHaveProperty('zte');
  });

  test('mark what the person watches for, the list’s own tone before', () => {
    const names = ['Acme', 'Free Vendor', 'ZTE'].map((name, at) => ({ id: watchedId(at), name, note: '' }));
    const watched = watchedVendors(names, content.vendors);
    expect(tones(['US'], {}, watched)).toMatchObject({
      'watched-0': 'watched',
      free: 'watched',
      zte: 'restricted',
    });
    const hidden = [{ vendor: watchedId(0) }, { vendor: free.id }];
    const left = tones(['US'], { hidden }, watched);
    expect(left).not.toHaveProperty('watched-0');
    expect(left).not.toHaveProperty('free');
  });

  test('of watched names do not count in the badge', () => expect(countsInBadge('watched')).toBe(false));
});

describe('vendors hidden on a site', () => {
  test('are told by site, sorted, while the wish holds', () => {
    const watched = watchedVendors([{ id: watchedId(0), name: 'Acme', note: '' }], content.vendors);
    const hidden = [
      { vendor: zte.id, site: 'news.example' },
      { vendor: free.id, site: 'news.example', unless: claimsState(free) },
      { vendor: watchedId(0), site: 'a.example' },
      { vendor: zte.id, site: 'a.example', unless: 'other' },
      { vendor: zte.id },
      { vendor: watchedId(7), site: 'gone.example' },
    ];
    const bySite = hiddenBySite(content, watched, hidden);
    expect(bySite).toEqual({ 'a.example': ['watched-0'], 'news.example': ['free', 'zte'] });
    expect(Object.keys(bySite)).toEqual(['a.example', 'news.example']);
  });
});
