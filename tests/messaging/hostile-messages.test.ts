import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fromInterface, fromPage } from '../../src/messaging/decode.ts';
import { type Sender, type ServedCalls, serve } from '../../src/messaging/serve.ts';

const ID = 'abcdefgh';
const ORIGIN = 'chrome-extension://abcdefgh';
const PAGE: Sender = { id: ID, url: 'https://news.example/a', tab: { id: 7 }, frameId: 2 };
const PAGE_CALLS = Object.keys(fromPage);
const INTERFACE_CALLS = Object.keys(fromInterface);

type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => true;

interface Served {
  readonly call: string;
  readonly request: unknown;
  readonly from: unknown;
}

let served: Served[];
let listener: Listener;

beforeEach(() => {
  served = [];
  const noted = (calls: readonly string[]) =>
    Object.fromEntries(
      calls.map((call) => [
        call,
        async (request: unknown, from: unknown) => {
          served.push({ call, request, from });
          return null;
        },
      ]),
    );
  const calls = { page: noted(PAGE_CALLS), interface: noted(INTERFACE_CALLS) } as unknown as ServedCalls;
  const onMessage = {
    addListener: (added: Listener) => {
      listener = added;
    },
  };
  serve(calls, { onMessage, id: ID, origin: ORIGIN });
});

function answer(message: unknown, sender: Sender): Promise<unknown> {
  return new Promise((resolve) => listener(message, sender, resolve));
}

/** Words that pages would try, among any others. */
const words = fc.oneof(
  fc.constantFrom(
    ...['__proto__', 'constructor', 'toString', 'zte', 'vendor', 'vendors', 'report', 'reading', 'read'],
    ...['mention', 'reason', 'rule', 'strong', 'where', 'everywhere', 'keys', 'change', 'hidden', 'tabId'],
  ),
  fc.string({ maxLength: 20 }),
);

/** What a message can hold. `JSON.parse` makes `__proto__` a key like any other, as browsers do. */
const anything = fc
  .letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.jsonValue().map((value) => JSON.stringify(value)),
      words.map((word) => JSON.stringify(word)),
      fc.array(tie('value'), { maxLength: 4 }).map((values) => `[${values}]`),
      fc
        .array(fc.tuple(words, tie('value')), { maxLength: 5 })
        .map((entries) => `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${value}`)}}`),
    ),
  }))
  .value.map((text): unknown => JSON.parse(text));

const report = fc.record(
  {
    vendors: fc.array(
      fc.record(
        { vendor: words, mentions: fc.oneof(fc.integer(), fc.double()), links: anything },
        {
          requiredKeys: ['vendor', 'mentions'],
        },
      ),
      { maxLength: 4 },
    ),
    reading: fc.constantFrom('reading', 'read', 'off-here', 'paused', 'asleep'),
    site: words,
    tabId: fc.integer(),
  },
  { requiredKeys: ['vendors', 'reading'] },
);
const request = fc.oneof(
  anything,
  fc.constant({}),
  fc.record({ report }),
  fc.record({ vendor: fc.constant('zte'), where: fc.constantFrom('here', 'everywhere', 'bank.example') }),
  fc.record({ vendor: words, where: words, site: words, tabId: fc.integer() }),
  fc.record({ keys: fc.array(fc.oneof(fc.integer(), fc.double(), words)) }),
);
const message = fc.oneof(
  anything,
  fc.record({ call: fc.oneof(fc.constantFrom(...PAGE_CALLS, ...INTERFACE_CALLS), words), request }),
);
const anySender: fc.Arbitrary<Sender> = fc.record(
  {
    id: fc.constantFrom(ID, 'other', undefined),
    url: fc.constantFrom(
      PAGE.url,
      `${ORIGIN}/popup.html`,
      `${ORIGIN}.evil.example/popup.html`,
      `https://evil.example/${ORIGIN}/`,
      'about:srcdoc',
      undefined,
    ),
    tab: fc.constantFrom({ id: 7 }, { id: undefined }, undefined),
    frameId: fc.constantFrom(0, 2, undefined),
  },
  { requiredKeys: [] },
);

