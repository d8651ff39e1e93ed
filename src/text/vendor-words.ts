import { precisionOf } from '../domain/partial-date.ts';
import type { Owner } from '../domain/vendor.ts';
import type { Text } from './text.ts';

/** "owned by Broadcom since November 2023" */
export function ownedBy({ name, since }: Owner, { card, date }: Text): string {
  return since
    ? card.ownedSince[precisionOf(since)]({ owner: name, date: date(since) })
    : card.ownedBy({ owner: name });
}

/** The word of a sector's id; the id itself where a newer list brings one without a word. */
export function sectorWord(id: string, { evidence: { sectors } }: Text): string {
  return isSector(id, sectors) ? sectors[id] : id;
}

function isSector<Sectors extends object>(id: string, sectors: Sectors): id is keyof Sectors & string {
  return Object.hasOwn(sectors, id);
}
