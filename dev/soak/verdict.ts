import type { Heap } from './open-feed.ts';
import type { OwnTime } from './own-time.ts';

/** What was seen at one time of the feed, and since the time before. */
export interface Sample {
  /** Since the beginning. */
  readonly minutes: number;
  readonly items: number;
  readonly withUs: Heap;
  readonly without: Heap;
  readonly own: OwnTime;
  /** What is wrong with the marks; empty if nothing is. */
  readonly wrongMarks: string;
}

export interface Verdict {
  readonly withUs: Spread;
  readonly without: Spread;
  readonly isFlat: boolean;
  /** The longest stretch of our work that the page had to wait for, in ms. */
  readonly longest: number;
  readonly isMarkedRight: boolean;
}

/** Bytes of the whole heap once all is warm. */
export interface Spread {
  readonly first: number;
  readonly last: number;
  readonly least: number;
  readonly most: number;
}

/** Until then engines warm up and the feed fills, in minutes. */
const WARM_UP = 2;
/** How far the heap may spread from then on, as a part of its least. */
const MOST_SPREAD = 0.1;

/** Sums the samples up; of a run that is shorter than the warm-up, the last sample alone tells of the heap. */
export function verdictOf(samples: readonly Sample[]): Verdict {
  const warm = samples.filter(({ minutes }) => minutes >= WARM_UP);
  const counted = warm.length > 0 ? warm : samples.slice(-1);
  const withUs = spreadOf(counted.map((sample) => sample.withUs));
  return {
    withUs,
    without: spreadOf(counted.map((sample) => sample.without)),
    isFlat: withUs.most <= withUs.least * (1 + MOST_SPREAD),
    longest: Math.max(...samples.map(({ own }) => own.longest)),
    isMarkedRight: samples.every(({ wrongMarks }) => wrongMarks === ''),
  };
}

function spreadOf(heaps: readonly Heap[]): Spread {
  const bytes = heaps.map(bytesOf);
  return {
    first: bytes[0] ?? 0,
    last: bytes.at(-1) ?? 0,
    least: Math.min(...bytes),
    most: Math.max(...bytes),
  };
}

export function bytesOf({ scripts, nodes }: Heap): number {
  return scripts + nodes;
}
