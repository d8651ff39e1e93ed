import { describe, expect, test } from 'vitest';
import { type ListLabel, parseListId } from '../../src/domain/list-label.ts';
import type { ListContent } from '../../src/list/list.ts';
import { mergeLists } from '../../src/list/merge.ts';
import { parsePayload } from '../../src/list/parse-payload.ts';
import { OWN_RULE, payloadOf } from './payloads.ts';

function content(vendors: readonly object[], more: object = {}): ListContent {
  const parsed = parsePayload({ ...payloadOf(vendors), ...more });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

function label(id: string, name = id): ListLabel {
  const parsed = parseListId(id);
  if (parsed === undefined) throw new Error(id);
  return { id: parsed, name };
}

const main = content(
  [
    {
      id: 'zte',
      name: 'ZTE',
      names: { en: ['ZTE', { text: 'Axon', weak: 'a nerve fibre' }] },
      domains: ['zte.example'],
      restrictions: [OWN_RULE],
    },
    { id: 'free', name: 'Free', names: { en: ['Free Vendor'] } },
  ],
  { places: [{ code: 'US-TX', names: { en: 'Texas' } }], sectors: [{ id: 'drones', words: ['rotor'] }] },
);
const own = content(
  [
    {
      id: 'zte',
      name: 'The Shenzhen firm',
      names: { en: ['AXON', 'Blade Runner'] },
      domains: ['shop.example', 'zte.example'],
      restrictions: [{ ...OWN_RULE, jurisdiction: 'ZZ' }],
    },
    {
      id: 'leaky-pipes',
      name: 'Leaky Pipes',
      names: { en: ['Leaky Pipes'] },
      restrictions: [{ ...OWN_RULE, jurisdiction: 'ZZ' }],
    },
  ],
  {
    places: [
      { code: 'ZZ', names: { en: 'Example Corp' } },
      { code: 'US-TX', names: { en: 'Nowhere' } },
    ],
    sectors: [
      { id: 'drones', words: ['toy'] },
      { id: 'pipes', words: ['valve'] },
    ],
  },
);
const EXAMPLE = label('example-corp', 'Example Corp');
const merged = mergeLists(main, [{ label: EXAMPLE, content: own }]);
const vendor = (id: string) => merged.vendors.find((one) => one.id === id);

describe('lists as one', () => {
  test('alone, the public list is itself', () => expect(mergeLists(main, [])).toBe(main));

  test('the public list keeps every word of its own', () => {
    expect(vendor('free')).toEqual(main.vendors[1]);
    expect(vendor('zte')).toMatchObject({ name: 'ZTE', legalNames: [] });
    expect(vendor('zte')?.restrictions[0]).toEqual(main.vendors[0]?.restrictions[0]);
    expect(merged.places.find(({ code }) => code === 'US-TX')?.names).toEqual({ en: 'Texas' });
    expect(merged.sectorWords).toEqual({ drones: ['rotor'], pipes: ['valve'] });
  });

  test('a vendor of the same id gets the other list’s claims, with its label and an id of their own', () => {
    expect(vendor('zte')?.restrictions.map(({ id, list }) => [id, list])).toEqual([
      ['zte/own-rule', undefined],
      ['zte/own-rule@example-corp', EXAMPLE],
    ]);
  });

  test('and its names, but those that the public list has, which stay weak where it calls them so', () => {
    expect(vendor('zte')?.names.map(({ text, weak }) => [text, weak])).toEqual([
      ['ZTE', false],
      ['Axon', true],
      ['Blade Runner', false],
    ]);
    expect(vendor('zte')?.domains).toEqual(['zte.example', 'shop.example']);
  });

  test('a vendor that only the other list has is one of all, with its place', () => {
    expect(vendor('leaky-pipes')?.restrictions).toMatchObject([{ list: EXAMPLE, jurisdiction: 'ZZ' }]);
    expect(merged.places.find(({ code }) => code === 'ZZ')?.names).toEqual({ en: 'Example Corp' });
  });

  test('several lists add to one vendor, each under its own name', () => {
    const second = label('second');
    const both = mergeLists(main, [
      { label: EXAMPLE, content: own },
      { label: second, content: own },
    ]);
    const pipes = both.vendors.find(({ id }) => id === 'leaky-pipes');
    expect(pipes?.restrictions.map(({ id }) => id)).toEqual([
      'leaky-pipes/own-rule@example-corp',
      'leaky-pipes/own-rule@second',
    ]);
    expect(pipes?.names).toHaveLength(1);
  });

  test('no list takes the ids of the person’s own names', () => {
    const sly = content([{ id: 'watched-1', name: 'Sly', names: { en: ['Sly'] } }]);
    expect(mergeLists(main, [{ label: EXAMPLE, content: sly }]).vendors).toHaveLength(2);
  });
});

describe('the id of a list', () => {
  test.each([['example-corp'], ['a'], ['7']])('may be %s', (id) => expect(parseListId(id)).toBe(id));
  test.each([[''], ['Example'], ['a--b'], ['-a'], ['a.b'], ['x'.repeat(41)]])('may not be "%s"', (id) =>
    expect(parseListId(id)).toBeUndefined(),
  );
});
