import * as v from 'valibot';
import { MARK_STYLES, MARK_TONES } from '../domain/mark.ts';
import type { EncodedCueWords } from '../names/index/decode-cue-words.ts';
import { type EncodedNamesIndex, NAMES_INDEX_FORMAT } from '../names/index/index-format.ts';
import type { LargeIndex, PageState, StoredDomains, StoredFilter, StoredIndex } from '../page/page-state.ts';

// Fields in the order in which storage gives them back, so that two states can be compared as text.
const stateShape: v.GenericSchema<unknown, PageState> = v.object({
  hidden: v.record(v.string(), v.array(v.string())),
  indexKey: v.string(),
  paused: v.boolean(),
  sitesOff: v.array(v.string()),
  style: v.picklist(MARK_STYLES),
  tones: v.record(v.string(), v.picklist(MARK_TONES)),
});

/** The page state in storage; undefined when there is none of this version. */
export function parsePageState(stored: unknown): PageState | undefined {
  const parsed = v.safeParse(stateShape, stored);
  return parsed.success ? parsed.output : undefined;
}

const isIndex = (data: unknown): data is EncodedNamesIndex =>
  v.is(v.looseObject({ format: v.literal(NAMES_INDEX_FORMAT) }), data);

const indexShape = v.object({ key: v.string(), index: v.custom<EncodedNamesIndex>(isIndex) });

const largeShape = v.object({ key: v.string(), isLarge: v.literal(true) });

/**
 * A names index as this extension wrote or shipped it. Only its frame is checked: decoding it in the page finds the rest,
 * and its writer was this version.
 */
export function parseStoredIndex(stored: unknown): StoredIndex | LargeIndex | undefined {
  const parsed = v.safeParse(v.union([indexShape, largeShape]), stored);
  return parsed.success ? parsed.output : undefined;
}

/** The names index that a build packs; `parseStoredIndex` of a whole one. */
export function parsePackagedIndex(packed: unknown): StoredIndex | undefined {
  const parsed = v.safeParse(indexShape, packed);
  return parsed.success ? parsed.output : undefined;
}

const cueWordsShape: v.GenericSchema<unknown, EncodedCueWords> = v.object({
  kinds: v.record(v.string(), v.string()),
  languages: v.record(v.string(), v.string()),
});

/** The words beside names that a build packs. Throws when the file is none of a build's. */
export function parseCueWords(packed: unknown): EncodedCueWords {
  return v.parse(cueWordsShape, packed);
}

const filterShape: v.GenericSchema<unknown, StoredFilter> = v.object({
  key: v.string(),
  filter: v.object({ presence: v.string(), beginnings: v.string() }),
});

/** The index's filter as this extension wrote it. */
export function parseStoredFilter(stored: unknown): StoredFilter | undefined {
  const parsed = v.safeParse(filterShape, stored);
  return parsed.success ? parsed.output : undefined;
}

const domainsShape: v.GenericSchema<unknown, StoredDomains> = v.object({
  key: v.string(),
  domains: v.record(v.string(), v.string()),
});

/** The vendors' own sites as this extension wrote them. */
export function parseStoredDomains(stored: unknown): StoredDomains | undefined {
  const parsed = v.safeParse(domainsShape, stored);
  return parsed.success ? parsed.output : undefined;
}
