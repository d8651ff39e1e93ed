// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { decodeMatcherWith } from '../../src/names/decode-with.ts';
import { buildNamesIndex } from '../../src/names/index/build-names-index.ts';
import { decodeScout } from '../../src/names/scout.ts';
import { startPage } from '../../src/page/lifecycle.ts';
import { PageLinks } from '../../src/page/links.ts';
import { type Decode, PageMarker } from '../../src/page/marking/marker.ts';
import type { PageState } from '../../src/page/page-state.ts';
import { name, vendorId } from '../names/names.ts';
import { FakeNative } from './fake-native.ts';
import { FakePainter } from './fake-painter.ts';
import { testIndex, testNames } from './test-matcher.ts';

const state: PageState = {
  indexKey: 'first',
  paused: false,
  sitesOff: [],
  style: 'both',
  tones: { kaspersky: 'prohibited', huawei: 'restricted' },
  hidden: {},
};
const index = { key: 'first', index: testIndex() };

let native: FakeNative;
let painter: FakePainter;
/** How often the marker was loaded. */
let markers = 0;

beforeEach(() => {
  native = new FakeNative();
  painter = new FakePainter();
  markers = 0;
  document.body.innerHTML = '<p>Kaspersky</p><p>Huawei and Fortinet</p>';
});

afterEach(() => {
  native.alive = false;
  native.store({ state: { ...state, paused: true } });
});

