import type { Basis } from '../../domain/restriction.ts';
import type { VendorRecord } from '../../list/vendor-record.ts';
import { shownBasis } from '../../text/sentence.ts';

/** The acts of the public list in numbers. */
export interface ListNumbers {
  readonly claims: number;
  readonly jurisdictions: number;
  /** Pages cited, each once. */
  readonly sources: number;
  readonly publishers: number;
  readonly byBasis: Readonly<Record<Basis, number>>;
}

export function numbersOf(records: readonly VendorRecord[]): ListNumbers {
  const claims = records.flatMap(({ restrictions }) => restrictions.filter(({ list }) => list === undefined));
  const sources = claims.flatMap((claim) => claim.sources);
  const official = claims.filter((claim) => shownBasis(claim) === 'official').length;
  return {
    claims: claims.length,
    jurisdictions: new Set(claims.map(({ jurisdiction }) => jurisdiction)).size,
    sources: new Set(sources.map(({ url }) => url)).size,
    publishers: new Set(sources.map(({ publisher }) => publisher)).size,
    byBasis: { official, press: claims.length - official },
  };
}
