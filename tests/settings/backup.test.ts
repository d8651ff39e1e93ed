import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJurisdiction } from '../../src/domain/jurisdiction.ts';
import { parseVendorId } from '../../src/domain/vendor.ts';
import { watchedId } from '../../src/domain/watched.ts';
import { makeBackup, parseBackup } from '../../src/settings/backup.ts';
import { defaultSettings } from '../../src/settings/defaults.ts';
import type { Settings } from '../../src/settings/settings.ts';

const NOW = Date.parse('2026-03-10T09:00:00Z');
const settings: Settings = {
  ...defaultSettings(['de-DE']),
  jurisdictions: [parseJurisdiction('DE')!],
  hidden: [{ vendor: parseVendorId('zte')!, site: 'example.com', unless: 'a1b2' }],
  watched: [{ id: watchedId(1), name: 'Acme', note: 'Ours' }],
};

describe('a backup', () => {
  test('is JSON that people can read, with its format and time', () => {
    const text = makeBackup({ settings, locked: [] }, NOW);
    expect(text.startsWith('{\n  "format": "interdict-backup",\n  "version": 1,\n')).toBe(true);
    expect(JSON.parse(text)).toEqual({
      format: 'interdict-backup',
      version: 1,
      made: '2026-03-10T09:00:00.000Z',
      settings,
    });
  });

  test('read back gives the same settings', () => {
    expect(parseBackup(makeBackup({ settings, locked: [] }, NOW))).toEqual({
      ok: true,
      value: { settings, made: NOW, leftOut: [] },
    });
  });

  test('has only what is the person’s own', () => {
    const text = makeBackup({ settings, locked: ['jurisdictions', 'language'] }, NOW);
    expect(JSON.parse(text).settings).not.toHaveProperty('jurisdictions');
    expect(JSON.parse(text).settings).toHaveProperty('watched');
  });

  test('tells what of it is not valid, and gives the rest', () => {
    const text = JSON.stringify({
      format: 'interdict-backup',
      version: 1,
      made: 'once',
      settings: { paused: true, markStyle: 'blink', hidden: [{ vendor: 'zte' }, { vendor: '?' }], size: 7 },
    });
    expect(parseBackup(text)).toEqual({
      ok: true,
      value: {
        settings: { paused: true, hidden: [{ vendor: 'zte' }] },
        leftOut: [
          { field: 'markStyle', problem: expect.any(String) },
          { field: 'hidden', at: 1, problem: 'vendor: is not a vendor id' },
          { field: 'size', problem: 'is no setting of this version' },
        ],
      },
    });
  });

  test.each([
    ['', { kind: 'not-json' }],
    ['{"format":', { kind: 'not-json' }],
    ['null', { kind: 'other-format' }],
    ['[]', { kind: 'other-format' }],
    ['{"format":"ublock","version":1,"settings":{}}', { kind: 'other-format' }],
    ['{"format":"interdict-backup"}', { kind: 'other-format' }],
    ['{"format":"interdict-backup","version":1}', { kind: 'other-format' }],
    ['{"format":"interdict-backup","version":0,"settings":{}}', { kind: 'other-format' }],
    ['{"format":"interdict-backup","version":1.5,"settings":{}}', { kind: 'other-format' }],
    ['{"format":"interdict-backup","version":2,"choices":{}}', { kind: 'newer-version', version: 2 }],
  ])('%j is none', (text, error) => expect(parseBackup(text)).toEqual({ ok: false, error }));

  test('without a time is one all the same', () => {
    expect(parseBackup('{"format":"interdict-backup","version":1,"settings":{}}')).toEqual({
      ok: true,
      value: { settings: {}, leftOut: [] },
    });
  });

  test('property: never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseBackup(text)).toHaveProperty('ok');
      }),
    );
  });
});
