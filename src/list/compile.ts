import type { WireName, WireRestriction, WireVendor } from './schema.ts';

/**
 * The payload of a list as the bytes to sign stand for: JSON with one vendor a line, vendors by id, fields in fixed
 * order, without what the parser fills in. The same vendors always give the same text.
 */
export function encodePayload(vendors: readonly WireVendor[]): string {
  const lines = vendors
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((vendor) => JSON.stringify(vendorInOrder(vendor)));
  return `{"vendors":[\n${lines.join(',\n')}\n]}\n`;
}

// JSON.stringify leaves out what is undefined, and keeps the order in which fields are written here.

function vendorInOrder(vendor: WireVendor) {
  return {
    id: vendor.id,
    name: vendor.name,
    legalNames: unlessEmpty(vendor.legalNames),
    names: vendor.names.map(nameInOrder),
    evidence: unlessEmpty(vendor.evidence),
    owner: vendor.owner && {
      vendor: vendor.owner.vendor,
      name: vendor.owner.name,
      since: vendor.owner.since,
      note: vendor.owner.note,
    },
    subsidiaries: unlessEmpty(vendor.subsidiaries),
    domains: unlessEmpty(vendor.domains),
    sectors: unlessEmpty(vendor.sectors),
    seat: vendor.seat,
    note: vendor.note,
    restrictions: unlessEmpty(vendor.restrictions?.map(restrictionInOrder)),
  };
}

function nameInOrder(name: WireName) {
  return {
    text: name.text,
    lang: name.lang === 'en' ? undefined : name.lang,
    role: name.role === 'name' ? undefined : name.role,
    weak: name.weak || undefined,
    alsoMeans: name.alsoMeans,
    weakIn: unlessEmpty(name.weakIn),
    cased: name.cased || undefined,
    lookUpOnly: name.lookUpOnly || undefined,
    near: unlessEmpty(name.near),
    not: unlessEmpty(name.not),
  };
}

function restrictionInOrder(claim: WireRestriction) {
  return {
    id: claim.id,
    jurisdiction: claim.jurisdiction,
    kind: claim.kind,
    status: claim.status,
    basis: claim.basis,
    targeting: claim.targeting,
    authority: claim.authority,
    instrument: claim.instrument,
    scope: claim.scope,
    summary: claim.summary,
    announced: claim.announced,
    effective: claim.effective,
    ended: claim.ended,
    expires: claim.expires,
    history: unlessEmpty(claim.history?.map(({ status, date, note }) => ({ status, date, note }))),
    sources: claim.sources.map(({ publisher, title, url, date }) => ({ publisher, title, url, date })),
    asOf: claim.asOf,
    confirmed: claim.confirmed,
    doubt: claim.doubt,
  };
}

function unlessEmpty<Item>(items: readonly Item[] | undefined): readonly Item[] | undefined {
  return items && items.length > 0 ? items : undefined;
}
