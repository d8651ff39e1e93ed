import { decodeMatcher } from '../../src/names/decode.ts';
import type { EncodedNamesIndex } from '../../src/names/index/index-format.ts';
import type { Matcher } from '../../src/names/matcher.ts';
import { readChunk } from '../../src/page/marking/read-chunk.ts';
import { rawTextsOf } from '../../src/page/reading/skip.ts';
import { TextWalk } from '../../src/page/reading/text-walk.ts';
import type { Contestant } from './contestants.ts';
import { automatonOf, type Count, regExpOf, tokenMapOf } from './peers.ts';

/** What the benchmark runs inside a page, in an isolated world as a content script's. One contestant a world; times are ms. */
export interface PageSide {
  /** Makes the contestant ready with an index (as JSON) or with names; gives the time that took. */
  setUp(contestant: Contestant, index: string, names: readonly string[]): number;
  /** Runs the contestant so often and gives each run's time. */
  run(times: number): { times: number[]; result: number };
}

let work: () => number = () => 0;

const pageSide: PageSide = {
  setUp(contestant, index, names) {
    // Reading the JSON is part of reading it from storage, whoever does it.
    const encoded: EncodedNamesIndex | undefined = index === '' ? undefined : JSON.parse(index);
    const start = performance.now();
    work = workOf(contestant, encoded, names);
    return performance.now() - start;
  },
  run(times) {
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
Object.assign(globalThis, { pageSide });

function workOf(
  contestant: Contestant,
  encoded: EncodedNamesIndex | undefined,
  names: readonly string[],
): () => number {
  switch (contestant) {
    case 'floor':
      return floor;
    case 'scan':
    case 'scan of few':
    case 'scan of many': {
      if (!encoded) throw new Error('A scan needs an index');
      const matcher = decodeMatcher(encoded);
      return () => scan(matcher);
    }
    case 'RegExp':
      return overTexts(regExpOf(names));
    case 'Aho-Corasick':
      return overTexts(automatonOf(names));
    case 'token map':
      return overTexts(tokenMapOf(names));
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

/** The whole first scan of the page script, without painting: walk, join, find, judge, place. */
function scan(matcher: Matcher): number {
  const walk = TextWalk.over(document, rawTextsOf(document));
  let found = 0;
  for (let chunk = walk.next(); chunk; chunk = walk.next()) found += readChunk(chunk, matcher).length;
  return found;
}

/** The other ways are given each text node by itself, without any care for names that lie across two. */
function overTexts(count: Count): () => number {
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
