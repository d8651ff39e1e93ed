import { expect, test } from 'vitest';
import { foundVendors } from '../../src/page/found-vendors.ts';
import { vendorId } from '../names/names.ts';

const [huawei, fortinet, kaspersky] = ['huawei', 'fortinet', 'kaspersky'].map(vendorId);

test('a vendor is told once, by names, links and site together', () => {
  const found = foundVendors(
    new Map([
      [huawei!, 2],
      [kaspersky!, 1],
    ]),
    { links: new Map([[fortinet!, 3]]).set(huawei!, 1), site: kaspersky! },
    new Set(['fortinet']),
  );
  expect(found).toEqual([
    { vendor: 'huawei', mentions: 2, links: 1 },
    { vendor: 'kaspersky', mentions: 1 },
    { vendor: 'fortinet', mentions: 0, links: 3, hiddenHere: true },
  ]);
});

test('the vendor of the site is told even if nothing on it names it', () => {
  const found = foundVendors(new Map(), { links: new Map(), site: kaspersky! }, new Set());
  expect(found).toEqual([{ vendor: 'kaspersky', mentions: 0 }]);
});
