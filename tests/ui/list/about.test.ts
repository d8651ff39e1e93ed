import { expect, test } from 'vitest';
import { numbersOf } from '../../../src/ui/list/about.ts';
import { FORTINET, KASPERSKY, NEUSOFT, VMWARE } from '../records.ts';

test('pages and publishers are counted once each', () => {
  expect(numbersOf([FORTINET, KASPERSKY, NEUSOFT, VMWARE])).toEqual({
    vendors: 4,
    claims: 8,
    jurisdictions: 6,
    sources: 2,
    publishers: 2,
    byBasis: { official: 6, press: 2 },
  });
});
