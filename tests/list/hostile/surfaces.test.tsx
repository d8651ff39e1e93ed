// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { parseDay } from '../../../src/domain/partial-date.ts';
import type { ListContent } from '../../../src/list/list.ts';
import { recordOf } from '../../../src/list/vendor-record.ts';
import { type CardContent, cardContent } from '../../../src/text/card-content.ts';
import { ar } from '../../../src/text/messages/ar/index.ts';
import { makeText } from '../../../src/text/text.ts';
import { showCard, unmountCard } from '../../../src/ui/card/show-card.tsx';
import { EN } from '../../text/english.ts';
import { ARTICLE, fakeClient } from '../../ui/fake-client.ts';
import { openListPage } from '../../ui/list/open-list-page.tsx';
import { popup } from '../../ui/popup/open-popup.tsx';
import { HOMES } from '../../ui/records.ts';
import { press } from '../../ui/screen.ts';
import { contentOf } from '../payloads.ts';

const TODAY = parseDay('2026-08-20')!;

/** Texts that a list may have, and that would be more than texts wherever one is taken for markup, a message or a pattern. */
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '</bdi></a><h1>Free</h1>',
  '&lt;b&gt;&#60;i>',
  'javascript:alert(1)',
  'data:text/html,<b>x</b>',
  '{vendor}{count, plural, other {#}}',
  '<b>{place}</b>',
  "$&$`$'",
  'שלום (abc) עולם',
  '__proto__',
  '#{alert(1)}',
  '<svg/onload=alert(1)>',
  '<a href="https://evil.example">x</a>',
];

/** A list with a text in every place that there is for one, the same number of them whatever they say. */
function listOf(textAt: (place: number) => string): ListContent {
  let places = 0;
  const text = () => textAt(places++);
  const source = () => ({
    publisher: text(),
    title: text(),
    url: `https://example.org/${places}?a='`,
    date: '2024',
  });
  const claim = (id: string, more: object = {}) => ({
    id,
    jurisdiction: 'US',
    kind: 'prohibition',
    status: 'in-force',
    basis: 'official',
    authority: text(),
    instrument: text(),
    scope: text(),
    summary: text(),
    announced: '2024-06-20',
    effective: '2024-09-29',
    history: [
      { status: 'proposed', date: '2023', note: text() },
      { status: 'in-force', date: '2024-09-29', note: text() },
    ],
    answers: [{ date: '2025', text: text(), source: source() }],
    sources: [source(), source()],
    asOf: '2026-08',
    confirmed: 'knowledge',
    doubt: text(),
    ...more,
  });
  return contentOf(
    [
      {
        id: 'sly',
        name: text(),
        seat: 'US',
        sectors: [text(), text()],
        legalNames: [text()],
        owner: { name: text(), since: '2020', note: text() },
        subsidiaries: [text()],
        domains: ['sly.example.org'],
        note: text(),
        evidence: [text()],
        names: {
          en: [{ text: text(), weak: text(), not: [text()], near: [text()] }, `Sly ${text()}`],
          ru: [`Слай ${text()}`],
        },
        products: [`Sly ${text()}`],
        restrictions: [
          claim('one'),
          claim('two', {
            jurisdiction: 'US-TX',
            kind: 'quantum-ban',
            status: 'paused',
            basis: 'hearsay',
            targeting: 'cousins',
          }),
          claim('three', { jurisdiction: 'DE', status: 'reported' }),
        ],
      },
    ],
    {
      places: [{ code: 'US-TX', names: { en: text() } }],
      removed: [{ id: 'older', successor: 'sly', date: '2025', reason: text() }],
      changes: [{ sequence: 12, published: '2026-07-31T12:00:00Z', note: text(), vendorsAdded: ['sly'] }],
    },
  );
}

const tame = listOf((place) => `Text number ${place}`);
const hostile = listOf((place) => `${HOSTILE[place % HOSTILE.length]} text ${place}`);

const world = (list: ListContent) => ({
  findings: {
    ...ARTICLE,
    vendors: list.vendors.map((vendor) => ({ record: recordOf(vendor), mentions: 2, links: 1 })),
  },
  removed: list.removed,
  releases: list.changes,
  places: list.places,
});

/** The elements with the names of their attributes, and styles: what markup made of texts would change. */
function structureOf(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].map((element) =>
    [element.tagName, ...element.getAttributeNames().sort(), element.getAttribute('style')].join(' '),
  );
}

