import { countryOf, isUsersOwn } from '../../domain/jurisdiction.ts';
import type { Day } from '../../domain/partial-date.ts';
import { type Kind, type Restriction, statusOn } from '../../domain/restriction.ts';
import { toneOf } from '../../domain/tone.ts';
import type { VendorRecord } from '../vendor-record.ts';

/** An entity of FollowTheMoney. Properties are lists of texts; ids are ours, with a prefix that is ours alone. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: 'Company' | 'Sanction' | 'Ownership';
  readonly caption: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly datasets: readonly ['interdict'];
}

/**
 * The list as FollowTheMoney entities: a Company per vendor, a Sanction per claim (the schema that the field uses for any
 * listing; `program` tells which), an Ownership where the owner is in the list. Weak names are `weakAlias`, so that
 * nobody matches by them alone; what is only reported or over gives its vendor no topic.
 */
export function ftmEntities(vendors: readonly VendorRecord[], day: Day): FtmEntity[] {
  return vendors.flatMap((vendor) => [
    company(vendor, day),
    ...vendor.restrictions.map((claim) => sanction(vendor, claim, day)),
    ...ownership(vendor),
  ]);
}

function company(vendor: VendorRecord, day: Day): FtmEntity {
  const { id, name, legalNames, otherNames, weakName = false } = vendor;
  const weak = otherNames.filter((other) => other.weak).map(({ text }) => text);
  return entity(`interdict-${id}`, 'Company', name, {
    // Where the name that people write is a word, too, only the legal ones are names to match by.
    name: weakName && legalNames.length > 0 ? legalNames : [name, ...legalNames],
    alias: otherNames.filter((other) => !other.weak).map(({ text }) => text),
    weakAlias: weakName ? [name, ...weak] : weak,
    country: vendor.seat === undefined ? [] : [vendor.seat.toLowerCase()],
    website: vendor.domains.map((domain) => `https://${domain}`),
    sector: vendor.sectors,
    topics: vendor.restrictions.flatMap((claim) => topicsOf(claim, day)),
    notes: vendor.note === undefined ? [] : [vendor.note],
  });
}

function sanction(vendor: VendorRecord, claim: Restriction, day: Day): FtmEntity {
  const caption = `${vendor.name}: ${claim.instrument}`;
  return entity(`interdict-${claim.id.replace('/', '-')}`, 'Sanction', caption, {
    entity: [`interdict-${vendor.id}`],
    authority: [claim.authority],
    publisher: claim.list === undefined ? [] : [claim.list.name],
    program: [claim.instrument],
    provisions: [claim.scope],
    status: [[statusOn(claim, day), claim.kind, claim.basis, claim.targeting].join(', ')],
    reason: [claim.summary],
    country: isUsersOwn(claim.jurisdiction) ? [] : [countryOf(claim.jurisdiction).toLowerCase()],
    listingDate: claim.announced === undefined ? [] : [claim.announced],
    startDate: claim.effective === undefined ? [] : [claim.effective],
    endDate: [claim.ended ?? claim.expires ?? ''].filter((date) => date !== ''),
    sourceUrl: claim.sources.map(({ url }) => url),
    recordId: [claim.id],
    summary: claim.doubt === undefined ? [] : [`In doubt: ${claim.doubt}`],
    modifiedAt: [claim.asOf],
  });
}

function ownership({ id, name, owner }: VendorRecord): FtmEntity[] {
  if (owner?.vendor === undefined) return [];
  return [
    entity(`interdict-${owner.vendor}-owns-${id}`, 'Ownership', `${owner.name} owns ${name}`, {
      owner: [`interdict-${owner.vendor}`],
      asset: [`interdict-${id}`],
      startDate: owner.since === undefined ? [] : [owner.since],
    }),
  ];
}

/** OpenSanctions' topics for what holds now and is official; an organisation's own list puts nobody under sanctions. */
const TOPICS: Readonly<Partial<Record<Kind, string>>> = {
  sanctions: 'sanction',
  'export-control': 'export.control',
  procurement: 'debarment',
  'government-use': 'debarment',
  advisory: 'reg.warn',
  investigation: 'reg.action',
  'operations-order': 'reg.action',
};

function topicsOf(claim: Restriction, day: Day): string[] {
  const tone = toneOf(claim, day);
  const holds = statusOn(claim, day) === 'in-force' && claim.basis === 'official' && tone !== 'past';
  const topic = TOPICS[claim.kind];
  return holds && claim.list === undefined && claim.targeting === 'named' && topic !== undefined
    ? [topic]
    : [];
}

/** Without properties that have nothing to say, and with each text once. */
function entity(
  id: string,
  schema: FtmEntity['schema'],
  caption: string,
  properties: Readonly<Record<string, readonly string[]>>,
): FtmEntity {
  const said = Object.entries(properties)
    .filter(([, texts]) => texts.length > 0)
    .map(([name, texts]) => [name, [...new Set(texts)]] as const);
  return { id, schema, caption, properties: Object.fromEntries(said), datasets: ['interdict'] };
}

/** The entities as the field stores them: one JSON object a line. */
export function ftmLines(vendors: readonly VendorRecord[], day: Day): string {
  return ftmEntities(vendors, day)
    .map((one) => `${JSON.stringify(one)}\n`)
    .join('');
}
