import { describe, expect, test } from 'vitest';
import type { TabVendor, VendorRecord } from '../../../src/messaging/protocol.ts';
import { countRestricted, groupFindings, shownFindings } from '../../../src/ui/findings/group.ts';
import { claim, date, place } from '../../domain/claims.ts';
import { EN } from '../../text/english.ts';
import { FORTINET, HOMES, KASPERSKY, NEUSOFT, record, TODAY, VMWARE } from '../records.ts';

const lifted = record('Lifted Here', { restrictions: [claim({ status: 'lifted', ended: date('2021') })] });
const found = (one: VendorRecord, own: Partial<TabVendor> = {}): TabVendor => ({
  record: one,
  mentions: 1,
  links: 0,
  ...own,
});
const names = (group: readonly { record: { name: string } }[]) => group.map(({ record: { name } }) => name);
const group = (vendors: readonly TabVendor[], mine = HOMES, site?: VendorRecord) =>
  groupFindings({ vendors, ...(site && { site: site.id }) }, mine, TODAY, EN.compare);

describe('the vendors of a page', () => {
  test('come in three groups', () => {
    const groups = group([found(NEUSOFT), found(FORTINET), found(KASPERSKY), found(lifted)]);
    expect(names(groups.mine)).toEqual(['Kaspersky', 'Lifted Here']);
    expect(names(groups.elsewhere)).toEqual(['Fortinet']);
    expect(names(groups.none)).toEqual(['Neusoft']);
    expect(groups.site).toBeUndefined();
    expect(groups.hidden).toEqual([]);
  });

  test('stand in one place only: whose own site it is comes before all others', () => {
    const groups = group([found(FORTINET), found(KASPERSKY, { mentions: 0 })], HOMES, KASPERSKY);
    expect(groups.site?.record.name).toBe('Kaspersky');
    expect(groups.mine).toEqual([]);
    expect(names(shownFindings(groups))).toEqual(['Kaspersky', 'Fortinet']);
    expect(countRestricted(groups)).toBe(1);
  });

  test('that the person has hidden stand apart and do not count, not even as the site', () => {
    const groups = group(
      [found(KASPERSKY, { hidden: 'everywhere' }), found(FORTINET, { hidden: 'here' })],
      HOMES,
      KASPERSKY,
    );
    expect(names(groups.hidden)).toEqual(['Kaspersky', 'Fortinet']);
    expect(groups.site).toBeUndefined();
    expect(shownFindings(groups)).toEqual([]);
    expect(countRestricted(groups)).toBe(0);
  });

  test('count as restricted here only while something holds or is to come', () => {
    expect(countRestricted(group([found(KASPERSKY), found(lifted)]))).toBe(1);
  });

  test('come by tone, then by mentions, then by links, then by name', () => {
    const ban = record('Zeta', { restrictions: [claim({ jurisdiction: place('RU') })] });
    const alpha = record('Alpha', { restrictions: VMWARE.restrictions });
    const linked = record('Linked', { restrictions: VMWARE.restrictions });
    const vendors = [
      found(VMWARE, { mentions: 2 }),
      found(alpha, { mentions: 2 }),
      found(linked, { mentions: 2, links: 1 }),
      found(FORTINET, { mentions: 9 }),
      found(ban),
    ];
    expect(names(group(vendors, []).elsewhere)).toEqual(['Zeta', 'Fortinet', 'Linked', 'Alpha', 'VMware']);
  });

  test('have nothing of one’s own while no jurisdiction is chosen', () => {
    const groups = group([found(KASPERSKY), found(FORTINET)], []);
    expect(groups.mine).toEqual([]);
    expect(groups.elsewhere).toHaveLength(2);
  });
});
