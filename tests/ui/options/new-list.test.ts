import { describe, expect, test } from 'vitest';
import type { ExtraList } from '../../../src/settings/extra-list.ts';
import { NOTHING_TYPED, readNewList, type TypedList } from '../../../src/ui/options/new-list.ts';
import { EN } from '../../text/english.ts';
import { CORP, listId } from '../records.ts';

const key = (id: string, letter = 'A') => `${id}:${letter.repeat(42)}A=`;
const TYPED: TypedList = {
  ...NOTHING_TYPED,
  name: 'Acme Group',
  addresses: 'https://lists.acme.example/list.jsonl',
  keys: key('acme'),
};
const KNOWN: readonly ExtraList[] = [
  { ...CORP, addresses: ['https://lists.example.com/'], keys: [key('corp')], threshold: 1 },
];
const read = (own: Partial<TypedList> = {}, lists = KNOWN) => readNewList({ ...TYPED, ...own }, lists, EN);
const problem = (own: Partial<TypedList>, lists = KNOWN) => {
  const found = read(own, lists);
  return found.ok ? 'none' : [found.field, found.problem];
};
const idOf = (name: string, lists = KNOWN) => {
  const found = read({ name }, lists);
  return found.ok ? found.list.id : found.problem;
};

describe('a list that was typed', () => {
  test('is taken as it stands, without the space around it', () => {
    expect(
      read({
        name: '  Acme Group ',
        addresses: ' https://lists.acme.example/list.jsonl\n',
        keys: `\n  ${key('acme')}  \r\n\n${key('acme-2', 'B')}@2027-12-31\n`,
        threshold: ' 2 ',
      }),
    ).toEqual({
      ok: true,
      list: {
        id: 'acme-group',
        name: 'Acme Group',
        addresses: ['https://lists.acme.example/list.jsonl'],
        keys: [key('acme'), `${key('acme-2', 'B')}@2027-12-31`],
        threshold: 2,
      },
    });
  });

  test('may come from mirrors, each on a line of its own', () => {
    const addresses = 'https://one.example/list.jsonl\n\n  https://two.example/list.jsonl ';
    expect(read({ addresses })).toMatchObject({
      list: { addresses: ['https://one.example/list.jsonl', 'https://two.example/list.jsonl'] },
    });
  });

  test('needs one signature of one key, whatever stood in the field before', () => {
    expect(read({ threshold: '2' })).toMatchObject({ ok: true, list: { threshold: 1 } });
  });

  test.each<[string, string]>([
    ['Société Générale – Liste', 'societe-generale-liste'],
    ['ACME (intern)', 'acme-intern'],
    ['北风', 'list-1'],
    ['!!!', 'list-1'],
    ['A very long name that goes on and on and on', 'a-very-long-name-that-goes-on-and-on-and'],
  ])('called %s has the id %s', (name, id) => {
    expect(idOf(name)).toBe(id);
  });

  test('whose name has no letter for an id gets a number that is free', () => {
    const [one] = KNOWN;
    expect(idOf('北风', [{ ...one!, id: listId('list-1') }])).toBe('list-2');
  });
});

describe('a list is not taken', () => {
  test.each<[Partial<TypedList>, keyof TypedList, RegExp]>([
    [{ name: ' ' }, 'name', /^Type a name\.$/],
    [{ name: 'x'.repeat(81) }, 'name', /80 characters at most/],
    [{ name: 'a\u202eb' }, 'name', /none that can’t be shown/],
    [{ name: 'EXAMPLE corp' }, 'name', /The id “example-corp”.* is taken/],
    // Stands for the list that everybody has.
    [{ name: 'Public' }, 'name', /The id “public”.* is taken/],
    [
      { addresses: 'http://lists.acme.example/' },
      'addresses',
      /“http:\/\/lists\.acme\.example\/” is not an address/,
    ],
    [{ addresses: 'lists.acme.example' }, 'addresses', /begins with https:\/\//],
    [{ addresses: '' }, 'addresses', /begins with https:\/\//],
    [
      { addresses: 'https://one.example/\nftp://two.example/' },
      'addresses',
      /“ftp:\/\/two\.example\/” is not/,
    ],
    [
      { addresses: 'https://one.example/\n https://one.example/' },
      'addresses',
      /5 addresses at most, and each once/,
    ],
    [
      { addresses: [1, 2, 3, 4, 5, 6].map((one) => `https://m${one}.example/`).join('\n') },
      'addresses',
      /5 addresses at most/,
    ],
    [{ keys: ' \n ' }, 'keys', /Paste at least one/],
    [{ keys: `${key('acme')}\n\nacme:abc` }, 'keys', /^Line 3 is not a public key/],
    [{ keys: `${key('acme')}\n${key('acme', 'B')}` }, 'keys', /there twice/],
    [{ keys: `${key('acme')}\n${key('other')}` }, 'keys', /there twice/],
    [
      {
        keys: 'ABCDEFGHI'
          .split('')
          .map((letter) => key(`k${letter.toLowerCase()}1`, letter))
          .join('\n'),
      },
      'keys',
      /8 keys at most/,
    ],
    [{ keys: `${key('acme')}\n${key('two', 'B')}`, threshold: '3' }, 'threshold', /from 1 to 2/],
    [{ keys: `${key('acme')}\n${key('two', 'B')}`, threshold: '0' }, 'threshold', /from 1 to 2/],
    [{ keys: `${key('acme')}\n${key('two', 'B')}`, threshold: 'both' }, 'threshold', /from 1 to 2/],
  ])('%o: the problem is told at its field', (own, field, words) => {
    expect(problem(own)).toEqual([field, expect.stringMatching(words)]);
  });

  test('beside as many as there may be', () => {
    const [one] = KNOWN;
    const five = Array.from({ length: 5 }, (_, at) => ({ ...one!, id: listId(`list-${at}`) }));
    expect(problem({}, five)).toEqual(['name', expect.stringContaining('There are 5 other lists')]);
  });
});
