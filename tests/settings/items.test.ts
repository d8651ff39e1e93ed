import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseJurisdiction } from '../../src/domain/jurisdiction.ts';
import { MARK_STYLES } from '../../src/domain/mark.ts';
import { parseVendorId } from '../../src/domain/vendor.ts';
import { watchedId } from '../../src/domain/watched.ts';
import { createSettingsItem, LockedSettings, SETTINGS_ITEM } from '../../src/settings/items.ts';
import { SETTINGS_FIELDS } from '../../src/settings/lenient.ts';
import { MOST, settingsChangeSchema } from '../../src/settings/schema.ts';
import { parseHost } from '../../src/settings/site-rules.ts';
import { parseWatchedName } from '../../src/settings/watched-names.ts';
import { MemoryStore } from '../update/support/memory-store.ts';

const languages = () => ['de-CH', 'en'];
const GUESSED = ['CH', 'US'];
const DEFAULTS = {
  jurisdictions: GUESSED,
  language: 'browser',
  markStyle: 'both',
  markElsewhere: true,
  tonesOff: [],
  kindsOff: [],
  sitesOff: [],
  hidden: [],
  watched: [],
  paused: false,
  lists: [],
};

let store: MemoryStore;
let policy: unknown;
beforeEach(() => {
  store = new MemoryStore();
  policy = {};
});
const managed = { get: async () => policy };
const item = () => createSettingsItem(store, languages, managed);
const stored = (): unknown => JSON.parse(store.items.get(SETTINGS_ITEM) ?? 'null');
const de = parseJurisdiction('DE')!;
const zte = parseVendorId('zte')!;
const acme = { id: watchedId(1), name: 'Acme', note: '' };

