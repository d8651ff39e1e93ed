import { decodeMatcherWith } from './decode-with.ts';
import type { EncodedNamesIndex } from './index/index-format.ts';
import type { Matcher } from './matcher.ts';
import { decodeScout } from './scout.ts';

/** Makes the matcher of an index. Throws a `TypeError` when the index contradicts itself. */
export function decodeMatcher(encoded: EncodedNamesIndex): Matcher {
  return decodeMatcherWith(encoded, decodeScout(encoded.filter).finder);
}
