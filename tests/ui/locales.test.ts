import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const locales = join(root, 'public/_locales');
type Messages = Record<string, { message: string; description?: string }>;
const messagesOf = (locale: string): Messages =>
  JSON.parse(readFileSync(join(locales, locale, 'messages.json'), 'utf8'));

test('every message that the manifest names is there, and none that nobody names', () => {
  const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
  const named = new Set([...config.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key));
  expect(Object.keys(messagesOf('en')).sort()).toEqual([...named].sort());
});

test('all locales have the same messages', () => {
  const keys = Object.keys(messagesOf('en')).sort();
  for (const locale of readdirSync(locales)) expect(Object.keys(messagesOf(locale)).sort()).toEqual(keys);
});

test('the description fits where stores show it', () => {
  for (const locale of readdirSync(locales)) {
    expect(messagesOf(locale).extensionDescription?.message.length).toBeLessThanOrEqual(132);
  }
});
