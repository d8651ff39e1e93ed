import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOff } from '../../../src/settings/site-rules.ts';
import { switchSite } from '../../../src/ui/findings/site-switch.ts';

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