describe('a page', () => {
  test('is read and marked in the tones of the state', async () => {
    native.store({ state, index });
    start();
    await vi.waitUntil(() => painter.marks.length === 2);
    expect(painter.marks).toEqual(['Kaspersky: prohibited', 'Huawei: restricted']);
    expect(painter.style).toBe('both');
    await vi.waitUntil(() => native.reports.at(-1)?.reading === 'read');
    // What has no tone is counted all the same.
    expect(native.reports.at(-1)?.vendors.map(({ vendor }) => vendor)).toEqual([
      'kaspersky',
      'huawei',
      'fortinet',
    ]);
  });

  test('sets itself up by a call where the background has not stored anything yet', async () => {
    native.setUp = { state, filter: { key: index.key, filter: index.index.filter }, index };
    start();
    await vi.waitUntil(() => painter.marks.length === 2);
  });

  test('is read once the background has stored what was missing', async () => {
    start();
    await vi.waitUntil(() => native.reads.length > 0);
    native.store({ state });
    native.store({ index });
    await vi.waitUntil(() => painter.marks.length === 2);
  });

  test('is painted in other tones without being read again', async () => {
    let matched = 0;
    native.store({ state, index });
    start(() => matched++);
    await vi.waitUntil(() => reading() === 'read');
    const before = matched;
    native.store({ state: { ...state, style: 'line', tones: { fortinet: 'warned', huawei: 'past' } } });
    expect(painter.marks).toEqual(['Huawei: past', 'Fortinet: warned']);
    expect(painter.style).toBe('line');
    expect(matched).toBe(before);
  });

  test('is not painted for a vendor that is hidden on its site, at once and without being read again', async () => {
    let matched = 0;
    native.store({ state, index });
    start(() => matched++);
    await vi.waitUntil(() => native.reports.at(-1)?.reading === 'read');
    const before = matched;
    native.store({ state: { ...state, hidden: { localhost: ['kaspersky'], 'other.example': ['huawei'] } } });
    expect(painter.marks).toEqual(['Huawei: restricted']);
    await vi.waitUntil(() => native.reports.at(-1)?.vendors.some(({ hiddenHere }) => hiddenHere));
    expect(native.reports.at(-1)?.vendors).toEqual([
      { vendor: 'kaspersky', mentions: 1, hiddenHere: true },
      { vendor: 'huawei', mentions: 1 },
      { vendor: 'fortinet', mentions: 1 },
    ]);
    native.store({ state });
    expect(painter.marks).toEqual(['Kaspersky: prohibited', 'Huawei: restricted']);
    expect(matched).toBe(before);
  });

  test('passes over what is hidden on its site in jumps, unless it is asked for', async () => {
    native.store({ state: { ...state, hidden: { localhost: ['kaspersky'] } }, index });
    start();
    await vi.waitUntil(() => reading() === 'read');
    const visited = [1, 2, 3].map(() => {
      native.ask({ call: 'tab.jump', request: { step: 'next' } });
      return painter.flashed?.candidate.name;
    });
    expect(visited).toEqual(['Huawei', 'Fortinet', 'Huawei']);
    const request = { step: 'next', vendor: vendorId('kaspersky') } as const;
    expect(native.ask({ call: 'tab.jump', request })).toEqual({ at: 1, of: 1 });
    expect(painter.flashed?.candidate.name).toBe('Kaspersky');
  });

  test('tells links to vendors’ own sites where no name is written', async () => {
    document.body.innerHTML = '<p><a href="https://www.kaspersky.example/buy">Antivirus</a></p>';
    const hidden = { localhost: ['kaspersky'] };
    native.store({ state: { ...state, hidden }, index, domains: { 'kaspersky.example': 'kaspersky' } });
    start();
    await vi.waitUntil(() => native.reports.at(-1)?.vendors.length === 1);
    expect(native.reports.at(-1)?.vendors).toEqual([
      { vendor: 'kaspersky', mentions: 0, links: 1, hiddenHere: true },
    ]);
    expect(markers).toBe(0);
  });

  test('has no links told while it is off, and has them again after', async () => {
    document.body.innerHTML = '<p><a href="https://kaspersky.example/">Kaspersky</a></p>';
    native.store({ state, index, domains: { 'kaspersky.example': 'kaspersky' } });
    start();
    await vi.waitUntil(() => native.reports.at(-1)?.vendors[0]?.links === 1);
    native.store({ state: { ...state, paused: true } });
    await vi.waitUntil(() => native.reports.at(-1)?.reading === 'paused');
    expect(native.reports.at(-1)?.vendors).toEqual([]);
    native.store({ state });
    await vi.waitUntil(() => native.reports.at(-1)?.vendors[0]?.links === 1);
    expect(native.reports.at(-1)?.vendors).toEqual([{ vendor: 'kaspersky', mentions: 1, links: 1 }]);
  });

  test('is not read where the site is off, loses its marks when it is switched off, and gets them back', async () => {
    native.store({ state: { ...state, sitesOff: ['localhost'] }, index });
    start();
    await vi.waitUntil(() => reading() === 'off-here');
    expect(native.reads).not.toContain('page.index');
    native.store({ state });
    await vi.waitUntil(() => painter.marks.length === 2);
    native.store({ state: { ...state, paused: true } });
    await vi.waitUntil(() => painter.marks.length === 0);
    expect(reading()).toBe('paused');
    await vi.waitUntil(() => native.reports.at(-1)?.reading === 'paused');
    expect(native.reports.at(-1)?.vendors).toEqual([]);
    native.store({ state });
    await vi.waitUntil(() => painter.marks.length === 2);
  });

  test('is read again with a new index, and what stays is not painted anew', async () => {
    native.store({ state, index });
    start();
    await vi.waitUntil(() => reading() === 'read');
    const [kaspersky] = painter.painted.keys();
    const vendors = ['kaspersky', 'fortinet'].map((id) => ({
      id: vendorId(id),
      names: [name(id)],
      evidence: [],
      sectors: [],
    }));
    const next = { key: 'second', index: buildNamesIndex(vendors) };
    native.store({
      state: { ...state, indexKey: 'second', tones: { kaspersky: 'prohibited', fortinet: 'past' } },
      index: next,
    });
    await vi.waitUntil(() => painter.marks.join() === 'kaspersky: prohibited,fortinet: past');
    expect(kaspersky?.candidate.name).toBe('Kaspersky');
  });

  test('without a name needs no marker and no index, until a name comes', async () => {
    document.body.innerHTML = '<p>Nothing of interest, nor a half of Check</p><p>Point</p>';
    native.store({ state, index });
    start();
    await vi.waitUntil(() => native.reports.at(-1)?.reading === 'read');
    expect(markers).toBe(0);
    expect(native.reads).not.toContain('page.index');
    expect(native.ask({ call: 'tab.jump', request: { step: 'next' } })).toEqual({ at: 0, of: 0 });
    expect(native.ask({ call: 'tab.reasons', request: { vendor: vendorId('huawei') } })).toEqual({
      reasons: [],
    });
    document.body.append('Huawei');
    await vi.waitUntil(() => painter.marks.join() === 'Huawei: restricted');
    expect(markers).toBe(1);
  });

  test('with a name in pieces is read by the marker', async () => {
    document.body.innerHTML = '<p>Kas<b>per</b>sky</p>';
    native.store({ state, index });
    start();
    await vi.waitUntil(() => painter.marks.join() === 'Kaspersky: prohibited');
  });

  test('of a list too large for a page asks for the names it suspects, and for more when it suspects more', async () => {
    const asked: number[] = [];
    native.names = (keys) => {
      asked.push(keys.length);
      return { key: 'first', index: testNames(keys) };
    };
    native.store({ state, index, isLarge: true });
    start();
    await vi.waitUntil(() => painter.marks.join() === 'Kaspersky: prohibited,Huawei: restricted');
    expect(native.reads).toContain('page.index');
    document.body.append('Kaspersky and VMware');
    await vi.waitUntil(() => native.reports.at(-1)?.vendors.length === 4);
    document.body.append('VMware');
    await vi.waitUntil(() => native.reports.at(-1)?.vendors.some(({ mentions }) => mentions === 2));
    expect(asked).toHaveLength(2);
    expect(asked[1]).toBeGreaterThan(asked[0] ?? 0);
  });

  test('loads the marker again when that failed', async () => {
    native.store({ state, index });
    native.stored.delete('page.index');
    start();
    await vi.waitUntil(() => native.reads.includes('page.index'));
    expect(painter.marks).toEqual([]);
    native.store({ index: { ...index, key: 'other' } });
    await vi.waitUntil(() => painter.marks.length === 2);
  });

  test('follows changes of the page', async () => {
    native.store({ state, index });
    start();
    await vi.waitUntil(() => reading() === 'read');
    document.body.querySelector('p')?.remove();
    const late = document.createElement('p');
    late.textContent = 'Huawei again';
    document.body.append(late);
    await vi.waitUntil(() => painter.marks.join() === 'Huawei: restricted,Huawei: restricted');
  });

  test('has nothing painted where a name was overwritten, even before it is read again', async () => {
    native.store({ state, index });
    start();
    await vi.waitUntil(() => painter.marks.length === 2);
    await vi.waitUntil(() => reading() === 'read');
    const [first, second] = [...document.querySelectorAll('p')].map((p) => p.firstChild as Text);
    first!.data = 'Somebody else';
    second!.data = 'Huawei and others';
    await Promise.resolve();
    expect(painter.marks).toEqual(['Huawei: restricted']);
    first!.data = 'Kaspersky';
    await vi.waitUntil(() => painter.marks.join() === 'Kaspersky: prohibited,Huawei: restricted');
  });

  test('goes silent and loses its marks when the extension is gone', async () => {
    native.store({ state, index });
    start();
    await vi.waitUntil(() => painter.marks.length === 2);
    await vi.waitUntil(() => reading() === 'read');
    native.alive = false;
    document.body.append('Kaspersky');
    await vi.waitUntil(() => painter.marks.length === 0);
    expect(painter.style).toBe('off');
    expect(native.ask({ call: 'tab.host', request: {} })).toBeUndefined();
  });
});