function expectHarmless(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      expect(name).not.toMatch(/^on|^srcdoc$|^formaction$/i);
      if (!/^(?:href|src|action|data|xlink:href)$/.test(name)) continue;
      expect(element.getAttribute(name)).toMatch(/^(?:https:\/\/example\.org\/|#|\/[a-z]+\.html|mailto:\?)/);
    }
    if (element instanceof HTMLAnchorElement && element.href.startsWith('https://example.org')) {
      expect(element.rel).toBe('noopener noreferrer');
    }
  }
  expect(root.textContent).not.toMatch(/[\u202a-\u202e]/);
}

/** Each sign that opens a direction is closed before its element ends. */
function expectClosed(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) {
    for (const node of element.childNodes) {
      let open = 0;
      for (const sign of node.nodeType === 3 ? (node.textContent ?? '') : '') {
        if (/[\u2066-\u2068]/.test(sign)) open++;
        if (sign === '\u2069') open--;
        expect(open).toBeGreaterThanOrEqual(0);
      }
      expect(open).toBe(0);
    }
  }
}

async function structureWith(
  list: ListContent,
  open: (list: ListContent) => Promise<unknown>,
): Promise<string[]> {
  await open(list);
  return structureOf(document.body);
}

const SURFACES: readonly (readonly [
  name: string,
  shows: string,
  open: (list: ListContent) => Promise<unknown>,
])[] = [
  [
    'the popup, with a vendor open',
    HOSTILE[0]!,
    async (list) => {
      await popup(fakeClient(world(list)));
      for (const button of document.querySelectorAll<HTMLElement>('main button[aria-expanded="false"]'))
        await press(button);
    },
  ],
  [
    'the page of a vendor, with all claims open',
    '</bdi></a><h1>Free</h1>',
    async (list) => {
      await openListPage('#/vendor/older', world(list));
      for (const button of document.querySelectorAll<HTMLElement>(
        '.claim-row__toggle[aria-expanded="false"]',
      ))
        await press(button);
    },
  ],
  ['the list', HOSTILE[0]!, (list) => openListPage('', world(list))],
  ['the matrix', HOSTILE[0]!, (list) => openListPage('#/matrix', world(list))],
  ['what releases changed', HOSTILE[0]!, (list) => openListPage('#/changes', world(list))],
];

describe('a list whose every text would like to be more', () => {
  test('is accepted: these are texts that a list may have', () => {
    expect([tame.vendors.length, hostile.vendors.length]).toEqual([1, 1]);
    expect(
      hostile.vendors[0]?.restrictions.map(({ kind, status, basis, targeting }) => [
        kind,
        status,
        basis,
        targeting,
      ]),
    ).toEqual([
      ['prohibition', 'in-force', 'official', 'named'],
      ['other', 'other', 'press', 'class'],
      ['prohibition', 'reported', 'press', 'named'],
    ]);
  });

  test.each(SURFACES)('makes no element and no attribute of %s', async (_name, shows, open) => {
    const expected = await structureWith(tame, open);
    expect(expected.length).toBeGreaterThan(30);
    expect(await structureWith(hostile, open)).toEqual(expected);
    expect(document.body.textContent).toContain(shows);
    expectHarmless(document.body);
    expectClosed(document.body);
  });
});

describe('a card of such a list', () => {
  const contentIn = (list: ListContent, text: typeof EN): CardContent => {
    const record = recordOf(list.vendors[0]!);
    const why = {
      name: record.name,
      role: 'product',
      reason: { rule: 'near', evidence: record.name },
    } as const;
    return cardContent({ record, mine: HOMES, why, day: TODAY }, text);
  };
  const roots: ShadowRoot[] = [];
  const shown = (content: CardContent): ShadowRoot => {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    showCard(root, content, { close() {}, open() {}, hide: async () => true, mayPress: async () => true });
    roots.push(root);
    return root;
  };
  afterEach(() => {
    for (const root of roots.splice(0)) unmountCard(root);
  });

  test.each([
    ['English', EN],
    ['Arabic', makeText('ar', ar)],
  ])('in %s is the same but for its words', (_language, text) => {
    const root = shown(contentIn(hostile, text));
    const plain = shown(contentIn(tame, text));
    expect(structureOf(root)).toEqual(structureOf(plain));
    expect(root.querySelectorAll('a[href^="https://example.org/"]')).toHaveLength(1);
    expect(root.textContent).toContain(HOSTILE[0]);
    expectHarmless(root);
    expectClosed(root);
  });
});
