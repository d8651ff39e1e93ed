import { describe, expect, test } from 'vitest';
import { recordOf } from '../../src/list/vendor-record.ts';
import { VENDORS } from '../background/support/list.ts';
import { contentOf } from './payloads.ts';

describe('the record of a vendor', () => {
  test('has names apart from products, each once, and nothing that only the matcher reads', () => {
    const record = recordOf(contentOf(VENDORS).vendors[0]!);
    expect(record.products).toEqual(['KasperskyOS']);
    expect(record.otherNames).toEqual([{ text: 'Касперский', lang: 'ru' }]);
    expect(record).not.toHaveProperty('names');
    expect(record).not.toHaveProperty('evidence');
    expect(record).not.toHaveProperty('weakName');
    expect(record.restrictions).toHaveLength(2);
  });

  test('tells which names are also something else', () => {
    const [vendor] = contentOf([
      {
        id: 'wiz',
        name: 'Wiz',
        names: { en: [{ text: 'Wiz', weak: 'a wizard' }, 'Wiz Inc', { text: 'W', lookUpOnly: true }] },
      },
    ]).vendors;
    expect(recordOf(vendor!)).toMatchObject({
      weakName: true,
      otherNames: [{ text: 'Wiz Inc' }, { text: 'W', weak: true }],
    });
  });
});
