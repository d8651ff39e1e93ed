import { atOnce } from '../../domain/steps.ts';
import { encodeCueWords } from './encode-cue-words.ts';
import { type IndexedVendor, namesIndexSteps, type SectorWords } from './index-build.ts';
import type { EncodedNamesIndex } from './index-format.ts';

/** `namesIndexSteps` at once and with the words of this version. The background, which has these in a file, can't wait so long. */
export function buildNamesIndex(
  all: readonly IndexedVendor[],
  sectorWords: SectorWords = {},
  isWanted?: (key: number) => boolean,
): EncodedNamesIndex {
  return atOnce(namesIndexSteps(all, encodeCueWords(), sectorWords, isWanted));
}
