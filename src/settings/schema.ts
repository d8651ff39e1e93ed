import * as v from 'valibot';
import { MARK_STYLES } from '../domain/mark.ts';
import { jurisdiction } from '../list/schema/scalars.ts';
import type { Settings } from './settings.ts';
import { parseHost } from './site-rules.ts';

const MAX_JURISDICTIONS = 50;
const MAX_SITES = 5000;

const host = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = parseHost(dataset.value);
    if (parsed.ok) return parsed.value;
    addIssue({ message: `is not a host name (${parsed.error})` });
    return NEVER;
  }),
);

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

const fields = {
  jurisdictions: v.pipe(v.array(jurisdiction), v.maxLength(MAX_JURISDICTIONS), v.transform(unique)),
  markStyle: v.picklist(MARK_STYLES),
  markElsewhere: v.boolean(),
  sitesOff: v.pipe(v.array(host), v.maxLength(MAX_SITES), v.transform(unique)),
  paused: v.boolean(),
};

/** A change of some fields, as the interface asks for it: refused as a whole when one field is wrong. */
export const settingsChangeSchema: v.GenericSchema<unknown, Partial<Settings>> = v.strictObject({
  jurisdictions: v.exactOptional(fields.jurisdictions),
  markStyle: v.exactOptional(fields.markStyle),
  markElsewhere: v.exactOptional(fields.markElsewhere),
  sitesOff: v.exactOptional(fields.sitesOff),
  paused: v.exactOptional(fields.paused),
});

/** The fields that were decided; the others are guessed or have defaults. */
export type Decided = { readonly [Field in keyof Settings]?: Settings[Field] | undefined };

const decided = v.object({
  jurisdictions: ifValid(validOf(jurisdiction, MAX_JURISDICTIONS)),
  markStyle: ifValid(fields.markStyle),
  markElsewhere: ifValid(fields.markElsewhere),
  sitesOff: ifValid(validOf(host, MAX_SITES)),
  paused: ifValid(fields.paused),
});

/**
 * What was decided, out of any stored value: a bad field counts as not decided and a bad entry of a list is left out,
 * so that neither loses the others. What a later version decided besides is not read.
 */
export function parseDecided(stored: unknown): Decided {
  const parsed = v.safeParse(decided, stored);
  return parsed.success ? parsed.output : {};
}

function ifValid<Value>(
  schema: v.GenericSchema<unknown, Value>,
): v.GenericSchema<unknown, Value | undefined> {
  return v.fallback(v.optional(schema), undefined);
}

function validOf<Item>(
  schema: v.GenericSchema<unknown, Item>,
  most: number,
): v.GenericSchema<unknown, Item[]> {
  const valid = (item: unknown): Item[] => {
    const parsed = v.safeParse(schema, item);
    return parsed.success ? [parsed.output] : [];
  };
  return v.pipe(
    v.array(v.unknown()),
    v.transform((items) => unique(items.flatMap(valid)).slice(0, most)),
  );
}
