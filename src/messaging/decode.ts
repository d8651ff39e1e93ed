import * as v from 'valibot';
import { err, ok, type Result } from '../domain/result.ts';
import { parseVendorId } from '../domain/vendor.ts';
import { settingsChangeSchema } from '../settings/schema.ts';
import type { FromInterface, FromPage, Reading, ToPage } from './protocol.ts';
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
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** A hash of 32 bits; see names/forms/name-key.ts. */
const key = v.pipe(v.number(), v.safeInteger());
const nothing = v.object({});
const READINGS = ['reading', 'read', 'off-here', 'paused'] as const satisfies readonly Reading[];
const reading = v.picklist(READINGS);

const report = v.object({
  vendors: v.pipe(v.array(v.object({ vendor: vendorId, mentions: count })), v.maxLength(MAX_VENDORS)),
  reading,
});

/** What a page script may ask of the background. */
export const fromPage: Decoders<FromPage> = {
  'page.setup': decoder(nothing),
  'page.names': decoder(v.object({ keys: v.pipe(v.array(key), v.maxLength(MAX_KEYS)) })),
  'page.report': decoder(v.object({ report })),
  'page.records': decoder(v.object({ vendors: v.pipe(v.array(vendorId), v.maxLength(MAX_VENDORS)) })),
};

/** What the extension's own pages may ask of the background. */
export const fromInterface: Decoders<FromInterface> = {
  'findings.of-tab': decoder(v.object({ tabId: v.pipe(v.number(), v.safeInteger()) })),
  'list.look-up': decoder(v.object({ query: v.pipe(v.string(), v.maxLength(1000)) })),
  'list.status': decoder(nothing),
  'list.check': decoder(nothing),
  'list.jurisdictions': decoder(nothing),
  'settings.read': decoder(nothing),
  'settings.change': decoder(v.object({ change: settingsChangeSchema })),
};

/** A page script's answer about itself. Decoded like a request, for it comes out of a process that shows web pages. */
export const decodeTabHost: (answer: unknown) => Decoded<ToPage['tab.host']['response']> = decoder(
  v.object({ host: v.pipe(v.string(), v.maxLength(255)), reading }),
);

export function decoder<Value>(schema: v.GenericSchema<unknown, Value>): (data: unknown) => Decoded<Value> {
  return (data) => {
    const parsed = v.safeParse(schema, data, { abortEarly: true });
    if (parsed.success) return ok(parsed.output);
    const [issue] = parsed.issues;
    return err({ kind: 'bad-request', path: v.getDotPath(issue) ?? '', problem: issue.message });
  };
}
