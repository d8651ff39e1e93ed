import { describe, expect, test } from 'vitest';
import { countRestricted, groupFindings } from '../../../src/ui/popup/group.ts';
import { claim, date, place } from '../../domain/claims.ts';
import { FORTINET, HOMES, KASPERSKY, NEUSOFT, record, TODAY, VMWARE } from '../records.ts';

const lifted = record('Lifted Here', { restrictions: [claim({ status: 'lifted', ended: date('2021') })] });
const found = (...records: (typeof NEUSOFT)[]) =>
  records.map((one, at) => ({ record: one, mentions: at + 1 }));
const names = (group: readonly { record: { name: string } }[]) => group.map(({ record: { name } }) => name);

describe('the vendors of a page', () => {
  test('come in three groups', () => {
    const groups = groupFindings(found(NEUSOFT, FORTINET, KASPERSKY, lifted), HOMES, TODAY, 'en');
    expect(names(groups.mine)).toEqual(['Kaspersky', 'Lifted Here']);
    expect(names(groups.elsewhere)).toEqual(['Fortinet']);
    expect(names(groups.none)).toEqual(['Neusoft']);
  });

  test('count as restricted here only while something holds or is to come', () => {
    expect(countRestricted(groupFindings(found(KASPERSKY, lifted), HOMES, TODAY, 'en'))).toBe(1);
  });

  test('come by tone, then by mentions, then by name', () => {
    const ban = record('Zeta', { restrictions: [claim({ jurisdiction: place('RU') })] });
    const alpha = record('Alpha', { restrictions: VMWARE.restrictions });
    const vendors = [
      { record: VMWARE, mentions: 2 },
      { record: alpha, mentions: 2 },
      { record: FORTINET, mentions: 9 },
      { record: ban, mentions: 1 },
    ];
    expect(names(groupFindings(vendors, [], TODAY, 'en').elsewhere)).toEqual([
      'Zeta',
      'Fortinet',
      'Alpha',
      'VMware',
    ]);
  });

  test('have nothing of one’s own while no jurisdiction is chosen', () => {
    const groups = groupFindings(found(KASPERSKY, FORTINET), [], TODAY, 'en');
    expect(groups.mine).toEqual([]);
    expect(groups.elsewhere).toHaveLength(2);
  });
});
