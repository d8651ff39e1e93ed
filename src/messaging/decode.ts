import * as v from 'valibot';

import { type ListId, parseListId } from '../domain/list-label.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { parseVendorId } from '../domain/vendor.ts';
import { host, settingsChangeSchema } from '../settings/schema.ts';
import { listText, nameRole, reason } from './page-answers.ts';
import type { CardMention, FromInterface, FromPage, Reading } from './protocol.ts';
import type { CallFailure } from './wire.ts';

/** The shape that all directions of the protocol have. */
export type Calls<Directory> = {
  readonly [Name in keyof Directory]: { request: unknown; response: unknown };
};

/** For each call, how its request is read out of a message. */
export type Decoders<Directory extends Calls<Directory>> = {
  readonly [Name in keyof Directory]: (request: unknown) => Decoded<Directory[Name]['request']>;
};

export type Decoded<Value> = Result<Value, Extract<CallFailure, { kind: 'bad-request' }>>;

/** More vendors than this no page has, or none that can be read. */
const MAX_VENDORS = 5000;
/** A page that suspects more names than this is a list of names; it stays unread. */
const MAX_KEYS = 50_000;

const vendorId = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const id = parseVendorId(dataset.value);
    if (id !== undefined) return id;
    addIssue({ message: 'is not a vendor id' });
    return NEVER;
  }),
);
const listId = v.pipe(
  v.string(),
  v.rawTransform<string, ListId>(({ dataset, addIssue, NEVER }) => {
    const id = parseListId(dataset.value);
    if (id !== undefined) return id;
    addIssue({ message: 'is not the id of a list' });
    return NEVER;
  }),
);
/** A page script stops counting long before: with those of all frames, a sum still is a number that can be told. */
const MAX_COUNT = 1_000_000;
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MAX_COUNT));
/** A hash of 32 bits; see names/forms/name-key.ts. */
const key = v.pipe(v.number(), v.safeInteger());
const nothing = v.object({});
const READINGS = ['reading', 'read', 'off-here', 'paused'] as const satisfies readonly Reading[];
const reading = v.picklist(READINGS);

const foundVendor = v.object({
  vendor: vendorId,
  mentions: count,
  links: v.exactOptional(count),
  hiddenHere: v.exactOptional(v.literal(true)),
});

const report = v.object({
  vendors: listOf(foundVendor, MAX_VENDORS),
  site: v.exactOptional(vendorId),
  reading,
  isMore: v.exactOptional(v.literal(true)),
});

const mention: v.GenericSchema<unknown, CardMention> = v.object({
  vendor: vendorId,
  name: listText,
  role: nameRole,
  reason,
});

/** What a page script may ask of the background. */
export const fromPage: Decoders<FromPage> = {
  'page.setup': decoder(nothing),
  'page.names': decoder(v.object({ keys: listOf(key, MAX_KEYS) })),
  'page.report': decoder(v.object({ report })),
  'page.card': decoder(v.object({ mention })),
  'page.frame': decoder(v.object({ key: v.pipe(v.string(), v.uuid()) })),
  'page.hide': decoder(v.object({ vendor: vendorId, where: v.picklist(['here', 'everywhere']) })),
  'page.open': decoder(v.object({ vendor: vendorId })),
};

/** What the extension's own pages may ask of the background. */
export const fromInterface: Decoders<FromInterface> = {
  'findings.of-tab': decoder(v.object({ tabId: v.pipe(v.number(), v.safeInteger()) })),
  'list.look-up': decoder(v.object({ query: v.pipe(v.string(), v.maxLength(1000)) })),
  'list.vendors': decoder(nothing),
  'list.releases': decoder(nothing),
  'list.status': decoder(nothing),
  'list.others': decoder(nothing),
  'list.check': decoder(v.object({ list: v.exactOptional(listId) })),
  'list.jurisdictions': decoder(nothing),
  'settings.read': decoder(nothing),
  'settings.change': decoder(v.object({ change: settingsChangeSchema })),
  'settings.restore': decoder(v.object({ settings: settingsChangeSchema })),
  'vendor.hide': decoder(
    v.object({
      vendor: vendorId,
      site: v.exactOptional(host),
      until: v.picklist(['changed', 'forever']),
    }),
  ),
  'vendor.show': decoder(v.object({ vendor: vendorId, site: v.exactOptional(host) })),
};

/** Too long a list is refused before its entries are looked at. */
function listOf<Entry>(entry: v.GenericSchema<unknown, Entry>, most: number) {
  return v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(entry));
}

export function decoder<Value>(schema: v.GenericSchema<unknown, Value>): (data: unknown) => Decoded<Value> {
  return (data) => {
    const parsed = v.safeParse(schema, data, { abortEarly: true });
    if (parsed.success) return ok(parsed.output);
    const [issue] = parsed.issues;
    return err({ kind: 'bad-request', path: v.getDotPath(issue) ?? '', problem: issue.message });
  };
}