describe('settings', () => {
  test('before anything was decided are defaults and guesses, and nothing is stored', async () => {
    expect(await item().read()).toEqual({ settings: DEFAULTS, locked: [] });
    expect(store.items.size).toBe(0);
  });

  test('keep what was decided, and only that', async () => {
    const changed = await item().change({ paused: true });
    expect(changed.settings).toMatchObject({ paused: true, jurisdictions: GUESSED });
    expect(stored()).toEqual({ version: 1, paused: true });
    expect(await item().read()).toEqual(changed);
  });

  test('stop being guessed once confirmed', async () => {
    await item().change({ jurisdictions: [de] });
    await item().change({ markStyle: 'line' });
    const elsewhere = createSettingsItem(store, () => ['fr-FR'], managed);
    expect((await elsewhere.read()).settings).toMatchObject({ jurisdictions: ['DE'], markStyle: 'line' });
  });

  test('may decide on no jurisdiction at all', async () => {
    await item().change({ jurisdictions: [] });
    expect((await item().read()).settings.jurisdictions).toEqual([]);
  });

  test('changed twice at once keep both changes', async () => {
    const one = item();
    await Promise.all([one.change({ paused: true }), one.change({ markStyle: 'off' })]);
    expect((await one.read()).settings).toMatchObject({ paused: true, markStyle: 'off' });
  });

  test('changed by what they are twice at once lose neither', async () => {
    const one = item();
    const adds = (site: string) => one.change(({ sitesOff }) => ({ sitesOff: [...sitesOff, site] }));
    await Promise.all([adds('a.example'), adds('b.example')]);
    expect((await one.read()).settings.sitesOff).toEqual(['a.example', 'b.example']);
  });

  test('a change that storage refuses is told, and hinders no other', async () => {
    const one = item();
    store.quota = 0;
    await expect(one.change({ paused: true })).rejects.toThrow('quota');
    store.quota = 1000;
    const { settings } = await one.change({ markElsewhere: false });
    expect(settings).toMatchObject({ paused: false, markElsewhere: false });
  });

  test('one bad field loses none of the others, one bad entry none of its list', async () => {
    await store.set(SETTINGS_ITEM, {
      version: 1,
      jurisdictions: ['DE', 7, 'Germany', 'DE', 'US-TX'],
      language: 'tlh',
      markStyle: 'blink',
      markElsewhere: 'no',
      tonesOff: ['past', 'loud'],
      kindsOff: 'all',
      sitesOff: ['Example.com', 'file:///x', null, 'example.com'],
      hidden: [
        { vendor: 'zte', site: 'www.example.com', unless: 'a1' },
        { vendor: 'zte', site: 'example.com' },
        { vendor: 'zte', unless: 'no hash' },
        { vendor: 'Z T E' },
      ],
      watched: [acme, { ...acme, name: 'Other' }, { id: 'zte', name: 'ZTE', note: '' }, { id: 'watched-2' }],
      paused: true,
      later: { version: 'knows this' },
    });
    expect((await item().read()).settings).toEqual({
      ...DEFAULTS,
      jurisdictions: ['DE', 'US-TX'],
      tonesOff: ['past'],
      sitesOff: ['example.com'],
      hidden: [{ vendor: 'zte', site: 'example.com', unless: 'a1' }],
      watched: [acme],
      paused: true,
    });
  });

  test('a list without one valid entry is as if nothing had been decided', async () => {
    await store.set(SETTINGS_ITEM, { version: 1, jurisdictions: ['Germany'] });
    expect((await item().read()).settings.jurisdictions).toEqual(GUESSED);
  });

  test('have no more entries than what reads them can bear', async () => {
    const hidden = Array.from({ length: MOST.hidden + 5 }, (_, at) => ({ vendor: `vendor-${at}` }));
    await store.set(SETTINGS_ITEM, { version: 1, hidden });
    expect((await item().read()).settings.hidden).toHaveLength(MOST.hidden);
    expect(v.is(settingsChangeSchema, { hidden })).toBe(false);
  });

  test('property: any stored value gives valid settings', async () => {
    const field = fc.constantFrom('version', ...SETTINGS_FIELDS);
    const anyStored = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(
        field,
        fc.oneof(
          fc.jsonValue(),
          fc.array(fc.string()),
          fc.array(fc.record({ vendor: fc.string(), site: fc.domain() })),
          fc.array(
            fc.record({ id: fc.constantFrom('watched-1', 'zte'), name: fc.string(), note: fc.string() }),
          ),
        ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(anyStored, async (value) => {
        const given = new MemoryStore();
        await given.set(SETTINGS_ITEM, value);
        const { settings } = await createSettingsItem(given, languages, managed).read();
        expect(Object.keys(settings).sort()).toEqual([...SETTINGS_FIELDS].sort());
        for (const code of settings.jurisdictions) expect(parseJurisdiction(code)).toBe(code);
        for (const site of settings.sitesOff) expect(parseHost(site)).toEqual({ ok: true, value: site });
        for (const { name } of settings.watched)
          expect(parseWatchedName(name)).toEqual({ ok: true, value: name });
        expect(MARK_STYLES).toContain(settings.markStyle);
        expect(typeof settings.paused).toBe('boolean');
        expect(typeof settings.markElsewhere).toBe('boolean');
        // What has been read can be written: it is a change that the background takes.
        expect(v.parse(settingsChangeSchema, settings)).toEqual(settings);
      }),
    );
  });
});

describe('what a policy sets', () => {
  beforeEach(() => {
    policy = { jurisdictions: ['FR'], markStyle: 'line' };
  });

  test('wins over what the person decided, which is still there without the policy', async () => {
    policy = {};
    await item().change({ jurisdictions: [de], paused: true });
    policy = { jurisdictions: ['FR'] };
    expect(await item().read()).toEqual({
      settings: { ...DEFAULTS, jurisdictions: ['FR'], paused: true },
      locked: ['jurisdictions'],
    });
    policy = {};
    expect((await item().read()).settings.jurisdictions).toEqual(['DE']);
  });

  test('can’t be changed, nor anything together with it', async () => {
    const change = item().change({ paused: true, jurisdictions: [de], markStyle: 'tint' });
    await expect(change).rejects.toThrow(LockedSettings);
    await expect(change).rejects.toMatchObject({ fields: ['jurisdictions', 'markStyle'] });
    expect(store.items.size).toBe(0);
    expect((await item().change({ paused: true })).settings).toMatchObject({
      paused: true,
      jurisdictions: ['FR'],
    });
  });
});

describe('a backup', () => {
  test('takes the place of all decisions, those it doesn’t have included', async () => {
    await item().change({ jurisdictions: [de], paused: true, hidden: [{ vendor: zte }] });
    const restored = await item().restore({ jurisdictions: [], watched: [acme] });
    expect(restored.settings).toEqual({ ...DEFAULTS, jurisdictions: [], watched: [acme] });
    expect(stored()).toEqual({ version: 1, jurisdictions: [], watched: [acme] });
  });

  test('leaves what is locked as it was, beneath the lock too', async () => {
    await item().change({ jurisdictions: [de] });
    policy = { jurisdictions: ['FR'] };
    const restored = await item().restore({ jurisdictions: [], paused: true });
    expect(restored.settings).toMatchObject({ jurisdictions: ['FR'], paused: true });
    expect(stored()).toEqual({ version: 1, jurisdictions: ['DE'], paused: true });
  });

  test('that storage refuses changes nothing', async () => {
    await item().change({ jurisdictions: [de] });
    store.quota = 0;
    await expect(item().restore({})).rejects.toThrow('quota');
    expect((await item().read()).settings.jurisdictions).toEqual(['DE']);
  });
});

describe('a change', () => {
  test.each([
    [{ markStyle: 'blink' }],
    [{ jurisdictions: ['DE', 'Germany'] }],
    [{ sitesOff: ['file:///x'] }],
    [{ language: 'Deutsch' }],
    [{ tonesOff: ['elsewhere'] }],
    [{ kindsOff: ['ban'] }],
    [{ hidden: [{ vendor: 'zte', site: '' }] }],
    [{ hidden: [{ vendor: 'zte', until: 'Friday' }] }],
    [{ watched: [{ ...acme, id: 'acme' }] }],
    [{ watched: [{ ...acme, name: 'A' }] }],
    [{ watched: [{ ...acme, note: 'x'.repeat(1001) }] }],
    [{ watched: [{ ...acme, note: '\u202e' }] }],
    [{ paused: 1 }],
    [{ colour: 'red' }],
    ['paused'],
    [null],
  ])('%j is refused as a whole', (change) => {
    expect(v.is(settingsChangeSchema, change)).toBe(false);
  });

  test('is normalised', () => {
    const change = {
      sitesOff: ['https://www.Example.com/a', 'example.com'],
      tonesOff: ['past', 'past'],
      hidden: [
        { vendor: 'zte', site: 'www.example.com' },
        { vendor: 'zte', site: 'example.com' },
      ],
      watched: [{ ...acme, name: '  Acme   Corp ', note: 'One line,\nanother' }],
    };
    expect(v.parse(settingsChangeSchema, change)).toEqual({
      sitesOff: ['example.com'],
      tonesOff: ['past'],
      hidden: [{ vendor: 'zte', site: 'example.com' }],
      watched: [{ ...acme, name: 'Acme Corp', note: 'One line,\nanother' }],
    });
  });
});
