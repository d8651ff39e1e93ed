import { describe, expect, test } from 'vitest';
import { CommandError } from '../../../src/cli/console.ts';
import { type NamedVendor, readJsonLines } from '../../../src/cli/score/json-lines.ts';
import { name, vendorId } from '../../names/names.ts';

const VENDORS: NamedVendor[] = [
  { id: vendorId('wiz'), name: 'Wiz', names: [name('וויז'), name('Gem')], legalNames: ['Wiz, Inc.'] },
  { id: vendorId('google'), name: 'Google', names: [name('谷歌'), name('Wiz'), name('Gem')], legalNames: [] },
];
const LINE = { id: 'a', lang: 'en', text: 'Wiz', mentions: [] };

function read(...lines: (object | string)[]) {
  const content = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  return readJsonLines(content, 'a.jsonl', VENDORS);
}

/** What is read from a page with one mention. */
function readMention(mention: object) {
  return read({ ...LINE, mentions: [{ start: 0, end: 3, ...mention }] });
}

describe('readJsonLines', () => {
  test('reads a line as a passage, and passes over empty lines', () => {
    const traps = [{ start: 1, end: 2, why: 'a film' }];
    const neutral = [{ start: 4, end: 5 }];
    const { passages, covers, unlisted } = read(LINE, '', { ...LINE, id: 'b', traps, neutral }, ' ');
    expect(passages).toEqual([
      { id: 'a', lang: 'en', text: 'Wiz', uses: [], traps: [], either: [] },
      { id: 'b', lang: 'en', text: 'Wiz', uses: [], traps, either: neutral },
    ]);
    expect({ covers: [...covers], unlisted }).toEqual({ covers: [], unlisted: 0 });
  });

  test.each([
    ['its name, rather than a like name of another', 'Wiz', 'wiz'],
    ['another name', '谷歌', 'google'],
    ['another name that two have, the first of them', 'Gem', 'wiz'],
    ['a legal name in other letters', 'WIZ, INC.', 'wiz'],
    ['a name with another in brackets', 'Alphabet (Google)', 'google'],
    ['a name with another behind a stroke', 'Google/Alphabet', 'google'],
  ])('knows a vendor by %s', (_, vendor, id) => {
    const { passages, covers } = readMention({ vendor });
    expect(passages[0]?.uses).toEqual([{ start: 0, end: 3, vendors: [id], brand: false }]);
    expect([...covers]).toEqual([id]);
  });

  test('takes the others that would be right too, and a mention via something as a brand', () => {
    const { passages, covers } = readMention({ vendor: 'Wiz', also: ['Google', 'Acme'], via: 'Gem' });
    expect(passages[0]?.uses).toEqual([{ start: 0, end: 3, vendors: ['wiz', 'google'], brand: true }]);
    expect([...covers]).toEqual(['wiz', 'google']);
  });

  test('counts a vendor that the list lacks neither way', () => {
    const { passages, covers, unlisted } = readMention({ vendor: 'Acme' });
    expect(passages[0]).toMatchObject({ uses: [], either: [{ start: 0, end: 3 }] });
    expect({ covers: [...covers], unlisted }).toEqual({ covers: [], unlisted: 1 });
  });

  test.each([
    ['no JSON', '{"id":', /^a\.jsonl:3: Invalid JSON: /],
    ['no text', { ...LINE, text: undefined }, /^a\.jsonl:3: .*"text"/],
    ['a number for an id', { ...LINE, id: 7 }, /^a\.jsonl:3: .*received 7\.$/],
    ['a mention of no vendor', { ...LINE, mentions: [{ start: 0, end: 3 }] }, /^a\.jsonl:3: .*"vendor"/],
  ])('tells the line with %s', (_, line, message) => {
    const reading = () => read(LINE, '', line);
    expect(reading).toThrow(CommandError);
    expect(reading).toThrow(message);
  });
});