const sender = fc.oneof(fc.constantFrom(PAGE, { id: ID, url: `${ORIGIN}/popup.html` }), anySender);

describe('whatever a page script that was broken into sends', () => {
  test('it gets an answer, and reaches nothing but a page’s own calls, for its own frame', async () => {
    let reachedSome = 0;
    await fc.assert(
      fc.asyncProperty(message, sender, async (sent, from) => {
        served = [];
        expect(await answer(sent, from)).toHaveProperty('ok');
        const isOwnPage = from.id === ID && (from.url ?? '').startsWith(`${ORIGIN}/`);
        reachedSome += served.length;
        for (const { call, request: reached, from: address } of served) {
          const decode = Object.entries({ ...fromPage, ...fromInterface }).find(
            ([name]) => name === call,
          )?.[1];
          // What has the right shape is unchanged by reading it once more.
          expect(decode?.(reached)).toEqual({ ok: true, value: reached });
          if (PAGE_CALLS.includes(call)) {
            expect([from.id, isOwnPage]).toEqual([ID, false]);
            expect(address).toEqual({ tabId: from.tab?.id, frameId: from.frameId });
          } else {
            expect(isOwnPage).toBe(true);
          }
        }
      }),
      { numRuns: 2000 },
    );
    expect(reachedSome).toBeGreaterThan(10);
  });

  test('it is told apart only by its sender, so it can’t speak for another tab or frame', async () => {
    const ok = { vendors: [{ vendor: 'zte', mentions: 1 }], reading: 'read' };
    const own = { tabId: 7, frameId: 2 };
    await answer(
      { call: 'page.report', request: { report: ok, tabId: 1, frameId: 0 }, tab: { id: 1 } },
      PAGE,
    );
    expect(served).toEqual([{ call: 'page.report', request: { report: ok }, from: own }]);
  });

  test.each<[string, string, unknown]>([
    [
      'a report of a million vendors',
      'page.report',
      { report: { vendors: Array(1_000_000).fill({ vendor: 'zte', mentions: 1 }), reading: 'read' } },
    ],
    [
      'a count beyond all pages',
      'page.report',
      { report: { vendors: [{ vendor: 'zte', mentions: Number.MAX_SAFE_INTEGER }], reading: 'read' } },
    ],
    [
      'a vendor with a huge name',
      'page.report',
      { report: { vendors: [{ vendor: 'z'.repeat(10_000_000), mentions: 1 }], reading: 'read' } },
    ],
    ['a million keys of names', 'page.names', { keys: Array(1_000_000).fill(1) }],
    [
      'a mention with a huge reason',
      'page.card',
      {
        mention: {
          vendor: 'zte',
          name: 'ZTE',
          role: 'name',
          reason: { rule: 'near', evidence: 'x'.repeat(10_000_000) },
        },
      },
    ],
    ['a list in place of a request', 'page.hide', ['zte', 'everywhere']],
    ['another site to hide on', 'page.hide', { vendor: 'zte', where: 'bank.example' }],
    ['an address to open', 'page.open', { vendor: 'https://evil.example/' }],
    ['a call by a huge name', 'x'.repeat(10_000_000), {}],
  ])('%s is refused, with a short answer', async (_what, call, body) => {
    const refused = await answer({ call, request: body }, PAGE);
    expect(refused).toMatchObject({ ok: false });
    expect(JSON.stringify(refused).length).toBeLessThan(1000);
    expect(served).toEqual([]);
  });

  test('keys that objects have from birth change nothing for others', async () => {
    const text =
      '{"call":"page.report","request":{"report":{"vendors":[],"reading":"read","__proto__":{"site":"zte"}}}}';
    await answer(JSON.parse(text), PAGE);
    expect(served[0]?.request).toEqual({ report: { vendors: [], reading: 'read' } });
    expect(({} as { site?: unknown }).site).toBeUndefined();
  });
});
