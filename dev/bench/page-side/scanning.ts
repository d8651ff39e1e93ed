import { decodeMatcherWith } from '../../../src/names/decode-with.ts';
import type { Finder } from '../../../src/names/forms/finder.ts';
import type { EncodedFormFilter } from '../../../src/names/forms/form-filter.ts';
import { buildNamesIndex } from '../../../src/names/index/build-names-index.ts';
import type { EncodedNamesIndex } from '../../../src/names/index/index-format.ts';
import type { Matcher } from '../../../src/names/matcher.ts';
import { decodeScout } from '../../../src/names/scout.ts';
import { LargeNames } from '../../../src/page/marking/large-names.ts';
import { readChunk } from '../../../src/page/marking/read-chunk.ts';
import type { StoredIndex } from '../../../src/page/page-state.ts';
import type { Chunk } from '../../../src/page/reading/chunk.ts';
import { rawTextsOf } from '../../../src/page/reading/skip.ts';
import { isSuspect } from '../../../src/page/reading/suspicion.ts';
import { TextWalk } from '../../../src/page/reading/text-walk.ts';
import { type Contestant, HIGHLIGHTER } from '../contestants.ts';
import { type ManyNames, vendorsOf } from '../names.ts';
import { markAll, peers } from './peers.ts';

/** Runs one contestant in its world. Times are ms. */
export interface ScanningSide {
  /** Makes the contestant ready, with an index as JSON if it is a scan, else with names. Gives the time that took. */
  setUp(contestant: Contestant, index: string, names: readonly string[]): number;
  run(times: number): Promise<Runs>;
}

export interface Runs {
  readonly times: readonly number[];
  /** How many names the last run found. */
  readonly found: number;
  /** How long the index took to decode, once a name was suspected. */
  readonly decodeMs: number | undefined;
}

type Work = () => number | Promise<number>;

let work: Work = () => 0;
let decodeMs: number | undefined;
/** Not the page's time: what the background took to answer in this run. */
let backgroundMs = 0;

const side: ScanningSide = {
  setUp(contestant, index, names) {
    // Reading the JSON is part of reading it from storage, whoever does it.
    const data: unknown = index === '' ? undefined : JSON.parse(index);
    const start = performance.now();
    work = workOf(contestant, data, names);
    return performance.now() - start;
  },
  async run(times) {
    const taken: number[] = [];
    let found = 0;
    for (let run = 0; run < times; run++) {
      backgroundMs = 0;
      const start = performance.now();
      const result = work();
      found = typeof result === 'number' ? result : await result;
      taken.push(performance.now() - start - backgroundMs);
    }
    return { times: taken, found, decodeMs };
  },
};
Object.assign(globalThis, { side });

function workOf(contestant: Contestant, data: unknown, names: readonly string[]): Work {
  switch (contestant) {
    case 'floor':
      return floor;
    case 'scan':
    case 'scan of few':
      return scanOf(data as EncodedNamesIndex);
    case 'scan of many':
      return scanOfMany(data as ManyNames);
    case HIGHLIGHTER:
      return () => markAll(names);
    default:
      return overTexts(peers[contestant](names));
  }
}

/** What merely reading a page costs: each text node that is no code, and one look at each of its units. */
function floor(): number {
  // Written out like the scan's own loop: a generator would make the floor dearer.
  const code = rawTextsOf(document);
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (code.has(node)) continue;
    const text = node.nodeValue ?? '';
    for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  }
  return sum;
}

/** Counts the names in a chunk. */
type Read = (chunk: Chunk) => number | Promise<number>;

/**
 * The page script's scan, without painting: walk, join, and ask the scout, until it suspects a name. From there on names
 * are found, judged and placed.
 */
function scanWith(filter: EncodedFormFilter, makeRead: (finder: Finder) => Read): Work {
  const scout = decodeScout(filter);
  let read: Read | undefined;
  return async () => {
    const walk = TextWalk.over(document, rawTextsOf(document));
    let found = 0;
    for (let chunk = walk.next(); chunk; chunk = walk.next()) {
      if (!read && !isSuspect(chunk, scout)) continue;
      read ??= makeRead(scout.finder);
      const count = read(chunk);
      found += typeof count === 'number' ? count : await count;
    }
    return found;
  };
}

/** With an index that the page has. */
function scanOf(encoded: EncodedNamesIndex): Work {
  return scanWith(encoded.filter, (finder) => {
    const start = performance.now();
    const matcher = decodeMatcherWith(encoded, finder);
    decodeMs = performance.now() - start;
    return (chunk) => readChunk(chunk, matcher).length;
  });
}

/** With the names that the background tells when it is asked. */
function scanOfMany({ filter, names }: ManyNames): Work {
  let vendors: ReturnType<typeof vendorsOf> | undefined;
  const answer = async (keys: readonly number[]): Promise<StoredIndex> => {
    const start = performance.now();
    const wanted = new Set(keys);
    vendors ??= vendorsOf(names);
    const index = buildNamesIndex(vendors, {}, (key) => wanted.has(key));
    backgroundMs += performance.now() - start;
    return { key: '', index };
  };
  return scanWith(filter, (finder) => {
    const large = new LargeNames(finder, answer);
    let matcher: Matcher | undefined;
    return (chunk) => {
      const asked = large.namesFor(chunk);
      if (!asked) return matcher ? readChunk(chunk, matcher).length : 0;
      return asked.then((index) => {
        matcher = decodeMatcherWith(index, large.finder);
        return readChunk(chunk, matcher).length;
      });
    };
  });
}

/** The other ways are given each text node by itself, without any care for names that lie across two. */
function overTexts(count: (text: string) => number): () => number {
  return () => {
    let found = 0;
    for (const text of texts()) found += count(text);
    return found;
  };
}

function* texts(): Generator<string> {
  const code = rawTextsOf(document);
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!code.has(node)) yield node.nodeValue ?? '';
  }
}
