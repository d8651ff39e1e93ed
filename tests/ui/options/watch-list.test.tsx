// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { watchedId } from '../../../src/domain/watched.ts';
import { fakeClient } from '../fake-client.ts';
import { button, faults, press, settled, words } from '../screen.ts';
import { chooseFile, openOptions, rows, saved, section } from './open-options.tsx';

const TITLE = 'Watch-list';

async function openWatched() {
  const client = fakeClient();
  client.world.settings = {
    ...client.world.settings,
    watched: [
      { id: watchedId(1), name: 'Zeta', note: '' },
      { id: watchedId(2), name: 'Kaspersky', note: 'contract ends in 2027' },
    ],
  };
  await openOptions(client);
  return client;
}

const form = () => section(TITLE).querySelector<HTMLFormElement>('.watch-form')!;
const fields = () => [...form().querySelectorAll<HTMLInputElement>('input')];

async function submit(name: string, note = ''): Promise<void> {
  const [nameField, noteField] = fields();
  await settled(() => {
    nameField!.value = name;
    noteField!.value = note;
    form().dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

const note = (name: string) =>
  section(TITLE).querySelector<HTMLInputElement>(`input[aria-label="Note on ${name}"]`)!;
async function changeNote(name: string, value: string): Promise<void> {
  await settled(() => {
    note(name).focus();
    note(name).value = value;
    note(name).dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the watch-list', () => {
  test('is told by name, and says which are names of the list', async () => {
    await openWatched();
    expect(rows(TITLE)).toEqual(['Kaspersky', 'Zeta']);
    const told = [...section(TITLE).querySelectorAll('.watched__list')].map(words);
    expect(told).toEqual(['A name of Kaspersky in the list: your note is shown with that vendor.']);
    expect(note('Kaspersky').value).toBe('contract ends in 2027');
  });

  test('takes a name with a note', async () => {
    const client = await openWatched();
    await submit('Acme', 'a supplier');
    expect(client.world.settings.watched[2]).toEqual({ id: 'watched-3', name: 'Acme', note: 'a supplier' });
    expect(saved()).toBe('Acme added.');
    expect(fields().map(({ value }) => value)).toEqual(['', '']);
    expect(document.activeElement).toBe(fields()[0]);
  });

  test('says of a name of the list whose it is', async () => {
    await openWatched();
    await submit('FortiGate');
    expect(saved()).toContain('It is a name of Fortinet in the list');
  });

  test('tells a problem at the field, which keeps what was typed', async () => {
    const client = await openWatched();
    await submit('x');
    const [field] = fields();
    expect(words(document.getElementById(field!.getAttribute('aria-describedby') ?? ''))).toContain(
      '“x” is too short',
    );
    expect([field!.getAttribute('aria-invalid'), field!.value]).toEqual(['true', 'x']);
    expect(document.activeElement).toBe(field);
    expect(client.world.settings.watched).toHaveLength(2);
    await submit('Acme', 'n'.repeat(1001));
    expect(document.activeElement).toBe(fields()[1]);
    expect(await faults()).toEqual([]);
  });

  test('saves a note when its field is left, and keeps the focus there', async () => {
    const client = await openWatched();
    await changeNote('Zeta', '  asked in May ');
    expect(client.world.settings.watched[0]).toMatchObject({ name: 'Zeta', note: 'asked in May' });
    expect(saved()).toBe('Note on Zeta saved.');
    expect(document.activeElement).toBe(note('Zeta'));
  });

  test('saves no note that is not valid, and none that did not change', async () => {
    const client = await openWatched();
    await changeNote('Zeta', 'n'.repeat(1001));
    expect(words(section(TITLE).querySelector('[role=alert]'))).toContain('1000');
    await changeNote('Zeta', ' ');
    expect(section(TITLE).querySelector('[role=alert]')).toBeNull();
    expect(client.calls.some(({ name }) => name === 'settings.change')).toBe(false);
  });

  test('shows a note that was changed elsewhere', async () => {
    const client = await openWatched();
    const [zeta, kaspersky] = client.world.settings.watched;
    client.world.settings = {
      ...client.world.settings,
      watched: [{ ...zeta!, note: 'from elsewhere' }, kaspersky!],
    };
    await settled(() => client.changed());
    expect(note('Zeta').value).toBe('from elsewhere');
  });

  test('loses a name on request, and the focus goes to the next one', async () => {
    const client = await openWatched();
    await press(button('Remove Kaspersky'));
    expect(client.world.settings.watched.map(({ name }) => name)).toEqual(['Zeta']);
    expect(document.activeElement).toBe(button('Remove Zeta'));
    await press(button('Remove Zeta'));
    expect(document.activeElement).toBe(fields()[0]);
    expect(words(section(TITLE))).toContain('No names yet.');
  });
});

describe('many names at once', () => {
  const area = () => section(TITLE).querySelector('textarea')!;
  async function openMany() {
    const client = await openWatched();
    await press(button('Add many names at once'));
    return client;
  }
  const paste = (text: string) =>
    settled(() => {
      area().value = text;
      area().dispatchEvent(new Event('input', { bubbles: true }));
    });

  test('are shown before they are added', async () => {
    const client = await openMany();
    await paste('Acme\ta note\nFortinet\nzeta\nx');
    const told = words(section(TITLE).querySelector('.watch-many'));
    for (const part of [
      '2 names to add',
      '1 of them is a name of the list',
      '2 lines are left out',
      'Line 3: “Zeta” is in your watch-list already.',
      'Line 4: “x” is too short',
    ]) {
      expect(told).toContain(part);
    }
    expect(client.world.settings.watched).toHaveLength(2);
    expect(await faults()).toEqual([]);
    await press(button('Add 2 names'));
    expect(client.world.settings.watched.map(({ name }) => name)).toEqual([
      'Zeta',
      'Kaspersky',
      'Acme',
      'Fortinet',
    ]);
    expect(saved()).toBe('2 names added.');
    expect(area().value).toBe('');
  });

  test('come from a file as well', async () => {
    await openMany();
    await chooseFile(TITLE, 'names.txt', 'Acme\nBeta');
    expect(area().value).toBe('Acme\nBeta');
    expect(button('Add 2 names').getAttribute('aria-disabled')).toBe('false');
  });

  test('add nothing when there is nothing to add', async () => {
    const client = await openMany();
    await press(button('Add names'));
    expect(client.calls.some(({ name }) => name === 'settings.change')).toBe(false);
  });
});
