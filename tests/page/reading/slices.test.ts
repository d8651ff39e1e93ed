import { expect, test } from 'vitest';
import { Slices } from '../../../src/page/reading/slices.ts';

const { signal } = new AbortController();

test('asks for a pause when the time of a slice is over, and starts another after it', async () => {
  let now = 100;
  const slices = new Slices(
    async () => {
      now += 1000;
    },
    () => now,
  );
  slices.begin(2);
  now += 1;
  expect(slices.mustPause()).toBe(false);
  now += 1;
  expect(slices.mustPause()).toBe(true);
  await slices.pause(signal);
  expect(slices.mustPause()).toBe(false);
});

test('knows how long it worked, pauses aside', async () => {
  let now = 0;
  const slices = new Slices(
    async () => {
      now += 1000;
    },
    () => now,
  );
  slices.begin();
  now += 3;
  await slices.pause(signal);
  now += 4;
  expect(slices.takeWorked()).toBe(7);
  now += 1;
  expect(slices.takeWorked()).toBe(1);
});

test('does not go on after the end', async () => {
  const abort = new AbortController();
  const slices = new Slices(async () => abort.abort());
  await expect(slices.pause(abort.signal)).rejects.toThrow();
});
