import { decodeMatcher } from '../../src/names/decode.ts';
import { buildNamesIndex } from '../../src/names/index/build-names-index.ts';
import type { EncodedNamesIndex } from '../../src/names/index/index-format.ts';
import type { Matcher } from '../../src/names/matcher.ts';
import { name, vendorId } from '../names/names.ts';

/** The vendors of the fixtures in `tests/fixtures/dom`: four with strong names, two with weak ones. */
const vendors = {
  kaspersky: [name('Kaspersky'), name('カスペルスキー', { lang: 'ja' })],
  huawei: [name('Huawei'), name('华为', { lang: 'zh' })],
  fortinet: [name('Fortinet')],
  vmware: [name('VMware')],
  wiz: [name('Wiz', { weak: true, near: ['cloud security'] })],
  'check-point': [
    name('Check Point Software Technologies'),
    name('Check Point', { weak: true, near: ['security', 'firewalls'], not: ['Check Point Charlie'] }),
  ],
};

const indexed = Object.entries(vendors).map(([id, names]) => ({
  id: vendorId(id),
  names,
  evidence: [],
  sectors: [],
}));

/** The sites of some of them. */
export const TEST_DOMAINS: Readonly<Record<string, string>> = {
  'kaspersky.com': 'kaspersky',
  'huawei.com': 'huawei',
  'fortinet.com': 'fortinet',
};

export function testIndex(): EncodedNamesIndex {
  return buildNamesIndex(indexed);
}

/** As the background answers for an index that pages don't hold. */
export function testNames(keys: readonly number[]): EncodedNamesIndex {
  return buildNamesIndex(indexed, {}, (key) => keys.includes(key));
}

export function testMatcher(): Matcher {
  return decodeMatcher(testIndex());
}
