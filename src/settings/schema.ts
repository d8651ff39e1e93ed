import * as v from 'valibot';
import type { HiddenVendor } from '../domain/hidden.ts';
import { LOCALES } from '../domain/locale.ts';
import { MARK_STYLES } from '../domain/mark.ts';
import { KINDS } from '../domain/restriction.ts';
import { TONES } from '../domain/tone.ts';
import { isWatchedId, type WatchedName } from '../domain/watched.ts';
import { jurisdiction, vendorId } from '../list/schema/scalars.ts';
import { type ExtraList, extraList, MOST_EXTRA_LISTS } from './extra-list.ts';
import type { Settings } from './settings.ts';
import { parseHost } from './site-rules.ts';
import { isWatchedNote, parseWatchedName } from './watched-names.ts';

/** More of these would slow down what reads them. */
export const MOST = { jurisdictions: 50, sitesOff: 5000, hidden: 2000, watched: 500 } as const;

/** A host name as a person or an administrator may write it; see `parseHost`. */
export const host = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parseHost(dataset.value);
    if (parsed.ok) return parsed.value;
    addIssue({ message: `is not a host name (${parsed.error})` });
    return NEVER;
  }),
);

const hiddenVendor: v.GenericSchema<unknown, HiddenVendor> = v.strictObject({
  vendor: vendorId,
  site: v.exactOptional(host),
  unless: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{1,16}$/, 'is not the state of claims'))),
});

const watchedName: v.GenericSchema<unknown, WatchedName> = v.strictObject({
  id: v.pipe(
    vendorId,
    v.check((id) => isWatchedId(id), 'is not the id of a watched name'),
  ),
  name: v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const parsed = parseWatchedName(dataset.value);
      if (parsed.ok) return parsed.value;
      addIssue({ message: `is not a name to watch for (${parsed.error})` });
      return NEVER;
    }),
  ),
  note: v.pipe(v.string(), v.check(isWatchedNote, 'is too long or has a control character')),
});

/** One field that is a list: what an entry is, how many there may be, and what makes two of them the same. */
export interface ListField<Entry> {
  readonly entry: v.GenericSchema<unknown, Entry>;
  readonly most: number;
  readonly keyOf: (entry: Entry) => string;
}

const itself = (entry: string) => entry;

/** The fields that are lists. Of two entries that are the same, the first counts. */
export const LIST_FIELDS = {
  jurisdictions: { entry: jurisdiction, most: MOST.jurisdictions, keyOf: itself },
  tonesOff: { entry: v.picklist(TONES), most: TONES.length, keyOf: itself },
  kindsOff: { entry: v.picklist(KINDS), most: KINDS.length, keyOf: itself },
  sitesOff: { entry: host, most: MOST.sitesOff, keyOf: itself },
  hidden: {
    entry: hiddenVendor,
    most: MOST.hidden,
    keyOf: ({ vendor, site = '' }: HiddenVendor) => `${vendor} ${site}`,
  },
  watched: { entry: watchedName, most: MOST.watched, keyOf: ({ id }: WatchedName) => id },
  lists: { entry: extraList, most: MOST_EXTRA_LISTS, keyOf: ({ id }: ExtraList) => id },
} as const;

/** The other fields. */
export const PLAIN_FIELDS = {
  language: v.picklist(['browser', ...LOCALES]),
  markStyle: v.picklist(MARK_STYLES),
  markElsewhere: v.boolean(),
  paused: v.boolean(),
} as const;

/** The entries without those that another before them has made superfluous. */
export function uniqueBy<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): Entry[] {
  const known = new Map<string, Entry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (!known.has(key)) known.set(key, entry);
  }
  return [...known.values()];
}

function whole<Entry>({ entry, most, keyOf }: ListField<Entry>) {
  return v.exactOptional(
    v.pipe(
      v.array(entry),
      v.maxLength(most, `has more than ${most} entries`),
      v.transform((entries) => uniqueBy(entries, keyOf)),
    ),
  );
}

/** A change of some fields, as the interface asks for it: refused as a whole when one field is wrong. */
export const settingsChangeSchema: v.GenericSchema<unknown, Partial<Settings>> = v.strictObject({
  jurisdictions: whole(LIST_FIELDS.jurisdictions),
  language: v.exactOptional(PLAIN_FIELDS.language),
  markStyle: v.exactOptional(PLAIN_FIELDS.markStyle),
  markElsewhere: v.exactOptional(PLAIN_FIELDS.markElsewhere),
  tonesOff: whole(LIST_FIELDS.tonesOff),
  kindsOff: whole(LIST_FIELDS.kindsOff),
  sitesOff: whole(LIST_FIELDS.sitesOff),
  hidden: whole(LIST_FIELDS.hidden),
  watched: whole(LIST_FIELDS.watched),
  paused: v.exactOptional(PLAIN_FIELDS.paused),
  lists: whole(LIST_FIELDS.lists),
});
