import { describe, expect, test } from 'vitest';
import { countsInBadge, markTones } from '../../src/background/tones.ts';
import type { Jurisdiction } from '../../src/domain/jurisdiction.ts';
import { parseDay } from '../../src/domain/partial-date.ts';
import { contentOf } from '../list/payloads.ts';
import { VENDORS } from './support/list.ts';

const content = contentOf(VENDORS, { places: [{ code: 'EU', members: ['FR'] }] });
const day = parseDay('2026-03-10')!;
const tones = (jurisdictions: string[], markElsewhere = true) =>
  markTones(content, { jurisdictions: jurisdictions as Jurisdiction[], markElsewhere }, day);

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
    expect(tones(['US'], false)).not.toHaveProperty('fortinet');
    expect(tones([], false)).toEqual({});
  });

  test('of a country bind in its states', () => {
    expect(tones(['US-TX'], false)).toHaveProperty('kaspersky', 'prohibited');
  });

  test('come in the order of ids, as storage gives them back', () => {
    expect(Object.keys(tones(['US']))).toEqual(['dji', 'fortinet', 'kaspersky', 'lifted', 'zte']);
  });

  test('count in the badge when they are of here and now', () => {
    const counted = Object.entries(tones(['US'])).filter(([, tone]) => countsInBadge(tone));
    expect(counted.map(([id]) => id)).toEqual(['dji', 'kaspersky', 'zte']);
    expect(countsInBadge(undefined)).toBe(false);
  });
});
