import { buildNamesIndex } from '../../../src/names/index/build-names-index.ts';
import type { EncodedNamesIndex } from '../../../src/names/index/index-format.ts';
import { payloadOf } from '../../list/payloads.ts';
import { type SampleOptions, sampleFile } from '../../update/support/sample-list.ts';

export const EMPTY_INDEX: EncodedNamesIndex = buildNamesIndex([]);

interface SampleClaim {
  readonly jurisdiction: string;
  readonly kind?: string;
  readonly status?: string;
  readonly expires?: string;
}

function claim({ jurisdiction, kind = 'prohibition', status = 'in-force', expires }: SampleClaim) {
  return {
    id: `${jurisdiction.toLowerCase()}-${kind}`,
    jurisdiction,
    kind,
    status,
    basis: status === 'reported' ? 'press' : 'official',
    targeting: 'named',
    authority: 'An authority',
    instrument: 'An order',
    scope: 'Everybody',
    summary: 'It says so.',
    announced: '2024-06-20',
    ...(expires !== undefined && { expires }),
    sources: [{ publisher: 'Gazette', title: 'Order', url: 'https://gazette.example/1' }],
    asOf: '2026-01-01',
    confirmed: 'source',
  };
}

function vendor(id: string, name: string, claims: readonly SampleClaim[], more: object = {}) {
  return {
    id,
    name,
    names: { en: [name] },
    ...more,
    ...(claims.length > 0 && { restrictions: claims.map(claim) }),
  };
}

/** Seven vendors, one for each way to stand towards a person in the United States. */
export const VENDORS = [
  vendor('kaspersky', 'Kaspersky', [{ jurisdiction: 'US' }, { jurisdiction: 'DE', kind: 'advisory' }], {
    names: { en: ['Kaspersky'], ru: ['Касперский'] },
    products: ['KasperskyOS', 'KasperskyOS'],
  }),
  vendor('fortinet', 'Fortinet', [{ jurisdiction: 'CN', status: 'reported' }], {
    names: { en: ['Fortinet'], zh: ['飞塔'] },
    products: ['FortiGate'],
  }),
  vendor('zte', 'ZTE', [{ jurisdiction: 'US', kind: 'equipment-authorization' }]),
  vendor('dji', 'DJI', [{ jurisdiction: 'US', kind: 'advisory' }]),
  vendor('lifted', 'Lifted Here', [{ jurisdiction: 'US', status: 'lifted' }]),
  vendor('lifted-abroad', 'Lifted Abroad', [{ jurisdiction: 'FR', status: 'lifted' }]),
  vendor('free', 'Free Vendor', []),
] as const;

/** A signed file of these vendors, or of others. */
export function vendorFile(
  sequence: number,
  vendors: readonly object[] = VENDORS,
  more: Partial<SampleOptions> = {},
  parts: Record<string, unknown> = {},
) {
  return sampleFile({ sequence, payload: `${JSON.stringify(payloadOf(vendors, parts))}\n`, ...more });
}