describe('a page answers', () => {
  test('why names were believed', async () => {
    document.body.innerHTML = '<p>Kaspersky, カスペルスキー, Kaspersky</p>';
    native.store({ state, index });
    start();
    await vi.waitUntil(() => reading() === 'read');
    expect(native.ask({ call: 'tab.reasons', request: { vendor: vendorId('kaspersky') } })).toEqual({
      reasons: [
        { name: 'Kaspersky', role: 'name', reason: { rule: 'strong' }, mentions: 2 },
        { name: 'カスペルスキー', role: 'name', reason: { rule: 'strong' }, mentions: 1 },
      ],
    });
  });

  test('jumps through the mentions, round and round, and flashes each', async () => {
    native.store({ state, index });
    start();
    await vi.waitUntil(() => reading() === 'read');
    const jumps = ['next', 'next', 'next', 'next', 'previous'] as const;
    const visited = jumps.map((step) => {
      const answer = native.ask({ call: 'tab.jump', request: { step } });
      return [answer, painter.flashed?.candidate.name];
    });
    expect(visited).toEqual([
      [{ at: 1, of: 3 }, 'Kaspersky'],
      [{ at: 2, of: 3 }, 'Huawei'],
      [{ at: 3, of: 3 }, 'Fortinet'],
      [{ at: 1, of: 3 }, 'Kaspersky'],
      [{ at: 3, of: 3 }, 'Fortinet'],
    ]);
    expect(native.ask({ call: 'tab.jump', request: { step: 'next', vendor: vendorId('huawei') } })).toEqual({
      at: 1,
      of: 1,
    });
    expect(native.ask({ call: 'tab.jump', request: { step: 'next', vendor: vendorId('wiz') } })).toEqual({
      at: 0,
      of: 0,
    });
  });
});

function start(onFind: () => void = () => {}): void {
  const decode: Decode = (encoded, finder) => {
    const matcher = decodeMatcherWith(encoded, finder);
    return {
      find(text) {
        onFind();
        return matcher.find(text);
      },
    };
  };
  startPage({
    native,
    decodeScout,
    links: async (ports) => new PageLinks(native, ports),
    async marker(ports) {
      markers++;
      return new PageMarker(
        { decode, painter },
        { ...ports, cards: () => Promise.reject(new Error('none')) },
      );
    },
  });
}

function reading(): string | undefined {
  const answer = native.ask({ call: 'tab.host', request: {} });
  return answer && 'reading' in answer ? answer.reading : undefined;
}
