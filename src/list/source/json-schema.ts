import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { sourceChanges } from '../schema/changes.ts';
import { sourceAct } from '../schema/claim.ts';
import { alternativesOf } from '../schema/one-of-two.ts';
import { payload } from '../schema/payload.ts';
import { sourcePlaces } from '../schema/place.ts';
import { sourceRelease } from '../schema/release.ts';
import { sourceRemoved } from '../schema/removed.ts';
import { sourceSectors } from '../schema/sector.ts';
import { sourceVendor } from '../schema/vendor.ts';
import { FIELD_NOTES } from './field-notes.ts';

/** The kinds of files that have a schema, by the name of the schema's file. */
const SCHEMAS = {
  act: { title: 'An act that touches several vendors', schema: sourceAct },
  vendor: { title: 'A vendor: its names, what it sells, and the claims on it', schema: sourceVendor },
  release: { title: 'What the next release says about itself', schema: sourceRelease },
  changes: { title: 'What a release changed', schema: sourceChanges },
  jurisdictions: { title: 'What Intl does not know of places', schema: sourcePlaces },
  sectors: { title: 'Words of the texts of each sector', schema: sourceSectors },
  removed: { title: 'Ids that the list once had', schema: sourceRemoved },
  payload: { title: 'The payload of a published list', schema: payload },
} as const satisfies Record<string, { title: string; schema: v.GenericSchema }>;
export type SchemaName = keyof typeof SCHEMAS;
export const SCHEMA_NAMES: readonly SchemaName[] = [
  'act',
  'vendor',
  'release',
  'changes',
  'jurisdictions',
  'sectors',
  'removed',
  'payload',
];

/**
 * The JSON Schema (draft 7, which editors know best) of a kind of file. It says what the valibot schema says as far as
 * JSON Schema has words for it: that a date is in the calendar or a text free of direction marks is for `list check`.
 */
export function jsonSchemaOf(name: SchemaName): JsonSchema {
  const { title, schema } = SCHEMAS[name];
  const source = name !== 'payload';
  const config: ConversionConfig = {
    typeMode: 'input',
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      const alternatives = alternativesOf(valibotSchema);
      if (alternatives) return { anyOf: alternatives.map((one) => withoutHead(toJsonSchema(one, config))) };
      return source ? asYaml(withNotes(jsonSchema)) : jsonSchema;
    },
  };
  const converted = withoutHead(toJsonSchema(schema, config));
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...converted };
}

/** The fields of an object with what they mean. */
function withNotes(schema: JsonSchema): JsonSchema {
  if (schema.type !== 'object' || !schema.properties) return schema;
  const noted = Object.entries(schema.properties).map(([field, value]) => {
    const description = FIELD_NOTES[field];
    return [
      field,
      description === undefined || typeof value === 'boolean' ? value : { description, ...value },
    ];
  });
  return { ...schema, properties: Object.fromEntries(noted) };
}

/**
 * Source files are read as text throughout, so that `2024` and `360` stay what they are. An editor reads YAML by its core
 * schema, to which the one is a number and `true` no text: both must pass.
 */
function asYaml(schema: JsonSchema): JsonSchema {
  if (schema.const === 'true') return { enum: [true, 'true'] };
  if (typeof schema.propertyNames === 'object') {
    return { ...schema, propertyNames: { ...schema.propertyNames, type: 'string' } };
  }
  if (schema.type === 'string' && schema.enum === undefined && schema.const === undefined) {
    return { ...schema, type: ['string', 'number'] };
  }
  return schema;
}

function withoutHead({ $schema: _, ...schema }: JsonSchema): JsonSchema {
  return schema;
}
