import { describe, expect, test } from 'vitest';
import { isWatchedNote, parseWatchedName } from '../../src/settings/watched-names.ts';

describe('a name to watch for', () => {
  test.each([
    ['Acme', 'Acme'],
    ['  Acme   Corp\t', 'Acme Corp'],
    ['3M', '3M'],
    ['O2', 'O2'],
    ['ab', 'ab'],
    ['米', '米'],
    ['飞塔', '飞塔'],
    ['Касперский', 'Касперский'],
    ['กล', 'กล'],
    ['x'.repeat(80), 'x'.repeat(80)],
  ])('%j is %j', (input, name) => expect(parseWatchedName(input)).toEqual({ ok: true, value: name }));

  test.each([
    ['', 'empty'],
    [' \t ', 'empty'],
    ['x'.repeat(81), 'too-long'],
    ['Ac\u0000me', 'unsafe'],
    ['Ac\u202eme', 'unsafe'],
    ['A', 'too-short'],
    ['A.', 'too-short'],
    ['42', 'too-short'],
    ['👍👍', 'too-short'],
    ['—', 'too-short'],
  ])('%j is none: %s', (input, problem) =>
    expect(parseWatchedName(input)).toEqual({ ok: false, error: problem }),
  );
});

test.each([
  ['', true],
  ['Line\nline\ttab', true],
  ['x'.repeat(1000), true],
  ['x'.repeat(1001), false],
  ['\u2066turned', false],
  ['bell\u0007', false],
])('a note may be kept: %j %s', (note, may) => expect(isWatchedNote(note)).toBe(may));
