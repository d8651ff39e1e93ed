import { expect, test } from 'vitest';
import { changesByVendor, countOf } from '../../../src/ui/list/changes.ts';
import { vendorId } from '../records.ts';

const RELEASE = { sequence: 3, published: '2026-08-01T00:00:00Z' };

test('changes of claims are put together by vendor', () => {
  const { statusChanged, corrected } = changesByVendor({
    ...RELEASE,
    statusChanged: [
      { claim: 'acme/us', from: 'announced', to: 'in-force' },
      { claim: 'zeta/us', from: 'in-force', to: 'lifted' },
      { claim: 'acme/eu', from: 'proposed', to: 'announced' },
    ],
    corrected: [{ claim: 'acme/us', fields: ['summary'] }],
  });
  expect(statusChanged.map(({ vendor, changes }) => [vendor, changes.map(({ claim }) => claim)])).toEqual([
    ['acme', ['acme/us', 'acme/eu']],
    ['zeta', ['zeta/us']],
  ]);
  expect(countOf(statusChanged)).toBe(3);
  expect(countOf(corrected)).toBe(1);
});

test('claims of vendors that came or went with them are told by the vendor', () => {
  const { claimsAdded, claimsRemoved } = changesByVendor({
    ...RELEASE,
    vendorsAdded: [vendorId('acme')],
    vendorsRemoved: [vendorId('gone')],
    claimsAdded: ['acme/us', 'zeta/cn'],
    claimsRemoved: ['gone/us', 'zeta/us'],
  });
  expect(claimsAdded).toEqual([{ vendor: 'zeta', changes: ['zeta/cn'] }]);
  expect(claimsRemoved).toEqual([{ vendor: 'zeta', changes: ['zeta/us'] }]);
});

test('a release that changed nothing has empty parts', () => {
  expect(Object.values(changesByVendor(RELEASE)).every((part) => part.length === 0)).toBe(true);
});
