import { expect, test } from 'vitest';
import { numbersOf } from '../../../src/ui/list/about.ts';
import { FORTINET, KASPERSKY, KASPERSKY_AT_CORP, NEUSOFT, VMWARE } from '../records.ts';

test('pages and publishers are counted once each', () => {
  expect(numbersOf([FORTINET, KASPERSKY, NEUSOFT, VMWARE])).toEqual({
    claims: 8,
    jurisdictions: 6,
    sources: 2,
    publishers: 2,
    byBasis: { official: 6, press: 2 },
  });
});

test('what other lists say is not counted as the public list’s', () => {
  expect(numbersOf([KASPERSKY_AT_CORP])).toEqual(numbersOf([KASPERSKY]));
});
