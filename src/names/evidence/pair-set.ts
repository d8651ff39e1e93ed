const BITS = 2048;

/** Where a pair of units is in the set. */
function bitOf(first: number, second: number): number {
  return (first * 31 + second) & (BITS - 1);
}

/** Which pairs of neighbouring units a text may have: most words are told by one look to be nowhere in it. */
export class PairSet {
  private readonly bits = new Uint32Array(BITS / 32);

  static of(text: string): PairSet {
    const set = new PairSet();
    for (let at = 1; at < text.length; at++) set.add(bitOf(text.charCodeAt(at - 1), text.charCodeAt(at)));
    return set;
  }

  /** Whether a text that begins with this pair may be within; `pair` is given by `pairOf`. */
  mayHave(pair: number): boolean {
    return pair < 0 || (((this.bits[pair >> 5] ?? 0) >>> (pair & 31)) & 1) === 1;
  }

  private add(bit: number): void {
    this.bits[bit >> 5] = (this.bits[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
}

/** The first pair of a text, for `PairSet.mayHave`; negative for a text of one unit. */
export function pairOf(text: string): number {
  return text.length < 2 ? -1 : bitOf(text.charCodeAt(0), text.charCodeAt(1));
}
