import * as v from 'valibot';
import { LONGEST_LIST_ID } from '../../domain/list-label.ts';
import { isSafeText } from '../../list/schema/text.ts';
import {
  type ExtraList,
  extraList,
  isListAddress,
  LONGEST_LIST_NAME,
  MOST_ADDRESSES,
  MOST_EXTRA_LISTS,
  MOST_KEYS,
  parseTrustedKey,
} from '../../settings/extra-list.ts';
import type { PageText } from '../../text/text.ts';

/** What a person has typed to add a list. */
export interface TypedList {
  readonly name: string;
  /** One a line, as the keys. */
  readonly addresses: string;
  readonly keys: string;
  /** Counts with more than one key. */
  readonly threshold: string;
}

export const NOTHING_TYPED: TypedList = { name: '', addresses: '', keys: '', threshold: '1' };

/** The list that was typed, or what stands against it, in words. */
export type ReadList =
  | { readonly ok: true; readonly list: ExtraList }
  | { readonly ok: false; readonly field: keyof TypedList; readonly problem: string };

/** The list that was typed, with an id made of its name that none of `lists` has. */
export function readNewList(
  typed: TypedList,
  lists: readonly ExtraList[],
  { otherLists: { problems } }: Pick<PageText, 'otherLists'>,
): ReadList {
  const refused = (field: keyof TypedList, problem: string) => ({ ok: false, field, problem }) as const;
  const name = typed.name.trim();
  if (name === '') return refused('name', problems.noName);
  if (name.length > LONGEST_LIST_NAME || !isSafeText(name)) {
    return refused('name', problems.name({ most: LONGEST_LIST_NAME }));
  }
  if (lists.length >= MOST_EXTRA_LISTS) return refused('name', problems.full({ most: MOST_EXTRA_LISTS }));
  const id = idOf(name, lists);
  if (lists.some((other) => other.id === id)) return refused('name', problems.taken({ id }));

  const addresses = linesOf(typed.addresses).map(({ text }) => text);
  const bad = addresses.length === 0 ? '' : addresses.find((address) => !isListAddress(address));
  if (bad !== undefined) return refused('addresses', problems.address({ typed: shortened(bad) }));
  if (addresses.length > MOST_ADDRESSES || isTwice(addresses)) {
    return refused('addresses', problems.tooManyAddresses({ most: MOST_ADDRESSES }));
  }

  const lines = linesOf(typed.keys);
  if (lines.length === 0) return refused('keys', problems.noKey);
  const parsed = lines.map(({ text }) => parseTrustedKey(text));
  const wrong = lines[parsed.indexOf(undefined)];
  if (wrong) return refused('keys', problems.key({ line: wrong.line }));
  if (lines.length > MOST_KEYS) return refused('keys', problems.tooManyKeys({ most: MOST_KEYS }));
  if (isTwice(parsed.map((key) => key?.id)) || isTwice(parsed.map((key) => key?.publicKey))) {
    return refused('keys', problems.keyTwice);
  }
  const threshold = lines.length === 1 ? 1 : wholeNumber(typed.threshold);
  if (threshold === undefined || threshold < 1 || threshold > lines.length) {
    return refused('threshold', problems.threshold({ most: lines.length }));
  }
  const list = { id, name, addresses, keys: lines.map(({ text }) => text), threshold };
  // What is left is the id: some are kept for the lists that everybody has.
  const read = v.safeParse(extraList, list);
  return read.success ? { ok: true, list: read.output } : refused('name', problems.taken({ id }));
}

/** The lines that have something on them, with their numbers. */
export function linesOf(typed: string): { readonly line: number; readonly text: string }[] {
  return typed
    .split('\n')
    .map((line, at) => ({ line: at + 1, text: line.trim() }))
    .filter(({ text }) => text !== '');
}

function isTwice(values: readonly (string | undefined)[]): boolean {
  return new Set(values).size < values.length;
}

/** The name's letters and digits as far as an id may have them; of one without any, "list" and the first free number. */
function idOf(name: string, lists: readonly ExtraList[]): string {
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_LIST_ID)
    .replace(/^-+|-+$/g, '');
  if (id !== '') return id;
  const taken = new Set<string>(lists.map((list) => list.id));
  const numbers = Array.from({ length: lists.length + 1 }, (_, at) => `list-${at + 1}`);
  return numbers.find((one) => !taken.has(one)) ?? 'list';
}

function wholeNumber(typed: string): number | undefined {
  return /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : undefined;
}

/** Enough to know it again. */
function shortened(address: string): string {
  return address.length > 80 ? `${address.slice(0, 79)}…` : address;
}
