import { expect, test } from 'vitest';
import { hiddenHere, offReason } from '../../src/page/site.ts';

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

test.each([
  [{ 'example.com': ['wiz'] }, ['example.com'], ['wiz']],
  [{ 'example.com': ['wiz'] }, ['www.example.com'], ['wiz']],
  [{ 'www.example.com': ['wiz'] }, ['example.com'], []],
  [{ 'example.com': ['wiz'] }, ['notexample.com'], []],
  [{ 'example.com': ['wiz'], 'com.test': ['orca'] }, ['ads.com.test', 'example.com'], ['wiz', 'orca']],
])('hidden by %j in %j: %j', (hidden, hosts, vendors) => {
  expect([...hiddenHere({ hidden }, hosts)]).toEqual(vendors);
});
