// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../src/domain/restriction.ts';
import { fakeClient } from '../fake-client.ts';
import { settled, words } from '../screen.ts';
import { choice, openOptions, saved, section } from './open-options.tsx';

const MARKS = 'Marks on pages';
const TONES = 'What is marked';
const KINDS_TITLE = 'Kinds of acts';
const click = (control: HTMLElement) => settled(() => control.click());
const described = (control: HTMLElement) =>
  words(document.getElementById(control.getAttribute('aria-describedby')?.split(' ')[0] ?? ''));

describe('the style of marks', () => {
  test('is chosen by a radio group with samples', async () => {
    const client = fakeClient();
    await openOptions(client);
    const radios = [...section(MARKS).querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.map(({ value }) => value)).toEqual(['both', 'line', 'tint', 'off']);
    expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
    expect(choice(MARKS, 'both').checked).toBe(true);
    await click(choice(MARKS, 'line'));
    expect(client.world.settings.markStyle).toBe('line');
    expect(saved()).toBe('Saved.');
  });
});

describe('tones', () => {
  test('are switched off and on, one by one', async () => {
    const client = fakeClient();
    await openOptions(client);
    expect(choice(TONES, 'pending').checked).toBe(true);
    await click(choice(TONES, 'pending'));
    await click(choice(TONES, 'past'));
    expect(client.world.settings.tonesOff).toEqual(['pending', 'past']);
    expect(choice(TONES, 'pending').checked).toBe(false);
    await click(choice(TONES, 'pending'));
    expect(client.world.settings.tonesOff).toEqual(['past']);
  });

  test('say what they stand for', async () => {
    await openOptions(fakeClient());
    expect(described(choice(TONES, 'pending'))).toBe('A measure is proposed, announced or suspended.');
  });

  test('have one for what only others restrict', async () => {
    const client = fakeClient();
    await openOptions(client);
    await click(choice(TONES, 'elsewhere'));
    expect(client.world.settings).toMatchObject({ markElsewhere: false, tonesOff: [] });
  });

  test('each have a line, a sign and a word of their own', async () => {
    await openOptions(fakeClient());
    const names = [...section(TONES).querySelectorAll('.tone-name')];
    const signs = names.map((name) => name.querySelector('svg')?.getAttribute('class'));
    const lines = names.map(
      (name) => /line-[a-z]+/.exec(name.querySelector('.mark-sample')?.className ?? '')?.[0],
    );
    for (const own of [signs, lines, names.map(words)]) expect(new Set(own).size).toBe(7);
  });

  test('stay as they are when the change is not saved', async () => {
    const client = fakeClient({ silent: new Set(['settings.change']) });
    await openOptions(client);
    await click(choice(TONES, 'past'));
    expect(choice(TONES, 'past').checked).toBe(true);
    expect(saved()).toBe('That could not be saved. Nothing was changed; try again.');
  });
});

describe('kinds of acts', () => {
  test('are all there, each with what it means', async () => {
    await openOptions(fakeClient());
    const boxes = [...section(KINDS_TITLE).querySelectorAll<HTMLInputElement>('input')];
    expect(boxes.map(({ value }) => value)).toEqual([...KINDS]);
    expect(new Set(boxes.map(described)).size).toBe(KINDS.length);
    expect(boxes.map(described)).not.toContain('');
  });

  test('are switched off and on', async () => {
    const client = fakeClient();
    await openOptions(client);
    await click(choice(KINDS_TITLE, 'advisory'));
    expect(client.world.settings.kindsOff).toEqual(['advisory']);
    await click(choice(KINDS_TITLE, 'advisory'));
    expect(client.world.settings.kindsOff).toEqual([]);
  });
});
