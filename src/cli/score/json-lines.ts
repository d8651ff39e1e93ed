import * as v from 'valibot';
import type { Vendor } from '../../domain/vendor.ts';
import { foldName } from '../../names/fold.ts';
import { CommandError } from '../console.ts';
import type { Passage } from './passage.ts';

export type NamedVendor = Pick<Vendor, 'id' | 'name' | 'names' | 'legalNames'>;

const place = { start: v.number(), end: v.number() };
const line = v.object({
  id: v.string(),
  lang: v.string(),
  text: v.string(),
  mentions: v.array(
    v.object({
      ...place,
      vendor: v.string(),
      also: v.optional(v.array(v.string()), []),
      via: v.optional(v.string()),
    }),
  ),
  traps: v.optional(v.array(v.object({ ...place, why: v.optional(v.string(), '') })), []),
  neutral: v.optional(v.array(v.object({ ...place, vendor: v.optional(v.string()) })), []),
});

/**
 * Reads labelled pages, one JSON object a line: `{id, lang, text, mentions: [{start, end, vendor, also?, via?}], traps,
 * neutral}`. Vendors go by any of their names there. Throws a `CommandError` naming the line.
 */
export function readJsonLines(
  content: string,
  file: string,
  vendors: readonly NamedVendor[],
): { passages: Passage[]; covers: ReadonlySet<string>; unlisted: number } {
  const idOf = vendorsByName(vendors);
  const covers = new Set<string>();
  let unlisted = 0;
  const passages = content.split('\n').flatMap((json, at): Passage[] => {
    if (json.trim() === '') return [];
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), line), json);
    if (!parsed.success) throw new CommandError(`${file}:${at + 1}: ${parsed.issues[0].message}.`);
    const { id, lang, text, mentions, traps, neutral } = parsed.output;
    const uses = [];
    const either = [...neutral];
    for (const { start, end, vendor, also, via } of mentions) {
      const ids = [vendor, ...also].flatMap((name) => idOf(name) ?? []);
      for (const known of ids) covers.add(known);
      if (ids.length > 0) uses.push({ start, end, vendors: ids, brand: via !== undefined });
      else {
        unlisted++;
        either.push({ start, end });
      }
    }
    return [{ id, lang, text, uses, traps, either }];
  });
  return { passages, covers, unlisted };
}

/** A vendor's id by any of its names, or by a name with a second one in brackets or behind a stroke. */
function vendorsByName(vendors: readonly NamedVendor[]): (name: string) => string | undefined {
  const ids = new Map<string, string>();
  for (const { id, names, legalNames } of vendors) {
    for (const text of [...names.map((name) => name.text), ...legalNames]) {
      if (!ids.has(foldName(text))) ids.set(foldName(text), id);
    }
  }
  for (const { id, name } of vendors) ids.set(foldName(name), id);
  return (name) =>
    [name, ...name.split(/[()/]/u)].map((part) => ids.get(foldName(part))).find((id) => id !== undefined);
}
