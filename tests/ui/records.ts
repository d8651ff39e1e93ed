import { vendor as record, vendorId } from '../../dev/ui/invent.ts';
import type { Jurisdiction } from '../../src/domain/jurisdiction.ts';
import { type ListId, type ListLabel, parseListId } from '../../src/domain/list-label.ts';
import type { Home, Place } from '../../src/domain/place.ts';
import type { Restriction } from '../../src/domain/restriction.ts';
import { claim, date, day, homes, place } from '../domain/claims.ts';

export const TODAY = day('2026-08-20');
/** Noon of that day, epoch ms. */
export const NOW = Date.UTC(2026, 7, 20, 12);
export const MINE: readonly Jurisdiction[] = [place('US'), place('DE')];
export const HOMES: readonly Home[] = homes('US', 'DE');

export { record, vendorId };

/** What the press told of in January 2026, and no authority published. */
export function toldToStop(id: string, own: Partial<Restriction> = {}): Restriction {
  const { effective: _, ...base } = claim({
    id,
    jurisdiction: place('CN'),
    kind: 'advisory',
    status: 'reported',
    basis: 'press',
    announced: date('2026-01'),
    scope: 'Companies are told to stop using it',
    sources: [
      {
        publisher: 'Example Wire',
        title: '停用美国网络安全软件',
        url: 'https://example.org/wire',
        date: date('2026-01-14'),
      },
    ],
  });
  return { ...base, ...own };
}

export const KASPERSKY = record('Kaspersky', {
  seat: 'RU',
  legalNames: ['AO Kaspersky Lab'],
  otherNames: [
    { text: '卡巴斯基', lang: 'zh' },
    { text: 'كاسبرسكي', lang: 'ar' },
  ],
  restrictions: [
    claim({
      id: 'kaspersky/us-sale',
      announced: date('2024-06-20'),
      effective: date('2024-09-29'),
      history: [
        { status: 'announced', date: date('2024-06-20'), note: 'final determination' },
        { status: 'in-force', date: date('2024-09-29') },
      ],
      doubt: 'whether training services are meant',
    }),
    claim({ id: 'kaspersky/us-government', kind: 'government-use', effective: date('2017-12-12') }),
    claim({ id: 'kaspersky/de', jurisdiction: place('DE'), kind: 'advisory', effective: date('2022-03-15') }),
    claim({
      id: 'kaspersky/tx',
      jurisdiction: place('US-TX'),
      kind: 'government-use',
      confirmed: 'knowledge',
    }),
    claim({ id: 'kaspersky/ua', jurisdiction: place('UA'), status: 'expired', ended: date('2023-05-14') }),
  ],
});

export const FORTINET = record('Fortinet', {
  seat: 'US',
  products: ['FortiGate'],
  restrictions: [
    toldToStop('fortinet/cn'),
    claim({
      id: 'fortinet/ru',
      jurisdiction: place('RU'),
      kind: 'critical-infrastructure',
      targeting: 'class',
      effective: date('2025-01-01'),
    }),
  ],
});

export const VMWARE = record('VMware', {
  owner: { name: 'Broadcom', since: date('2023-11') },
  restrictions: [toldToStop('vmware/cn')],
});

/** An organisation's list beside the public one. */
export const CORP: ListLabel = { id: listId('example-corp'), name: 'Example Corp' };

/** A rule of the organisation's own, as it comes out of its list: the place is none that a state has. */
export const OWN_RULE = claim({
  id: 'kaspersky/no-laptops@example-corp',
  jurisdiction: place('XA'),
  kind: 'procurement',
  authority: 'Example Corp IT Security',
  instrument: 'Directive 4',
  scope: 'Not on company laptops',
  announced: date('2026-03-01'),
  effective: date('2026-04-01'),
  list: CORP,
});

/** What the organisation calls its own place. */
export const CORP_PLACE: Place = {
  code: place('XA'),
  names: { en: 'Example Corp (internal)', de: 'Example Corp (intern)' },
  members: [],
};

/** Kaspersky with the organisation's rule among the public list's acts. */
export const KASPERSKY_AT_CORP = { ...KASPERSKY, restrictions: [...KASPERSKY.restrictions, OWN_RULE] };

export function listId(text: string): ListId {
  const id = parseListId(text);
  if (id === undefined) throw new Error(`Not a list’s id: ${text}`);
  return id;
}

export const NEUSOFT = record('Neusoft', { seat: 'CN', sectors: ['software'] });
