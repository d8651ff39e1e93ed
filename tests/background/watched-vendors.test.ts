import { describe, expect, test } from 'vitest';
import { indexKeyOf, watchedVendors } from '../../src/background/watched-vendors.ts';
import { watchedId } from '../../src/domain/watched.ts';
import { decodeMatcher } from '../../src/names/decode.ts';
import { buildNamesIndex } from '../../src/names/index/build-names-index.ts';
import { contentOf } from '../list/payloads.ts';
import { VENDORS } from './support/list.ts';

const { vendors } = contentOf([
  ...VENDORS,
  {
    id: 'cased',
    name: 'Seven Bridges',
    legalNames: ['Seven Bridges Incorporated'],
    names: { en: ['Seven Bridges', { text: 'Seven', lookUpOnly: true }] },
  },
  { id: 'twin', name: 'ZTE Twin', names: { en: ['ZTE'] } },
]);
const watch = (...names: string[]) =>
  watchedVendors(
    names.map((name, at) => ({ id: watchedId(at), name, note: `note ${at}` })),
    vendors,
  );

describe('watched names', () => {
  test('are strong names of vendors of their own, without claims', () => {
    const { own, notes } = watch('Acme', '宇宙公司');
    expect(own).toMatchObject([
      { id: 'watched-0', name: 'Acme', restrictions: [], names: [{ text: 'Acme', weak: false, lang: 'en' }] },
      { id: 'watched-1', names: [{ text: '宇宙公司', lang: 'zh' }] },
    ]);
    expect(notes.size).toBe(0);
    const matcher = decodeMatcher(buildNamesIndex([...vendors, ...own]));
    const found = matcher.find('acme and Kaspersky, also 宇宙公司').map(({ vendor }) => vendor);
    expect(found).toEqual(['watched-0', 'kaspersky', 'watched-1']);
  });

  test('that the list has give their note to its vendors', () => {
    const { own, notes } = watch('ＦＯＲＴＩＮＥＴ', 'Касперский', 'KasperskyOS', 'fortigate');
    expect(own).toEqual([]);
    expect([...notes]).toEqual([
      ['fortinet', 'note 0'],
      ['kaspersky', 'note 1'],
    ]);
  });

  test('that several vendors of the list have give it to all of them', () => {
    expect([...watch('zte').notes.keys()]).toEqual(['zte', 'twin']);
  });

  test('that are a legal name would take mentions from its vendor', () => {
    expect(watch('Seven Bridges Incorporated')).toMatchObject({
      own: [],
      notes: new Map([['cased', 'note 0']]),
    });
  });

  test('that are only looked up, not looked for, are looked for now', () => {
    expect(watch('Seven').own).toMatchObject([{ name: 'Seven' }]);
  });

  test('that are the same count once', () => {
    expect(watch('Acme', 'ACME').own).toMatchObject([{ id: 'watched-0' }]);
  });
});

describe('the key of the index', () => {
  test('is the list’s hash without watched names, another for each set of them', () => {
    const keys = [watch(), watch('zte'), watch('Acme'), watch('Acme', 'Other'), watch('Other')].map(
      (watched) => indexKeyOf('abc', watched),
    );
    expect(keys.slice(0, 2)).toEqual(['abc', 'abc']);
    expect(new Set(keys).size).toBe(4);
    expect(indexKeyOf('abd', watch('Acme'))).not.toBe(keys[2]);
  });
});
