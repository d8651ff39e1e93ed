import { fromBase64, toBase64 } from './base64.ts';
import { decodeUint16, decodeUint32, encodeTyped } from './typed-arrays.ts';

/** How many runs share a stored start: adding up so many lengths costs less than storing them all, or than a cold loop over them. */
const BLOCK = 32;

/** Runs that follow each other, as they are stored: typed arrays as base64 of little-endian bytes. */
export interface EncodedRuns {
  /** Uint8Array or Uint16Array: the length of each run. */
  readonly lengths: string;
  /** Uint32Array: the start of every `BLOCK`th run. */
  readonly starts: string;
}

/** Where each of several runs is that follow each other. */
export class Runs {
  readonly count: number;
  /** The length of all together. */
  readonly total: number;
  private readonly lengths: Uint8Array | Uint16Array;
  private readonly starts: Uint32Array;

  constructor(lengths: Uint8Array | Uint16Array, starts: Uint32Array) {
    if (starts.length !== Math.floor(lengths.length / BLOCK) + 1) {
      throw new TypeError('The starts of runs do not fit their lengths');
    }
    this.lengths = lengths;
    this.starts = starts;
    this.count = lengths.length;
    this.total = this.startOf(this.count);
  }

  /** Where the run starts; for `count`, where the last one ends. */
  startOf(run: number): number {
    let start = this.starts[Math.floor(run / BLOCK)] ?? 0;
    for (let before = run - (run % BLOCK); before < run; before++) start += this.lengths[before] ?? 0;
    return start;
  }

  lengthOf(run: number): number {
    return this.lengths[run] ?? 0;
  }
}

/** Encodes the lengths of runs, each below 256. */
export function encodeShortRuns(lengths: readonly number[]): EncodedRuns {
  return { lengths: toBase64(Uint8Array.from(lengths)), starts: startsOf(lengths) };
}

/** Encodes the lengths of runs, each below 65,536. */
export function encodeLongRuns(lengths: readonly number[]): EncodedRuns {
  return { lengths: encodeTyped(Uint16Array.from(lengths)), starts: startsOf(lengths) };
}

/** Throws a `TypeError` when the parts contradict each other. */
export function decodeShortRuns({ lengths, starts }: EncodedRuns): Runs {
  return new Runs(fromBase64(lengths), decodeUint32(starts));
}

/** As `decodeShortRuns`, of what `encodeLongRuns` made. */
export function decodeLongRuns({ lengths, starts }: EncodedRuns): Runs {
  return new Runs(decodeUint16(lengths), decodeUint32(starts));
}

function startsOf(lengths: readonly number[]): string {
  const starts: number[] = [];
  let at = 0;
  for (let run = 0; run <= lengths.length; run++) {
    if (run % BLOCK === 0) starts.push(at);
    at += lengths[run] ?? 0;
  }
  return encodeTyped(Uint32Array.from(starts));
}
