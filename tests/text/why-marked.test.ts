import { expect, test } from 'vitest';
import { type WhyMarked, whyMarked } from '../../src/text/why-marked.ts';
import { EN } from './english.ts';

const said: readonly [WhyMarked, vendor: string, expected: string][] = [
  [{ name: 'Fortinet', role: 'name', reason: { rule: 'strong' } }, 'Fortinet', 'strong name ‘Fortinet’'],
  [
    { name: 'FortiGate', role: 'product', reason: { rule: 'strong' } },
    'Fortinet',
    'product FortiGate of Fortinet',
  ],
  [
    { name: 'Wiz', role: 'name', reason: { rule: 'near', evidence: 'cloud security' } },
    'Wiz',
    'weak name ‘Wiz’, near ‘cloud security’',
  ],
  [
    { name: 'Check Point', role: 'name', reason: { rule: 'same-vendor', evidence: 'Check Point Software' } },
    'Check Point',
    'weak name ‘Check Point’, with ‘Check Point Software’ on the same page',
  ],
  [
    { name: 'Honor', role: 'name', reason: { rule: 'company-cue', evidence: 'Co., Ltd.' } },
    'Honor',
    'weak name ‘Honor’, with ‘Co., Ltd.’ beside it',
  ],
  [
    { name: 'Wiz', role: 'name', reason: { rule: 'listed', evidence: 'CrowdStrike' } },
    'Wiz',
    'weak name ‘Wiz’, in a list beside ‘CrowdStrike’',
  ],
];

test.each(said)('%o is said in words', (why, vendor, expected) => {
  expect(whyMarked(why, vendor, EN)).toBe(expected);
});
