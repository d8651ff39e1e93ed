import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseJurisdiction } from '../../src/domain/jurisdiction.ts';
import { MARK_STYLES } from '../../src/domain/mark.ts';
import { createSettingsItem, SETTINGS_ITEM } from '../../src/settings/items.ts';
import { settingsChangeSchema } from '../../src/settings/schema.ts';
import { parseHost } from '../../src/settings/site-rules.ts';
import { MemoryStore } from '../update/support/memory-store.ts';

const languages = () => ['de-CH', 'en'];
const GUESSED = ['CH', 'US'];

let store: MemoryStore;
beforeEach(() => {
  store = new MemoryStore();
});
const item = () => createSettingsItem(store, languages);
const de = parseJurisdiction('DE')!;

describe('settings', () => {
  test('before anything was decided are defaults and guesses, and nothing is stored', async () => {
    expect(await item().read()).toEqual({
      jurisdictions: GUESSED,
      markStyle: 'both',
      markElsewhere: true,
      sitesOff: [],
      paused: false,
    });
    expect(store.items.size).toBe(0);
  });

  test('keep what was decided, and only that', async () => {
    const changed = await item().change({ paused: true });
    expect(changed).toMatchObject({ paused: true, jurisdictions: GUESSED });
    expect(JSON.parse(store.items.get(SETTINGS_ITEM)!)).toEqual({ version: 1, paused: true });
    expect(await item().read()).toEqual(changed);
  });

  test('stop being guessed once confirmed', async () => {
    await item().change({ jurisdictions: [de] });
    await item().change({ markStyle: 'line' });
    expect(await createSettingsItem(store, () => ['fr-FR']).read()).toMatchObject({
      jurisdictions: ['DE'],
      markStyle: 'line',
    });
  });

  test('may decide on no jurisdiction at all', async () => {
    await item().change({ jurisdictions: [] });
    expect((await item().read()).jurisdictions).toEqual([]);
  });

  test('changed twice at once keep both changes', async () => {
    const one = item();
    await Promise.all([one.change({ paused: true }), one.change({ markStyle: 'off' })]);
    expect(await one.read()).toMatchObject({ paused: true, markStyle: 'off' });
  });

  test('a change that storage refuses is told, and hinders no other', async () => {
    const one = item();
    store.quota = 0;
    await expect(one.change({ paused: true })).rejects.toThrow('quota');
    store.quota = 1000;
    expect(await one.change({ markElsewhere: false })).toMatchObject({ paused: false, markElsewhere: false });
  });

  test('one bad field loses none of the others, one bad entry none of its list', async () => {
    await store.set(SETTINGS_ITEM, {
      version: 1,
      jurisdictions: ['DE', 7, 'Germany', 'DE', 'US-TX'],
      markStyle: 'blink',
      markElsewhere: 'no',
      sitesOff: ['Example.com', 'file:///x', null, 'example.com'],
      paused: true,
      later: { version: 'knows this' },
    });
    expect(await item().read()).toEqual({
      jurisdictions: ['DE', 'US-TX'],
      markStyle: 'both',
      markElsewhere: true,
      sitesOff: ['example.com'],
      paused: true,
    });
  });

  test('are told when they change, until nobody listens any more', async () => {
    const scope = new AbortController();
    const seen: boolean[] = [];
    item().watch(({ paused }) => seen.push(paused), scope.signal);
    await item().change({ paused: true });
    await item().change({ paused: false });
    scope.abort();
    await item().change({ paused: true });
    expect(seen).toEqual([true, false]);
  });

  test('property: any stored value gives valid settings', async () => {
    const field = fc.constantFrom(
      'version',
      'jurisdictions',
      'markStyle',
      'markElsewhere',
      'sitesOff',
      'paused',
    );
    const stored = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(field, fc.oneof(fc.jsonValue(), fc.array(fc.string()))),
    );
    await fc.assert(
      fc.asyncProperty(stored, async (value) => {
        const given = new MemoryStore();
        await given.set(SETTINGS_ITEM, value);
        const settings = await createSettingsItem(given, languages).read();
        expect(Object.keys(settings).sort()).toEqual([
          'jurisdictions',
          'markElsewhere',
          'markStyle',
          'paused',
          'sitesOff',
        ]);
        for (const code of settings.jurisdictions) expect(parseJurisdiction(code)).toBe(code);
        for (const site of settings.sitesOff) expect(parseHost(site)).toEqual({ ok: true, value: site });
        expect(MARK_STYLES).toContain(settings.markStyle);
        expect(typeof settings.paused).toBe('boolean');
        expect(typeof settings.markElsewhere).toBe('boolean');
        // What has been read can be written: it is a change that the background takes.
        expect(v.parse(settingsChangeSchema, settings)).toEqual(settings);
      }),
    );
  });
});

describe('a change', () => {
  test.each([
    [{ markStyle: 'blink' }],
    [{ jurisdictions: ['DE', 'Germany'] }],
    [{ sitesOff: ['file:///x'] }],
    [{ paused: 1 }],
    [{ colour: 'red' }],
    ['paused'],
    [null],
  ])('%j is refused as a whole', (change) => {
    expect(v.is(settingsChangeSchema, change)).toBe(false);
  });

  test('is normalised', () => {
    expect(v.parse(settingsChangeSchema, { sitesOff: ['https://www.Example.com/a', 'example.com'] })).toEqual(
      {
        sitesOff: ['example.com'],
      },
    );
  });
});
