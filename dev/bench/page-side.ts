import { decodeMatcher } from '../../src/names/decode.ts';
import type { EncodedNamesIndex } from '../../src/names/index-format.ts';
import type { Matcher } from '../../src/names/matcher.ts';
import { readChunk } from '../../src/page/read-chunk.ts';
import { rawTextsOf } from '../../src/page/skip.ts';
import { TextWalk } from '../../src/page/text-walk.ts';

/** What the benchmark runs inside a page, in an isolated world as a content script's. Times are ms. */
export interface Contestants {
  /** Decodes a names index; gives the time. */
  loadIndex(json: string): number;
  /** Builds the alternation of all names; gives the time. */
  buildRegExp(names: readonly string[]): number;
  /** Runs one contestant so often and gives each run's time. */
  run(contestant: Contestant, times: number): { times: number[]; result: number };
}

export type Contestant = 'floor' | 'scan' | 'regexp';

let matcher: Matcher | undefined;
let alternation: RegExp | undefined;

const CONTESTANTS: Readonly<Record<Contestant, () => number>> = { floor, scan, regexp };

const contestants: Contestants = {
  loadIndex(json) {
    const encoded: EncodedNamesIndex = JSON.parse(json);
    const start = performance.now();
    matcher = decodeMatcher(encoded);
    return performance.now() - start;
  },
  buildRegExp(names) {
    const start = performance.now();
    const sources = names
      .toSorted((a, b) => b.length - a.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    alternation = new RegExp(`\\b(?:${sources.join('|')})\\b`, 'gi');
    return performance.now() - start;
  },
  run(contestant, times) {
    const work = CONTESTANTS[contestant];
    const taken: number[] = [];
    let result = 0;
    for (let run = 0; run < times; run++) {
      const start = performance.now();
      result = work();
      taken.push(performance.now() - start);
    }
    return { times: taken, result };
  },
};
Object.assign(globalThis, { contestants });

/** What merely reading a page costs: each text node that is no code, and one look at each of its units. */
function floor(): number {
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

/** The whole first scan of the page script, without painting: walk, join, find, judge, place. */
function scan(): number {
  if (!matcher) throw new Error('No index is loaded');
  const walk = TextWalk.over(document, rawTextsOf(document));
  let found = 0;
  for (let chunk = walk.next(); chunk; chunk = walk.next()) found += readChunk(chunk, matcher).length;
  return found;
}

/** The usual way: an alternation of all names over each text node. */
function regexp(): number {
  if (!alternation) throw new Error('No expression is built');
  const code = rawTextsOf(document);
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let found = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!code.has(node)) for (const _ of (node.nodeValue ?? '').matchAll(alternation)) found++;
  }
  return found;
}
