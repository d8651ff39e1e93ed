// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { parseBackup } from '../../../src/settings/backup.ts';
import { place } from '../../domain/claims.ts';
import { type FakeClient, fakeClient } from '../fake-client.ts';
import { NOW } from '../records.ts';
import { button, faults, press, settled, words } from '../screen.ts';
import { chooseFile, openOptions, section } from './open-options.tsx';

const TITLE = 'Backup and reset';
const told = () => words(section(TITLE));
const restores = (client: FakeClient) =>
  client.calls.filter(({ name }) => name === 'settings.restore').map(({ request }) => request);
const file = (settings: object, version = 1) =>
  JSON.stringify({ format: 'interdict-backup', version, made: '2026-08-01T12:00:00Z', settings });

describe('a backup', () => {
  test('is a dated file with the settings', async () => {
    const client = fakeClient();
    const { files } = await openOptions(client);
    await press(button('Save a backup'));
    expect(files.map(({ name, type }) => [name, type])).toEqual([
      ['interdict-backup-2026-08-20.json', 'application/json'],
    ]);
    expect(parseBackup(files[0]?.text ?? '')).toEqual({
      ok: true,
      value: { settings: client.world.settings, made: NOW, leftOut: [] },
    });
    expect(told()).toContain('as interdict-backup-2026-08-20.json.');
  });
});

describe('restoring', () => {
  test('asks first, and shows what the file holds and what is left out', async () => {
    const client = fakeClient();
    await openOptions(client);
    await chooseFile(
      TITLE,
      'mine.json',
      file({
        jurisdictions: ['FR', 'EU'],
        sitesOff: ['a.example', 'no host'],
        colour: 'red',
        markStyle: 'bold',
      }),
    );
    for (const part of [
      'Restore mine.json?',
      'Made 1 Aug 2026',
      'My jurisdictions: France and European Union',
      'Sites switched off: 1',
      'Sites switched off, entry 2: not valid',
      'Style of marks: not valid',
      '“colour”: no setting of this version',
      'Not in the file: as if never decided',
    ]) {
      expect(told()).toContain(part);
    }
    expect(document.activeElement).toBe(section(TITLE).querySelector('h3'));
    expect(restores(client)).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  test('replaces the settings once agreed to, and can be undone', async () => {
    const client = fakeClient();
    await openOptions(client);
    const before = client.world.settings;
    await chooseFile(TITLE, 'mine.json', file({ jurisdictions: ['FR'] }));
    await press(button('Replace my settings'));
    expect(client.world.settings.jurisdictions).toEqual([place('FR')]);
    expect(told()).toContain('Restored from mine.json.');
    expect(document.activeElement).toBe(button('Save a backup'));
    await press(button('Undo'));
    expect(restores(client)).toEqual([{ settings: { jurisdictions: ['FR'] } }, { settings: before }]);
    expect(told()).toContain('Your settings are as they were before.');
    expect(() => button('Undo')).toThrow();
  });

  test.each([
    ['Cancel', () => press(button('Cancel'))],
    [
      'Esc',
      () =>
        settled(() => {
          section(TITLE)
            .querySelector('h3')
            ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        }),
    ],
  ])('is called off by %s, and the focus returns', async (_, cancel) => {
    const client = fakeClient();
    await openOptions(client);
    await chooseFile(TITLE, 'mine.json', file({ jurisdictions: ['FR'] }));
    await cancel();
    expect(section(TITLE).querySelector('h3')).toBeNull();
    expect(document.activeElement).toBe(button('Save a backup'));
    expect(restores(client)).toEqual([]);
  });

  test.each([
    ['no JSON', 'its content is not JSON'],
    ['{"format":"other"}', 'is not a backup of Interdict'],
    [file({}, 9), 'made by a later version of Interdict (format 9)'],
  ])('refuses %s in words, and changes nothing', async (content, problem) => {
    const client = fakeClient();
    await openOptions(client);
    await chooseFile(TITLE, 'mine.json', content);
    expect(told()).toContain(problem);
    expect(told()).toContain('Nothing was changed.');
    expect(section(TITLE).querySelector('h3')).toBeNull();
    expect(restores(client)).toEqual([]);
  });

  test('offers nothing to agree to when the file holds nothing', async () => {
    await openOptions(fakeClient());
    await chooseFile(TITLE, 'mine.json', file({ colour: 'red' }));
    expect(told()).toContain('The file holds no setting that this version can take.');
    expect(() => button('Replace my settings')).toThrow();
  });

  test('says what the organisation keeps as it is', async () => {
    await openOptions(fakeClient({ locked: ['jurisdictions'] }));
    await chooseFile(TITLE, 'mine.json', file({ jurisdictions: ['FR', 'no place'], paused: true }));
    expect(told()).toContain('Set by your organisation: stays as it is My jurisdictions');
    expect(told()).toContain('Paused everywhere: yes');
    expect(told()).not.toContain('France');
    expect(told()).not.toContain('Left out');
  });

  test('says when it was not done', async () => {
    const client = fakeClient({ silent: new Set(['settings.restore']) });
    await openOptions(client);
    await chooseFile(TITLE, 'mine.json', file({ jurisdictions: ['FR'] }));
    await press(button('Replace my settings'));
    expect(told()).toContain('That could not be saved. Nothing was changed; try again.');
    expect(() => button('Undo')).toThrow();
  });
});

describe('a reset', () => {
  test('asks first, then puts an empty decision in place of all', async () => {
    const client = fakeClient();
    await openOptions(client);
    await press(button('Reset all…'));
    expect(told()).toContain('Reset all?');
    expect(restores(client)).toEqual([]);
    expect(await faults()).toEqual([]);
    await press(button('Reset all'));
    expect(restores(client)).toEqual([{ settings: {} }]);
    expect(told()).toContain('All settings are as after the installation.');
    expect(button('Undo')).toBeDefined();
  });
});
