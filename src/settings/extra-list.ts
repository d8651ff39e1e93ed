import * as v from 'valibot';
import { type ListId, type ListLabel, parseListId } from '../domain/list-label.ts';
import { isKeyId, isPublicKey } from '../list/key-record.ts';
import type { TrustedKey } from '../list/key-set.ts';
import { text } from '../list/schema/text.ts';

/** A signed list besides the public one: an organisation's own. */
export interface ExtraList extends ListLabel {
  /** Where it comes from, most wanted first. */
  readonly addresses: readonly string[];
  /** As the command line prints them; see `parseTrustedKey`. */
  readonly keys: readonly string[];
  /** So many of the keys have to sign. */
  readonly threshold: number;
}

/** More lists than these would slow down what reads them, and fill the browser's storage. */
export const MOST_EXTRA_LISTS = 5;
export const MOST_ADDRESSES = 5;
export const MOST_KEYS = 8;
export const LONGEST_LIST_NAME = 80;

/** The ids that storage or people already use otherwise. */
const RESERVED: ReadonlySet<string> = new Set(['public']);

const listId = v.pipe(
  v.string(),
  v.rawTransform<string, ListId>(({ dataset, addIssue, NEVER }) => {
    const id = RESERVED.has(dataset.value) ? undefined : parseListId(dataset.value);
    if (id !== undefined) return id;
    addIssue({ message: 'is no id of a list (lower-case letters, digits and single hyphens, at most 40)' });
    return NEVER;
  }),
);

/** An address that a list may come from: https, or this machine. */
export function isListAddress(address: string): boolean {
  if (address.length > 2000 || !URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  return (
    protocol === 'https:' || (protocol === 'http:' && /^(?:127\.0\.0\.1|\[::1\]|localhost)$/.test(hostname))
  );
}

/** A key as the command line prints it, `id:base64` of 32 bytes, perhaps with the day of its expiry: `id:base64@2027-12-31`. */
export function parseTrustedKey(written: string): TrustedKey | undefined {
  const [, id, publicKey, day] = /^([^:@]+):([^:@]+)(?:@(\d{4}-\d{2}-\d{2}))?$/.exec(written.trim()) ?? [];
  if (id === undefined || publicKey === undefined || !isKeyId(id) || !isPublicKey(publicKey))
    return undefined;
  if (day === undefined) return { id, publicKey };
  const expires = `${day}T00:00:00Z`;
  return Number.isNaN(Date.parse(expires)) ? undefined : { id, publicKey, expires };
}

export const listAddresses = v.pipe(
  v.array(v.pipe(v.string(), v.check(isListAddress, 'is not an https address'))),
  v.minLength(1, 'has no address'),
  v.maxLength(MOST_ADDRESSES, `has more than ${MOST_ADDRESSES} addresses`),
);

/** Keys as the command line prints them. */
export const writtenKeys = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.check(
        (key) => parseTrustedKey(key) !== undefined,
        'is no public key (id:base64, as keygen prints it)',
      ),
    ),
  ),
  v.minLength(1, 'has no key'),
  v.maxLength(MOST_KEYS, `has more than ${MOST_KEYS} keys`),
  v.check((keys) => {
    const parsed = trustedKeys(keys);
    const count = (values: readonly string[]) => new Set(values).size;
    // One key under two names would sign for two.
    return (
      count(parsed.map(({ publicKey }) => publicKey)) === keys.length &&
      count(parsed.map(({ id }) => id)) === keys.length
    );
  }, 'has a key or an id twice'),
);

/** The keys out of how they are written; what is no key is left out. */
export function trustedKeys(written: readonly string[]): TrustedKey[] {
  return written.flatMap((key) => parseTrustedKey(key) ?? []);
}

export const threshold = v.pipe(v.number(), v.safeInteger('is not a whole number'), v.minValue(1));

/** A list as policies, settings and backups have it. */
export const extraList: v.GenericSchema<unknown, ExtraList> = v.pipe(
  v.strictObject({
    id: listId,
    name: text(LONGEST_LIST_NAME),
    addresses: listAddresses,
    keys: writtenKeys,
    threshold: v.exactOptional(threshold, 1),
  }),
  v.check((list) => list.threshold <= list.keys.length, 'asks for more signatures than there are keys'),
);
