import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type WatchedName, watchedId } from '../../../src/domain/watched.ts';
import { MOST } from '../../../src/settings/schema.ts';
import { listNames, listVendorOf, withWatched } from '../../../src/ui/options/watched-edit.ts';
import { readWatchedLines } from '../../../src/ui/options/watched-lines.ts';
import { EN } from '../../text/english.ts';
import { FORTINET, KASPERSKY } from '../records.ts';

const ACME: WatchedName = { id: watchedId(7), name: 'Acme Robotics', note: 'supplier' };
const add = (name: string, note = '', watched: readonly WatchedName[] = [ACME]) =>
  withWatched(watched, { name, note }, EN);

describe('a name is added', () => {
  test('with an id after all others and its note, without outer spaces', () => {
    expect(add('  Beta   Systems ', ' new ')).toEqual({
      ok: true,
      name: 'Beta Systems',
      watched: [ACME, { id: 'watched-8', name: 'Beta Systems', note: 'new' }],
    });
  });

  test('as the first with number 1', () => {
    expect(add('Beta', '', [])).toMatchObject({ watched: [{ id: 'watched-1' }] });
  });

  test.each([
    ['', 'Type a name.'],
    ['a', '“a” is too short: it would be found nearly everywhere.'],
    ['42', '“42” is too short: it would be found nearly everywhere.'],
    ['b'.repeat(81), 'A name may have 80 characters at most.'],
    ['Ac\u202Eme', 'The name has a character that can’t be shown.'],
    ['ACME  robotics', '“Acme Robotics” is in your watch-list already.'],
  ])('not as %j', (name, problem) => {
    expect(add(name)).toEqual({ ok: false, field: 'name', problem });
  });

  test('not with a note that is too long', () => {
    expect(add('Beta', 'n'.repeat(1001))).toMatchObject({ ok: false, field: 'note' });
  });

  test('not to a full list', () => {
    const full = Array.from({ length: MOST.watched }, (_, at) => ({
      id: watchedId(at),
      name: `Name ${at}`,
      note: '',
    }));
    expect(add('Beta', '', full)).toMatchObject({ problem: 'The watch-list is full: it holds 500 names.' });
  });

  test('under an id that no other has', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(1e6)), (numbers) => {
        const watched = numbers.map((number) => ({
          id: watchedId(number),
          name: `Name ${number}`,
          note: '',
        }));
        const added = add('Beta', '', watched);
        expect(added.ok && new Set(added.watched.map(({ id }) => id)).size).toBe(numbers.length + 1);
      }),
    );
  });
});

describe('a name of the list', () => {
  const names = listNames([FORTINET, KASPERSKY]);

  test.each([
    ['kaspersky', 'Kaspersky'],
    ['卡巴斯基', 'Kaspersky'],
    ['AO Kaspersky Lab', 'Kaspersky'],
    ['FORTIGATE', 'Fortinet'],
  ])('is known: %s', (name, vendor) => {
    expect(listVendorOf(name, names)?.name).toBe(vendor);
  });

  test('is none that only begins like one', () => {
    expect(listVendorOf('Kasper', names)).toBeUndefined();
  });
});

describe('lines of names', () => {
  test('are taken each with its note; what is wrong is told by its line', () => {
    const text = '\uFEFFBeta\tbought\tin 2025\r\n\r\nx\nacme robotics\nbeta\n示例科技';
    const { watched, taken, leftOut } = readWatchedLines(text, [ACME], EN);
    expect(taken).toEqual(['Beta', '示例科技']);
    expect(watched.slice(1)).toEqual([
      { id: 'watched-8', name: 'Beta', note: 'bought in 2025' },
      { id: 'watched-9', name: '示例科技', note: '' },
    ]);
    expect(leftOut.map(({ line }) => line)).toEqual([3, 4, 5]);
  });

  test('lose no name that was there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { watched, taken } = readWatchedLines(text, [ACME], EN);
        expect(watched[0]).toBe(ACME);
        expect(watched).toHaveLength(1 + taken.length);
      }),
    );
  });
});
