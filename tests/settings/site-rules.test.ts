import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOff, parseHost, switchSite } from '../../src/settings/site-rules.ts';

describe('a host from what a person writes', () => {
  test.each([
    ['example.com', 'example.com'],
    [' Example.COM ', 'example.com'],
    ['https://example.com/a?b#c', 'example.com'],
    ['http://user@example.com:8080/', 'example.com'],
    ['example.com:8080', 'example.com'],
    ['example.com/path', 'example.com'],
    ['//example.com', 'example.com'],
    ['www.example.com', 'example.com'],
    ['www.com', 'www.com'],
    ['*.example.com', 'example.com'],
    ['.example.com', 'example.com'],
    ['example.com.', 'example.com'],
    ['news.example.co.uk', 'news.example.co.uk'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['例え.テスト', 'xn--r8jz45g.xn--zckzah'],
    ['localhost', 'localhost'],
    ['localhost:3000', 'localhost'],
    ['my_host.example', 'my_host.example'],
    ['192.168.0.1', '192.168.0.1'],
    ['http://[2001:db8::1]/', '[2001:db8::1]'],
  ])('%j is %s', (input, host) => expect(parseHost(input)).toEqual({ ok: true, value: host }));

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['file:///home/x.html', 'not-web'],
    ['about:blank', 'not-web'],
    ['chrome://settings', 'not-web'],
    ['mailto:a@example.com', 'not-web'],
    ['exam ple.com', 'not-a-host'],
    ['https://', 'not-a-host'],
    ['*.', 'not-a-host'],
    ['*', 'not-a-host'],
    ['exa*mple.com', 'not-a-host'],
    ['..', 'not-a-host'],
    [`${'a.'.repeat(200)}example`, 'not-a-host'],
  ])('%j is none: %s', (input, problem) => expect(parseHost(input)).toEqual({ ok: false, error: problem }));

  test('property: never throws, and what it gives stays as it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl(), fc.domain(), fc.string({ unit: 'grapheme' })),
        (input) => {
          const host = parseHost(input);
          if (host.ok) expect(parseHost(host.value)).toEqual(host);
        },
      ),
    );
  });
});

describe('a site that is off', () => {
  test.each([
    ['example.com', true],
    ['www.example.com', true],
    ['a.b.example.com', true],
    ['EXAMPLE.com', true],
    ['example.com.', true],
    ['notexample.com', false],
    ['example.com.evil.test', false],
    ['com', false],
    ['example.org', false],
    ['', false],
  ])('example.com for %j: %s', (host, off) => expect(isOff(host, ['other.test', 'example.com'])).toBe(off));

  test('nothing is off by itself', () => expect(isOff('example.com', [])).toBe(false));
});

describe('switching a site', () => {
  test('off adds the site without its www.', () => {
    expect(switchSite(['b.example'], 'www.example.com', false)).toEqual(['b.example', 'example.com']);
  });

  test('off changes nothing where a site above it is off already', () => {
    expect(switchSite(['example.com'], 'mail.example.com', false)).toEqual(['example.com']);
  });

  test('on removes what covers it and nothing else', () => {
    expect(switchSite(['example.com', 'ample.com', 'other.example.com'], 'mail.example.com', true)).toEqual([
      'ample.com',
      'other.example.com',
    ]);
  });

  const label = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);
  const host = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join('.'));

  test('always leaves it as it was asked', () => {
    fc.assert(
      fc.property(fc.array(host), host, fc.boolean(), (sitesOff, here, on) => {
        expect(isOff(here, switchSite(sitesOff, here, on))).toBe(!on);
      }),
    );
  });
});
