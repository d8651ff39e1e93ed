import { expect, test } from 'vitest';
import { offReason } from '../../src/page/site.ts';

test.each([
  [['example.com'], ['example.com'], 'off-here'],
  [['example.com'], ['www.example.com'], 'off-here'],
  [['example.com'], ['notexample.com'], undefined],
  [['www.example.com'], ['example.com'], undefined],
  [['example.com'], ['ads.test', 'example.com'], 'off-here'],
  [[], ['example.com'], undefined],
])('off on %j, in %j: %s', (sitesOff, hosts, reason) => {
  expect(offReason({ paused: false, sitesOff }, hosts)).toBe(reason);
});

test('paused is paused everywhere', () => {
  expect(offReason({ paused: true, sitesOff: ['example.com'] }, ['example.com'])).toBe('paused');
});
