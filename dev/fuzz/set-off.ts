import type { Steps } from '../../src/domain/steps.ts';
import { acceptSizes, MOST_OF_PUBLIC, sizesOf } from '../../src/list/acceptance.ts';
import { MAX_PAYLOAD_BYTES } from '../../src/list/header.ts';
import { payloadSteps } from '../../src/list/parse-payload.ts';
import { successorsOf } from '../../src/list/successors.ts';
import { decodeMatcher } from '../../src/names/decode.ts';
import { encodeCueWords } from '../../src/names/index/encode-cue-words.ts';
import { namesIndexSteps } from '../../src/names/index/index-build.ts';
import { findMentions } from '../../src/names/matcher.ts';
import type { Bomb } from './bombs.ts';
import { cpuMs } from './cpu-ms.ts';

const CUE_WORDS = encodeCueWords();

/** What a bomb did: how it ended, the longest work between two yields, where that was, and the size of what was made of it. */
export interface Damage {
  readonly end: string;
  readonly longestMs: number;
  readonly where: string;
  readonly indexBytes: number;
}

/** A page's text with words that names of bombs begin like. */
const PAGE = 'Same Name, Name 1 2, abcdq and Acmex; '.repeat(50);

export function setOff(bomb: Bomb): Damage {
  let [longestMs, where] = [0, ''];
  const timed = <Value>(what: string, work: () => Value): Value => {
    const started = cpuMs();
    const value = work();
    const ms = cpuMs() - started;
    if (ms > longestMs) [longestMs, where] = [ms, what];
    return value;
  };
  const inSteps = <Value>(what: string, steps: Steps<Value>): Value => {
    for (let at = 0; ; at++) {
      const { done, value } = timed(`${what}, step ${at}`, () => steps.next());
      if (done) return value;
    }
  };
  const data = bomb.make();
  const written = jsonOf(data);
  if (written.length <= MAX_PAYLOAD_BYTES) timed('JSON.parse', () => JSON.parse(written));
  const parsed = inSteps('parsing', payloadSteps(data));
  if (!parsed.ok)
    return {
      end: `refused: ${parsed.error.path} ${parsed.error.problem}`.slice(0, 160),
      longestMs,
      where,
      indexBytes: 0,
    };
  const sane = timed('sizes', () => acceptSizes({}, sizesOf(parsed.value), undefined, MOST_OF_PUBLIC));
  if (!sane.ok) return { end: `refused: ${JSON.stringify(sane.error)}`, longestMs, where, indexBytes: 0 };
  const { vendors, sectorWords, removed } = parsed.value;
  timed('successors', () => successorsOf(removed));
  const index = inSteps('index', namesIndexSteps(vendors, CUE_WORDS, sectorWords));
  const matcher = timed('decoding', () => decodeMatcher(index));
  timed('a page', () => findMentions(matcher, PAGE));
  return { end: 'accepted', longestMs, where, indexBytes: JSON.stringify(index).length };
}

/** Nothing for what is too deep to be written. */
function jsonOf(data: unknown): string {
  try {
    return JSON.stringify(data);
  } catch {
    return '[]';
  }
}
