// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { fakeClient } from '../fake-client.ts';
import { faults, settled, words } from '../screen.ts';
import { choice, openOptions, rows, section } from './open-options.tsx';

const ALL = [
  'jurisdictions',
  'language',
  'markStyle',
  'markElsewhere',
  'tonesOff',
  'kindsOff',
  'sitesOff',
] as const;
const NOTE = 'Set by your organisation. It can’t be changed here.';

async function openLocked(locked: readonly (typeof ALL)[number][] = ALL) {
  const client = fakeClient({ locked });
  client.world.settings = { ...client.world.settings, sitesOff: ['mail.example.com'], language: 'de' };
  await openOptions(client);
  return client;
}

describe('what an organisation has set', () => {
  test.each([
    'Language',
    'My jurisdictions',
    'Marks on pages',
    'What is marked',
    'Kinds of acts',
    'Sites switched off',
  ])('is said to be so under %s', async (title) => {
    await openLocked();
    expect(words(section(title).querySelector('.locked-note'))).toBe(NOTE);
  });

  test('is shown, with nothing to change it by', async () => {
    await openLocked();
    expect(rows('My jurisdictions')).toEqual(['United States', 'Germany']);
    expect(rows('Sites switched off')).toEqual(['mail.example.com']);
    for (const title of ['My jurisdictions', 'Sites switched off']) {
      expect(section(title).querySelectorAll('button, input')).toHaveLength(0);
    }
    const language = section('Language').querySelector('input')!;
    expect([language.value, language.readOnly]).toEqual(['Deutsch', true]);
  });

  test.each([
    ['Marks on pages', 'line'],
    ['What is marked', 'past'],
    ['What is marked', 'elsewhere'],
    ['Kinds of acts', 'advisory'],
  ])('under %s stays when %s is pressed, and the control says why', async (title, value) => {
    const client = await openLocked();
    const control = choice(title, value);
    const before = control.checked;
    expect(control.getAttribute('aria-disabled')).toBe('true');
    const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => words(document.getElementById(id)))).toContain(NOTE);
    await settled(() => control.click());
    expect(control.checked).toBe(before);
    expect(client.calls.some(({ name }) => name === 'settings.change')).toBe(false);
  });

  test('leaves the rest to the person', async () => {
    const client = await openLocked(['tonesOff']);
    await settled(() => choice('What is marked', 'elsewhere').click());
    expect(client.world.settings.markElsewhere).toBe(false);
    expect(choice('What is marked', 'past').getAttribute('aria-disabled')).toBe('true');
  });

  test('has nothing that axe finds wrong', async () => {
    await openLocked();
    expect(await faults()).toEqual([]);
  });
});
