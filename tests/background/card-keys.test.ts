import { beforeEach, describe, expect, test } from 'vitest';
import { type CardKeys, createCardKeys } from '../../src/background/card-keys.ts';

let now: number;
let keys: CardKeys;

beforeEach(() => {
  now = 1000;
  let made = 0;
  keys = createCardKeys({ clock: { now: () => now } }, () => `key-${++made}`);
});

describe('a key for a card’s frame', () => {
  test('counts once, in its own tab', () => {
    const key = keys.give(7);
    expect(keys.take(7, 'key-9')).toBe(false);
    expect(keys.take(7, key)).toBe(true);
    expect(keys.take(7, key)).toBe(false);
  });

  test('is used up by another tab that tries it', () => {
    const key = keys.give(7);
    expect([keys.take(8, key), keys.take(7, key)]).toEqual([false, false]);
  });

  test('is over after some seconds', () => {
    const key = keys.give(7);
    now += 10_000;
    expect(keys.take(7, key)).toBe(false);
  });

  test('is forgotten when very many others came after it', () => {
    const [first, ...others] = Array.from({ length: 101 }, () => keys.give(7));
    expect(keys.take(7, first ?? '')).toBe(false);
    expect(others.filter((key) => keys.take(7, key)).length).toBeGreaterThan(0);
  });

  test('can’t be guessed', () => {
    const made = Array.from({ length: 50 }, () => createCardKeys({ clock: { now: () => 0 } }).give(1));
    expect(new Set(made).size).toBe(50);
    for (const key of made) expect(key).toMatch(/^[0-9a-f-]{36}$/);
  });
});
