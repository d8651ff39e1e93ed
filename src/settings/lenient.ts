import * as v from 'valibot';
import { LIST_FIELDS, type ListField, PLAIN_FIELDS, uniqueBy } from './schema.ts';
import type { Settings } from './settings.ts';

/** What was left out of settings that came from elsewhere, and why. */
export interface LeftOut {
  readonly field: string;
  /** Position of the entry within a list, from 0; absent when it is the whole field. */
  readonly at?: number;
  readonly problem: string;
}

/** The fields that are valid, each with its valid entries. */
export interface ReadSettings {
  readonly settings: Partial<Settings>;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Reads settings out of any value: a bad field is left out, and so is a bad entry of a list, so that neither loses the
 * others. A list that has entries and not one that is valid is a bad field: an empty one would say something else.
 */
export function readSettings(
  value: unknown,
  fields: readonly (keyof Settings)[] = SETTINGS_FIELDS,
): ReadSettings {
  const given = v.safeParse(v.record(v.string(), v.unknown()), value);
  if (!given.success || Array.isArray(value)) return { settings: {}, leftOut: [] };
  const leftOut: LeftOut[] = [];
  let settings: Partial<Settings> = {};
  for (const [name, one] of Object.entries(given.output)) {
    const field = fields.find((known) => known === name);
    if (field) settings = withField(settings, field, one, leftOut);
    else leftOut.push({ field: name, problem: 'is no setting of this version' });
  }
  return { settings, leftOut };
}

/** A field out of any value; undefined when it is not valid. Tells what it leaves out. */
type Read<Value> = (value: unknown, field: string, leftOut: LeftOut[]) => Value | undefined;

const READERS: { readonly [Field in keyof Settings]: Read<Settings[Field]> } = {
  jurisdictions: listReader(LIST_FIELDS.jurisdictions),
  language: plainReader(PLAIN_FIELDS.language),
  markStyle: plainReader(PLAIN_FIELDS.markStyle),
  markElsewhere: plainReader(PLAIN_FIELDS.markElsewhere),
  tonesOff: listReader(LIST_FIELDS.tonesOff),
  kindsOff: listReader(LIST_FIELDS.kindsOff),
  sitesOff: listReader(LIST_FIELDS.sitesOff),
  hidden: listReader(LIST_FIELDS.hidden),
  watched: listReader(LIST_FIELDS.watched),
  paused: plainReader(PLAIN_FIELDS.paused),
  lists: listReader(LIST_FIELDS.lists),
};

/** All fields, in the order in which backups have them. */
export const SETTINGS_FIELDS: readonly (keyof Settings)[] = [
  'jurisdictions',
  'language',
  'markStyle',
  'markElsewhere',
  'tonesOff',
  'kindsOff',
  'sitesOff',
  'hidden',
  'watched',
  'paused',
  'lists',
];

function withField<Field extends keyof Settings>(
  settings: Partial<Settings>,
  field: Field,
  value: unknown,
  leftOut: LeftOut[],
): Partial<Settings> {
  const read: Settings[Field] | undefined = READERS[field](value, field, leftOut);
  return read === undefined ? settings : { ...settings, [field]: read };
}

function plainReader<Value>(schema: v.GenericSchema<unknown, Value>): Read<Value> {
  return (value, field, leftOut) => {
    const parsed = v.safeParse(schema, value, { abortEarly: true });
    if (parsed.success) return parsed.output;
    leftOut.push({ field, problem: parsed.issues[0].message });
    return undefined;
  };
}

function listReader<Entry>({ entry, most, keyOf }: ListField<Entry>): Read<Entry[]> {
  return (value, field, leftOut) => {
    if (!Array.isArray(value)) {
      leftOut.push({ field, problem: 'is not a list' });
      return undefined;
    }
    const entries = value.flatMap((one: unknown, at) => {
      const parsed = v.safeParse(entry, one, { abortEarly: true });
      if (parsed.success) return [parsed.output];
      leftOut.push({ field, at, problem: problemOf(parsed.issues[0]) });
      return [];
    });
    if (entries.length === 0 && value.length > 0) return undefined;
    const unique = uniqueBy(entries, keyOf);
    if (unique.length > most) leftOut.push({ field, problem: `has more than ${most} entries` });
    return unique.slice(0, most);
  };
}

/** What is wrong with an entry, and where in it. */
function problemOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path ? `${path}: ${issue.message}` : issue.message;
}
