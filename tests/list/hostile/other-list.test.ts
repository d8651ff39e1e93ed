import { describe, expect, test } from 'vitest';
import { type ListLabel, parseListId } from '../../../src/domain/list-label.ts';
import type { Vendor } from '../../../src/domain/vendor.ts';
import type { ListContent } from '../../../src/list/list.ts';
import { mergeLists } from '../../../src/list/merge.ts';
import { contentOf } from '../payloads.ts';
import { CLAIM, mentionsIn } from './hostile-list.ts';

describe('whoever signs a list besides the public one does not get', () => {
  const main = contentOf(
    [
      {
        id: 'zte',
        name: 'ZTE',
        names: { en: ['ZTE', { text: 'Axon', weak: 'a nerve', near: ['phone'] }], ru: ['Касперский'] },
        domains: ['zte.example'],
        evidence: ['handset'],
        sectors: ['telecom'],
        restrictions: [CLAIM, { ...CLAIM, id: 'texas', jurisdiction: 'US-TX' }],
      },
    ],
    { removed: [{ id: 'old', successor: 'zte', date: '2025', reason: 'R' }] },
  );
  const LABEL: ListLabel = { id: parseListId('sly')!, name: 'Sly' };
  const TEXT = 'ZTE said. ZTE: the Axon is a phone. Касперского. The Axon is a handset.';
  const before = mentionsIn(main, TEXT);

  function withSly(vendors: readonly object[], parts: Record<string, unknown> = {}): ListContent {
    return mergeLists(main, [{ label: LABEL, content: contentOf(vendors, parts) }]);
  }
  const sly = (id: string, names: readonly unknown[], more: object = {}) => ({
    id,
    name: 'Sly',
    names: { en: names },
    ...more,
  });

  test('to start with, what the public list finds', () => expect(before).toHaveLength(5));

  test.each<[string, object[]]>([
    [
      'a phrase that holds its name',
      [sly('zte', [{ text: '\uff3a\uff34\uff25', not: ['ZTE', 'ZTE said'] }])],
    ],
    [
      'a phrase around its name',
      [sly('zte', [{ text: 'ZTE said', not: ['ZTE said the Axon', 'said ZTE'] }])],
    ],
    [
      'a weak spelling of its name',
      [
        sly('zte', [
          { text: 'Z\u00e9TE', weak: 'w' },
          { text: 'Zte\u0301', weak: 'w' },
        ]),
      ],
    ],
    ['a weak name with its stem', [sly('zte', [{ text: 'Касперская', weak: 'w' }])]],
    ['its name for another vendor', [sly('sly', ['ZTE', 'Axon', 'axon', 'Касперский'])]],
    ['a longer name for another vendor', [sly('sly', ['ZTE said', 'ZTE: the Axon is', 'the ZTE'])]],
    [
      'its words with so many vendors that they tell of none',
      Array.from({ length: 9 }, (_, at) => sly(`s${at}`, [`Sly ${at}`], { evidence: ['handset'] })),
    ],
  ])('its marks away, by %s', (_what, vendors) => {
    // A longer name of the same vendor may stand there.
    const whose = (mentions: readonly string[]) => mentions.map((mention) => mention.split(':')[0]);
    expect(whose(mentionsIn(withSly(vendors), TEXT))).toEqual(whose(before));
  });

  test('its site away, by saying that it is another’s', () => {
    const merged = withSly([
      sly('sly', ['Sly'], { domains: ['zte.example', 'shop.zte.example', 'sly.example'] }),
    ]);
    expect(merged.vendors.map(({ domains }) => domains)).toEqual([['zte.example'], ['sly.example']]);
  });

  test('its claims said of elsewhere, or to bind where they do not', () => {
    const places = [
      { code: 'US', members: ['DE', 'FR'] },
      { code: 'US-TX', names: { en: 'Nowhere' } },
      { code: 'US-CA', names: { en: 'California' } },
    ];
    expect(withSly([sly('sly', ['Sly'])], { places }).places.map(({ code }) => code)).toEqual(['US-CA']);
  });

  test('its words for a sector, nor an index that can’t be made, by the prototype of all objects', () => {
    const merged = withSly([sly('sly', ['Sly'], { sectors: ['length', '__proto__'] })], {
      sectors: [
        { id: '__proto__', words: ['a word'] },
        { id: 'telecom', words: ['the'] },
      ],
    });
    expect(Object.getPrototypeOf(merged.sectorWords)).toBe(Object.prototype);
    expect(Object.keys(merged.sectorWords)).toEqual(['__proto__']);
    expect(mentionsIn(merged, TEXT)).toEqual(before);
  });

  test('its vendors renamed, removed, sold or led elsewhere', () => {
    const removed = [{ id: 'zte', successor: 'sly', date: '2026', reason: 'R' }];
    const merged = withSly(
      [sly('zte', ['Sly'], { owner: { vendor: 'sly' }, seat: 'US', note: 'N' }), sly('sly', ['Sly'])],
      { removed },
    );
    const [zte] = merged.vendors as [Vendor];
    expect([zte.name, zte.owner, zte.seat, zte.note]).toEqual(['ZTE', undefined, undefined, undefined]);
    expect(merged.removed).toBe(main.removed);
  });
});
