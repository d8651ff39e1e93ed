import { homesOf } from '../../../src/domain/place.ts';
import { verdictsOf } from '../../../src/domain/verdict.ts';
import type { PageFindings } from '../../../src/list/export/findings.ts';
import { recordOf } from '../../../src/list/vendor-record.ts';
import { day, place } from '../../domain/claims.ts';
import { contentOf } from '../payloads.ts';

export const TODAY = day('2026-11-26');
export const LIST = { sequence: 7, published: '2026-11-22T00:00:00Z' };

function claim(id: string, own: object = {}) {
  return {
    id,
    jurisdiction: 'US',
    kind: 'export-control',
    status: 'in-force',
    basis: 'official',
    targeting: 'named',
    authority: 'BIS',
    instrument: 'Entity List',
    scope: 'A licence is needed',
    summary: 'Listed.',
    announced: '2024-01',
    effective: '2024-02-01',
    sources: [
      { publisher: 'P', title: 'T', url: 'https://example.org/1' },
      { publisher: 'P', title: 'T', url: 'https://example.org/2' },
    ],
    asOf: '2026-08',
    confirmed: 'source',
    ...own,
  };
}

/** A vendor with a weak name and claims of all sorts, and one without any. */
export const RECORDS = contentOf([
  {
    id: 'acme',
    name: 'Acme',
    seat: 'CN',
    legalNames: ['Acme Tools Co., Ltd.'],
    domains: ['acme.example'],
    owner: { vendor: 'zeta', since: '2020' },
    names: { en: [{ text: 'Acme', weak: 'the top' }, 'Acme Tools'], zh: ['极致'] },
    products: ['AnvilPro'],
    restrictions: [
      claim('entity-list'),
      claim('reported', { kind: 'sanctions', status: 'reported', basis: 'press' }),
      claim('class', { kind: 'procurement', targeting: 'class' }),
      claim('over', { kind: 'sanctions', status: 'lifted', ended: '2025', doubt: 'D' }),
      claim('abroad', { jurisdiction: 'DE', kind: 'advisory' }),
    ],
  },
  { id: 'zeta', name: 'Zeta', names: { en: ['Zeta'] } },
]).vendors.map(recordOf);

/** Both of them on a page, as somebody in Germany sees them. */
export const FINDINGS: PageFindings = {
  host: 'news.example',
  made: TODAY,
  list: LIST,
  vendors: RECORDS.map((record, at) => ({
    record,
    mentions: at === 0 ? 12 : 0,
    links: at,
    verdicts: verdictsOf(record, homesOf([place('DE')], []), TODAY),
  })),
};
