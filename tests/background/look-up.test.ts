import { describe, expect, test } from 'vitest';
import { createLookUp } from '../../src/background/look-up.ts';
import { compileList } from '../../src/cli/list/compile-list.ts';
import type { Vendor } from '../../src/domain/vendor.ts';
import { contentOf } from '../list/payloads.ts';
import { VENDORS } from './support/list.ts';

const { vendors } = contentOf(VENDORS);

/** Looks up in vendors that have these names, the first one the name people write. */
function lookUpIn(named: Readonly<Record<string, readonly string[]>>, more: object = {}) {
  const entries = Object.entries(named).map(([id, names]) => ({
    id,
    name: names[0],
    names: { en: names },
    ...more,
  }));
  return createLookUp(contentOf(entries).vendors);
}

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
    ['...', []],
    ['no such', []],
  ])('%j finds %j', (query, ids) => expect(lookUp(query)).toEqual(ids));

  test('a name that begins with the query comes before a shorter one that contains it', () => {
    const inNames = lookUpIn({ one: ['XNet'], two: ['Network Equipment Company'], three: ['Netgear'] });
    expect(inNames('net')).toEqual(['three', 'two', 'one']);
  });

  test('the whole name comes before its beginning, a beginning before a word, a word before a part of one', () => {
    const inNames = lookUpIn({
      part: ['Xorcas'],
      word: ['Big Orca'],
      beginning: ['Orcapod'],
      whole: ['Orca'],
    });
    expect(inNames('orca')).toEqual(['whole', 'beginning', 'word', 'part']);
  });

  test('gives at most 20', () => {
    const many = Array.from({ length: 50 }, (_, at) => [`vendor-${at}`, [`Vendor ${at}`]] as const);
    expect(lookUpIn(Object.fromEntries(many))('vendor')).toHaveLength(20);
  });

  test('every vendor is found by each of its names', () => {
    for (const { id, names } of vendors) for (const { text } of names) expect(lookUp(text)).toContain(id);
  });
});

describe('spaces and words', () => {
  const lookUp = lookUpIn({
    checkpoint: ['Check Point', 'Check Point Software'],
    palo: ['PaloAlto', 'Prisma'],
  });

  test.each([
    ['checkpoint', ['checkpoint']],
    ['palo alto', ['palo']],
    ['software check', ['checkpoint']],
    ['software chec', ['checkpoint']],
    ['prisma paloalto', ['palo']],
    ['check gate', []],
  ])('%j finds %j', (query, ids) => expect(lookUp(query)).toEqual(ids));
});

describe('a query that holds more than a name', () => {
  const lookUp = createLookUp(
    contentOf([
      { id: 'huawei', name: 'Huawei', names: { en: ['Huawei'], zh: ['华为'] }, domains: ['huawei.com'] },
      { id: 'max', name: 'Max', names: { en: [{ text: 'Max', weak: 'a given name' }] } },
    ]).vendors,
  );

  test.each([
    ['华为公司', ['huawei']],
    ["Huawei's founder", ['huawei']],
    ['https://www.huawei.com/de/?x', ['huawei']],
    ['support.huawei.com', ['huawei']],
    ['huaweimarine', []],
    ['Max Mustermann', []],
  ])('%j finds %j', (query, ids) => expect(lookUp(query)).toEqual(ids));
});

describe('a slip of the pen', () => {
  const lookUp = lookUpIn({
    huawei: ['Huawei', 'Хуавей', '华为技术'],
    wiz: ['Wiz'],
    cable: ['Zenith Cable', 'ZTT'],
  });

  test.each([
    ['huawai', ['huawei']],
    ['hauwei', ['huawei']],
    ['хуавэй', ['huawei']],
    ['zenyth cable', ['cable']],
  ])('%j finds %j', (query, ids) => expect(lookUp(query)).toEqual(ids));

  test.each([
    ['in a short word', 'waz'],
    ['in Han', '华伟技术'],
    ['of two letters in a word of six', 'hubwai'],
    ['in a word that is no name by itself', 'table'],
    ['that changes a digit', 'huawe1'],
  ])('%s is not forgiven', (_, query) => expect(lookUp(query)).toEqual([]));

  test('never joins who is spelt as asked for', () => {
    expect(lookUpIn({ orca: ['Orca'], orka: ['Orka'] })('orka')).toEqual(['orka']);
  });
});

describe('the list that ships', async () => {
  const shipped: readonly Vendor[] = (await compileList()).content.vendors;
  const lookUp = createLookUp(shipped);

  test.each([
    ['kaspersy', 'kaspersky'],
    ['casperski', 'kaspersky'],
    ['カスペルスキ', 'kaspersky'],
    ['хуавэй', 'huawei'],
    ['華為', 'huawei'],
    ['crowdstike', 'crowdstrike'],
    ['palo alto', 'palo-alto-networks'],
    ['checkpiont', 'check-point'],
    ['vm ware', 'vmware'],
  ])('%j finds %s first', (query, id) => expect(lookUp(query)[0]).toBe(id));

  test.each([
    'hello',
    'banana',
    'asdf',
    'weather',
    'lorem ipsum dolor',
    'Nothing to see here',
    'москва река',
    '天气',
  ])('%j finds nobody', (query) => expect(lookUp(query)).toEqual([]));

  test('every vendor comes first, or beside those that share the name, for the name people write', () => {
    for (const { id, name } of shipped) expect(lookUp(name).slice(0, 3)).toContain(id);
  });
});
