import { describe, expect, test } from 'vitest';
import { createLookUp } from '../../src/background/look-up.ts';
import { recordOf } from '../../src/background/vendor-record.ts';
import { contentOf } from '../list/payloads.ts';
import { VENDORS } from './support/list.ts';

const { vendors } = contentOf(VENDORS);

describe('look-up', () => {
  const lookUp = createLookUp(vendors);
  test.each([
    ['kasp', ['kaspersky']],
    ['КАСПЕР', ['kaspersky']],
    ['ＦＯＲＴＩ', ['fortinet']],
    ['gate', ['fortinet']],
    ['飞', ['fortinet']],
    ['  free   vendor ', ['free']],
    ['lifted', ['lifted', 'lifted-abroad']],
    ['', []],
    ['   ', []],
    ['no such', []],
  ])('%j finds %j', (query, ids) => expect(lookUp(query)).toEqual(ids));

  test('a name that begins with the query comes before a shorter one that contains it', () => {
    const names = [
      { id: 'one', name: 'XNet' },
      { id: 'two', name: 'Network Equipment Company' },
      { id: 'three', name: 'Netgear' },
    ].map(({ id, name }) => ({ id, name, names: { en: [name] } }));
    expect(createLookUp(contentOf(names).vendors)('net')).toEqual(['three', 'two', 'one']);
  });

  test('gives at most 20', () => {
    const many = Array.from({ length: 50 }, (_, at) => ({
      id: `vendor-${at}`,
      name: `Vendor ${at}`,
      names: { en: [`Vendor ${at}`] },
    }));
    expect(createLookUp(contentOf(many).vendors)('vendor')).toHaveLength(20);
  });

  test('every vendor is found by each of its names', () => {
    for (const { id, names } of vendors) for (const { text } of names) expect(lookUp(text)).toContain(id);
  });
});

describe('the record of a vendor', () => {
  test('has names apart from products, each once, and nothing that only the matcher reads', () => {
    const record = recordOf(vendors[0]!);
    expect(record.products).toEqual(['KasperskyOS']);
    expect(record.otherNames).toEqual([{ text: 'Касперский', lang: 'ru' }]);
    expect(record).not.toHaveProperty('names');
    expect(record).not.toHaveProperty('evidence');
    expect(record.restrictions).toHaveLength(2);
  });
});
