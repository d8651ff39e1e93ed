import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readListSources } from '../../../src/cli/list-files.ts';
import { encodePayload } from '../../../src/list/encode-payload.ts';
import { compileSources } from '../../../src/list/source/compile-sources.ts';
import { jsonSchemaOf, type SchemaName } from '../../../src/list/source/json-schema.ts';
import type { ListSources } from '../../../src/list/source/read-sources.ts';
import type { SourceText } from '../../../src/list/source/yaml-file.ts';
import { readBrokenLists } from './broken-lists.ts';

/*
 * The published JSON Schemas, as somebody else's validator reads them. YAML is parsed twice: as text throughout, which is
 * how the list is read, and by the core schema of YAML, which is how editors read it.
 */

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validators = new Map<SchemaName, ValidateFunction>();

function validatorOf(name: SchemaName): ValidateFunction {
  const known = validators.get(name);
  if (known) return known;
  // As the file that is written: JSON text.
  const made = ajv.compile(JSON.parse(JSON.stringify(jsonSchemaOf(name))));
  validators.set(name, made);
  return made;
}

function filesOf(sources: ListSources): [SchemaName, SourceText][] {
  const all = (name: SchemaName, files: readonly SourceText[]) =>
    files.map((file): [SchemaName, SourceText] => [name, file]);
  return [
    ...all('release', [sources.release]),
    ...all('jurisdictions', [sources.jurisdictions]),
    ...all('removed', [sources.removed]),
    ...all('changes', sources.releases),
    ...all('act', sources.acts),
    ...all('vendor', sources.vendors),
  ];
}

/** What the validator says of a file, in both ways of reading YAML. */
function faultsOf([name, { path, text }]: [SchemaName, SourceText]): string[] {
  const validate = validatorOf(name);
  return (['failsafe', 'core'] as const).flatMap((schema) =>
    validate(parse(text, { schema, logLevel: 'silent' }))
      ? []
      : (validate.errors ?? []).map(
          ({ instancePath, message }) => `${path}${instancePath} (${schema}): ${message}`,
        ),
  );
}

const sources = await readListSources(fileURLToPath(new URL('../../../list', import.meta.url)));

describe('the JSON Schemas', () => {
  test('admit every source file of the list', () => {
    const files = filesOf(sources);
    expect(files.length).toBeGreaterThan(400);
    expect(files.flatMap(faultsOf)).toEqual([]);
  });

  test('admit the compiled payload', () => {
    const compiled = compileSources(sources);
    const payload = compiled.ok && JSON.parse(encodePayload(compiled.value.payload));
    const validate = validatorOf('payload');
    expect(validate(payload) || validate.errors).toBe(true);
  });

  test('lead editors to a line about each field', () => {
    const { properties } = jsonSchemaOf('act');
    const untold = Object.entries(properties ?? {}).filter(
      ([, value]) => typeof value === 'object' && value.description === undefined,
    );
    expect(untold.map(([field]) => field)).toEqual([]);
  });

  const formFaults = [
    ...['field-unknown', 'field-missing', 'field-form', 'field-empty', 'flag', 'seat', 'domain', 'language'],
    ...['text-long', 'kind', 'jurisdiction', 'source-none', 'source-http', 'release-number'],
  ];
  test.each(readBrokenLists().filter(({ name }) => formFaults.includes(name)))('refuse: $title', (broken) => {
    expect(filesOf(broken.sources).flatMap(faultsOf)).not.toEqual([]);
  });

  test.each(readBrokenLists().filter(({ name }) => /^(?:name|dates|history)-/.test(name)))(
    'leave to the check what they have no words for: $title',
    (broken) => {
      expect(filesOf(broken.sources).flatMap(faultsOf)).toEqual([]);
    },
  );
});
