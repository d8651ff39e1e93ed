import { decodeMatcher } from '../../src/names/decode.ts';
import { buildNamesIndex } from '../../src/names/index/index-build.ts';
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

export function testIndex(): EncodedNamesIndex {
  return buildNamesIndex(
    Object.entries(vendors).map(([id, names]) => ({ id: vendorId(id), names, evidence: [], sectors: [] })),
  );
}

export function testMatcher(): Matcher {
  return decodeMatcher(testIndex());
}
