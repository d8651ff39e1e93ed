import { Finder } from './forms/finder.ts';
import { decodeFormFilter, type EncodedFormFilter } from './forms/form-filter.ts';

/** Tells texts in which a name may stand from those in which none can, without the names. */
export interface Scout {
  /** What the matcher of the same index can find forms with, too: it needn't be decoded again. */
  readonly finder: Finder;
  /** Whether a name may stand in the text. Blocks are separated by `BLOCK_BREAK`. */
  suspects(text: string): boolean;
}

/** Makes the scout of an index's filter. Throws a `TypeError` when the filter is none. */
export function decodeScout(filter: EncodedFormFilter): Scout {
  const finder = new Finder(decodeFormFilter(filter));
  return {
    finder,
    suspects(text) {
      let isAny = false;
      finder.find(text, () => {
        isAny = true;
        return text.length;
      });
      return isAny;
    },
  };
}
