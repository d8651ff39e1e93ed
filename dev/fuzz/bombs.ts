/*
 * Lists that are small enough to be downloaded, and meant to take all of a machine's time or memory, or of its storage,
 * once they are taken apart and put together.
 */

export interface Bomb {
  readonly name: string;
  readonly make: () => unknown;
}

const vendor = (at: number, more: object) => ({
  id: `v${at}`,
  name: `Vendor ${at}`,
  names: { en: [`Vendor ${at}`] },
  ...more,
});
const payload = (vendors: readonly object[], more: object = {}) => ({
  places: [],
  acts: [],
  vendors,
  removed: [],
  changes: [],
  ...more,
});
const many = <Item>(count: number, make: (at: number) => Item) =>
  Array.from({ length: count }, (_, at) => make(at));
const letters = (at: number, count: number, alphabet = 'abcdefghijklmnopqrstuvwxyz') => {
  let text = '';
  for (let rest = at; text.length < count; rest = Math.floor(rest / alphabet.length))
    text += alphabet[rest % alphabet.length];
  return text;
};
const act = (texts: object) => ({
  id: 'a/b',
  jurisdiction: 'US',
  kind: 'prohibition',
  status: 'in-force',
  basis: 'official',
  authority: 'A',
  instrument: 'I',
  scope: 'S',
  summary: 'S',
  sources: [{ publisher: 'P', title: 'T', url: 'https://example.org/' }],
  asOf: '2026',
  confirmed: 'source',
  ...texts,
});
const claims = (count: number, from = 0) => many(count, (at) => ({ act: 'a/b', id: `c${from + at}` }));

export const BOMBS: readonly Bomb[] = [
  { name: '100,000 arrays in each other', make: () => JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) },
  {
    name: '100,000 arrays in each other, in a field',
    make: () => payload([{ ...vendor(0, {}), note: JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) }]),
  },
  {
    name: 'a million names of one vendor',
    make: () => payload([vendor(0, { names: { en: many(1_000_000, String) } })]),
  },
  {
    name: '100,000 names of one vendor, in 500 languages',
    make: () =>
      payload([
        vendor(0, {
          names: Object.fromEntries(many(500, (l) => [`en-a${l}`, many(199, (at) => `Name ${l} ${at}`)])),
        }),
      ]),
  },
  {
    name: 'two million vendors that are numbers',
    make: () => payload([], { vendors: many(2_000_000, () => 0) }),
  },
  { name: 'a text of 10 MB', make: () => payload([vendor(0, { note: 'x'.repeat(10_000_000) })]) },
  { name: 'a site of 4 MB', make: () => payload([vendor(0, { domains: [`${'a.'.repeat(2_000_000)}!`] })]) },
  { name: 'an id of 4 MB', make: () => payload([{ ...vendor(0, {}), id: `${'a-'.repeat(2_000_000)}!` }]) },
  {
    name: 'a claim’s id of 4 MB',
    make: () =>
      payload([vendor(0, {})], {
        acts: [act({})],
        changes: [
          { sequence: 1, published: '2026-01-01T00:00:00Z', claimsAdded: [`${'a-'.repeat(2_000_000)}!`] },
        ],
      }),
  },
  {
    name: 'a language of 4 MB',
    make: () => payload([vendor(0, { names: { [`en${'-abc'.repeat(1_000_000)}!`]: ['Acme'] } })]),
  },
  {
    name: 'one name of 5,000 vendors',
    make: () => payload(many(5000, (at) => vendor(at, { names: { en: ['Same Name'] } }))),
  },
  {
    name: '5,000 vendors with 20 sectors of their own each',
    make: () => payload(many(5000, (at) => vendor(at, { sectors: many(20, (s) => `${at}.${s}`) }))),
  },
  {
    name: '200 sectors with 5,000 words each',
    make: () =>
      payload([vendor(0, {})], {
        sectors: many(200, (s) => ({ id: `s${s}`, words: many(500, (w) => letters(s * 5000 + w, 5)) })),
      }),
  },
  {
    name: 'an act that says {vendor} 250 times, in 50,000 claims',
    make: () =>
      payload(
        many(100, (at) => vendor(at, { name: 'N'.repeat(120), restrictions: claims(500) })),
        { acts: [act({ summary: '{vendor}'.repeat(250) })] },
      ),
  },
  {
    name: 'a vendor called $` in a text full of {vendor}',
    make: () =>
      payload([vendor(0, { name: '$`'.repeat(60), restrictions: claims(1) })], {
        acts: [act({ summary: '{vendor}'.repeat(250) })],
      }),
  },
  {
    name: 'a chain of 5,000 successors',
    make: () =>
      payload([vendor(0, {})], {
        removed: many(5000, (at) => ({ id: `r${at}`, successor: `r${at + 1}`, date: '2026', reason: 'R' })),
      }),
  },
  {
    name: 'a circle of 5,000 owners',
    make: () => payload(many(5000, (at) => vendor(at, { owner: { vendor: `v${(at + 1) % 5000}` } }))),
  },
  {
    name: '9,000 short weak names in Cyrillic',
    make: () =>
      payload(
        many(45, (at) =>
          vendor(at, {
            names: {
              ru: many(200, (n) => ({ text: letters(at * 200 + n, 4, 'бвгдежзклмнопрстуфхцчш'), weak: 'w' })),
            },
          }),
        ),
      ),
  },
  {
    name: '100,000 names of five letters',
    make: () =>
      payload(
        many(500, (at) => vendor(at, { names: { en: many(200, (n) => `${letters(at * 200 + n, 4)}q`) } })),
      ),
  },
  {
    name: '1,000 spellings of one name with 60 words each',
    make: () =>
      payload([
        vendor(0, {
          names: Object.fromEntries(
            many(5, (l) => [
              `en-a${l}`,
              many(190, (n) => ({
                text: `Acme${'\u200c'.repeat(n % 100)}x${'\u200c'.repeat(l)}`,
                weak: 'w',
                near: many(60, (w) => `w${w}`),
              })),
            ]),
          ),
        }),
      ]),
  },
  {
    name: '50,000 words for evidence',
    make: () =>
      payload(many(300, (at) => vendor(at, { evidence: many(160, (w) => letters(at * 160 + w, 5)) }))),
  },
];
