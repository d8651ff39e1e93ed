import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { MARK_STYLES } from '../../src/domain/mark.ts';
import { KINDS } from '../../src/domain/restriction.ts';
import { TONES } from '../../src/domain/tone.ts';
import { NO_POLICY, POLICY_FIELDS, parsePolicy, readPolicy } from '../../src/settings/managed.ts';

const KEY = `example-2026:${btoa('k'.repeat(32))}`;
const OTHER_KEY = `reserve-2026:${btoa('r'.repeat(32))}@2027-12-31`;
/** The last sign of it has bits that no byte needs. */
const OTHER_FORM = KEY.replace('example', 'other').replace(/.=$/, 't=');
const OWN = 'https://lists.example.com/own.jsonl';
const MIRROR = 'https://mirror.example.com/list.jsonl';

describe('a policy', () => {
  test('sets and locks what is valid in it', () => {
    expect(
      parsePolicy({
        jurisdictions: ['DE', 'EU'],
        language: 'de',
        markStyle: 'line',
        markElsewhere: false,
        tonesOff: ['past'],
        kindsOff: ['advisory'],
        sitesOff: ['https://intranet.example/'],
        lists: [{ id: 'example-corp', name: 'Example Corp', addresses: [OWN], keys: [KEY] }],
        publicList: { addresses: [MIRROR], keys: [KEY, OTHER_KEY], threshold: 2 },
        firstRun: false,
      }),
    ).toEqual({
      settings: {
        jurisdictions: ['DE', 'EU'],
        language: 'de',
        markStyle: 'line',
        markElsewhere: false,
        tonesOff: ['past'],
        kindsOff: ['advisory'],
        sitesOff: ['intranet.example'],
        lists: [{ id: 'example-corp', name: 'Example Corp', addresses: [OWN], keys: [KEY], threshold: 1 }],
      },
      locked: POLICY_FIELDS,
      firstRun: false,
      publicList: { addresses: [MIRROR], keys: [KEY, OTHER_KEY], threshold: 2 },
      problems: [],
    });
  });

  test('without anything decides nothing', () => expect(parsePolicy({})).toEqual(NO_POLICY));

  test('counts as far as it is valid, and tells the rest', () => {
    expect(
      parsePolicy({ jurisdictions: ['DE', 'Germany'], markStyle: 'blink', paused: true, firstRun: 'no' }),
    ).toEqual({
      settings: { jurisdictions: ['DE'] },
      locked: ['jurisdictions'],
      firstRun: true,
      publicList: {},
      problems: [
        { field: 'jurisdictions', at: 1, problem: 'is not a jurisdiction (US, EU or US-TX)' },
        { field: 'markStyle', problem: expect.stringContaining('Invalid type') },
        { field: 'paused', problem: 'is no setting of this version' },
        { field: 'firstRun', problem: 'is not true or false' },
      ],
    });
  });

  test.each([
    ['an address that is not https', { addresses: ['http://lists.example.com/list.jsonl'] }],
    [
      'an address with a name and a password',
      { addresses: ['https://me:secret@lists.example.com/list.jsonl'] },
    ],
    ['a key that is none', { keys: ['example-2026:AAAA'] }],
    ['a key in another form, which would be the same key twice', { keys: [KEY, OTHER_FORM] }],
    ['a key under two names', { keys: [KEY, KEY.replace('example', 'other')] }],
    ['two keys under one name', { keys: [KEY, KEY.replace(/:.*/, `:${btoa('x'.repeat(32))}`)] }],
    ['more signatures than keys', { keys: [KEY], threshold: 2 }],
    ['a key that expires on no day', { keys: [`${KEY}@2027-13-31`] }],
    ['something else', { address: OWN }],
  ])('for the public list does not count with %s', (_what, publicList) => {
    const policy = parsePolicy({ language: 'de', publicList });
    expect(policy).toMatchObject({ settings: { language: 'de' }, publicList: {} });
    expect(policy.problems).toMatchObject([{ field: 'publicList' }]);
    const list = { id: 'own', name: 'Own', addresses: [OWN], keys: [KEY], ...publicList };
    expect(parsePolicy({ lists: [list] }).settings.lists).toBeUndefined();
  });

  test('for the public list does not count with signatures of keys that nobody names', () => {
    expect(parsePolicy({ publicList: { threshold: 1 } })).toMatchObject({
      publicList: {},
      problems: [{ field: 'publicList' }],
    });
  });

  test.each(['Own', 'own--list', '', 'public', 'x'.repeat(41), '../own'])(
    'has no list of the id "%s"',
    (id) => {
      const list = { id, name: 'Own', addresses: [OWN], keys: [KEY] };
      expect(parsePolicy({ lists: [list] })).toMatchObject({ problems: [{ field: 'lists', at: 0 }] });
    },
  );

  test('with a list of mistakes does not lock people out of choosing', () => {
    expect(parsePolicy({ jurisdictions: ['Germany'] })).toMatchObject({ settings: {}, locked: [] });
    expect(parsePolicy({ jurisdictions: [] })).toMatchObject({ settings: { jurisdictions: [] } });
  });

  test('property: anything gives a policy', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...POLICY_FIELDS), fc.jsonValue())),
        (value) => {
          const { settings, locked } = parsePolicy(value);
          expect(Object.keys(settings).sort()).toEqual([...locked].sort());
        },
      ),
    );
  });

  test('that the browser refuses to tell is none', async () => {
    const refusing = { get: () => Promise.reject(new Error('Managed storage manifest not found')) };
    expect(await readPolicy(refusing)).toEqual(NO_POLICY);
    expect(await readPolicy({ get: async () => ({ language: 'fr' }) })).toMatchObject({
      locked: ['language'],
    });
  });
});

describe('the schema for administrators', () => {
  const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));

  test('has what a policy may set', () => {
    expect(Object.keys(schema.properties)).toEqual([...POLICY_FIELDS, 'publicList', 'firstRun']);
    const { language, markStyle, tonesOff, kindsOff } = schema.properties;
    expect(language.enum).toEqual(['browser', ...LOCALES]);
    expect(markStyle.enum).toEqual(MARK_STYLES);
    expect(tonesOff.items.enum).toEqual(TONES);
    expect(kindsOff.items.enum).toEqual(KINDS);
  });

  test('keeps to what Chromium understands: with anything else it would not load the extension', () => {
    // components/policy/core/common/schema.h, "Schema": the supported subset of JSON Schema.
    const KNOWN = ['type', 'title', 'description', 'properties', 'items', 'enum'];
    const visit = (part: Record<string, unknown>): void => {
      expect(KNOWN).toEqual(expect.arrayContaining(Object.keys(part)));
      expect(['object', 'array', 'string', 'boolean', 'integer']).toContain(part.type);
      for (const inner of Object.values((part.properties as object) ?? {})) visit(inner);
      if (part.items) visit(part.items as Record<string, unknown>);
    };
    expect(schema.type).toBe('object');
    visit(schema);
  });
});
