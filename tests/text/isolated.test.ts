import { expect, test } from 'vitest';
import { isolated } from '../../src/text/isolated.ts';
import { MESSAGES } from '../../src/text/messages/index.ts';
import { makeText } from '../../src/text/text.ts';

test('foreign names keep their order in a sentence that runs from right to left', () => {
  expect(isolated({ owner: 'ACM Research, Inc.' }, 'ar')).toEqual({
    owner: '\u2068ACM Research, Inc.\u2069',
  });
  const { card } = makeText('ar', MESSAGES.ar);
  expect(card.ownedBy({ owner: 'ACM Research, Inc.' })).toBe('المالك: \u2068ACM Research, Inc.\u2069');
});

test('what runs as the sentence does, and numbers, need no signs', () => {
  expect(isolated({ date: '29 سبتمبر 2024', count: 3, version: '0.1.0' }, 'ar')).toEqual({
    date: '29 سبتمبر 2024',
    count: 3,
    version: '0.1.0',
  });
});

test('a sentence put together already runs as the one that it goes into', () => {
  const sentence = '\u2068ESXi\u2069 من منتجات \u2068VMware\u2069';
  expect(isolated({ sentence, place: 'تكساس (US)' }, 'ar')).toEqual({ sentence, place: 'تكساس (US)' });
});

test('other languages take arguments as they are', () => {
  expect(isolated({ owner: 'ACM Research, Inc.', name: 'كاسبرسكي' }, 'de')).toEqual({
    owner: 'ACM Research, Inc.',
    name: 'كاسبرسكي',
  });
});
