import * as v from 'valibot';
import { err, ok, type Result } from '../domain/result.ts';
import { atOnce, type Steps } from '../domain/steps.ts';
import type { Vendor } from '../domain/vendor.ts';
import type { ListContent } from './list.ts';
import { slugOf } from './resolve-claim.ts';
import { resolveVendor } from './resolve-vendor.ts';
import { payloadChanges } from './schema/changes.ts';
import { isActClaim, payloadAct } from './schema/claim.ts';
import { type Payload, payloadFrame } from './schema/payload.ts';
import { payloadPlace } from './schema/place.ts';
import { payloadRemoved } from './schema/removed.ts';
import { payloadSector } from './schema/sector.ts';
import { detailsOf, isLongEnoughName, payloadVendor, type VendorFacts } from './schema/vendor.ts';

/** The first thing wrong with a payload: where (`vendors.3.names.en.0`) and what. */
export interface PayloadProblem {
  readonly path: string;
  readonly problem: string;
}

/**
 * Parses the payload of a list and fills in what its parts leave to each other. One bad record rejects the whole, for a
 * list with holes would look complete. Unknown fields are passed over and words of a newer publisher are taken in
 * their weakest meaning.
 */
export function parsePayload(data: unknown): Result<ListContent, PayloadProblem> {
  return atOnce(payloadSteps(data));
}

/** `parsePayload` in steps of a record each: the longest list that may be takes a fifth of a second. */
export function* payloadSteps(data: unknown): Steps<Result<ListContent, PayloadProblem>> {
  const frame = v.safeParse(payloadFrame, data, { abortEarly: true });
  if (!frame.success) {
    const [issue] = frame.issues;
    return err({ path: v.getDotPath(issue) ?? '', problem: issue.message });
  }
  const { sectors: sectorRecords = [], ...parts } = frame.output;
  const places = yield* recordsOf('places', payloadPlace, parts.places);
  if (!places.ok) return places;
  const acts = yield* recordsOf('acts', payloadAct, parts.acts);
  if (!acts.ok) return acts;
  const vendors = yield* recordsOf('vendors', payloadVendor, parts.vendors);
  if (!vendors.ok) return vendors;
  const removed = yield* recordsOf('removed', payloadRemoved, parts.removed);
  if (!removed.ok) return removed;
  const changes = yield* recordsOf('changes', payloadChanges, parts.changes);
  if (!changes.ok) return changes;
  const sectors = yield* recordsOf('sectors', payloadSector, sectorRecords);
  if (!sectors.ok) return sectors;
  const parsed: Payload = {
    places: places.value,
    acts: acts.value,
    vendors: vendors.value,
    removed: removed.value,
    changes: changes.value,
    sectors: sectors.value,
  };
  const problem = yield* problemAcross(parsed);
  return problem ? err(problem) : ok(yield* contentOf(parsed));
}

/** The records of a part, or the first that is wrong. */
function* recordsOf<Parsed>(
  part: string,
  schema: v.GenericSchema<unknown, Parsed>,
  records: readonly unknown[],
): Steps<Result<Parsed[], PayloadProblem>> {
  const taken: Parsed[] = [];
  for (const [at, record] of records.entries()) {
    const parsed = v.safeParse(schema, record, { abortEarly: true });
    if (!parsed.success) {
      const [issue] = parsed.issues;
      const within = v.getDotPath(issue);
      return err({ path: `${part}.${at}${within ? `.${within}` : ''}`, problem: issue.message });
    }
    taken.push(parsed.output);
    yield;
  }
  return ok(taken);
}

const believed = v.custom<Payload>((data) => typeof data === 'object' && data !== null, 'is no object');

/**
 * Fills in, without checking it again, a payload of which `parsePayload` of this very version has once said that it is
 * right: checking takes most of the time in which a worker that wakes up has no list. Whoever calls answers for the
 * bytes being the same. That goes because checking changes nothing but to leave unknown fields out. Should it be
 * another payload after all, the answer is a problem or nonsense, but it never throws.
 */
export function recallPayload(data: unknown): Result<ListContent, PayloadProblem> {
  const whole = v.safeParse(believed, data);
  if (!whole.success) return err({ path: '', problem: whole.issues[0].message });
  try {
    return ok(atOnce(contentOf(whole.output)));
  } catch (error) {
    return err({ path: '', problem: error instanceof Error ? error.message : String(error) });
  }
}

function* contentOf({ places, acts, vendors, removed, changes, sectors = [] }: Payload): Steps<ListContent> {
  const actById = new Map(acts.map((act) => [act.id, act]));
  const nameById = new Map<string, string>(vendors.map(({ id, name }) => [id, name]));
  const referred = { actOf: (id: string) => actById.get(id), nameOf: (id: string) => nameById.get(id) };
  const resolved: Vendor[] = [];
  for (const vendor of vendors) {
    resolved.push(resolveVendor(vendor.id, vendor, referred));
    yield;
  }
  return {
    places: places.map(({ code, names = {}, members = [] }) => ({ code, names, members })),
    vendors: resolved,
    removed,
    changes,
    sectorWords: Object.fromEntries(sectors.map(({ id, words }) => [id, words])),
  };
}

/** What no record shows by itself: ids are there once, and what is referred to is in the list. */
function* problemAcross({ acts, vendors }: Payload): Steps<PayloadProblem | undefined> {
  const actIds = new Set(acts.map(({ id }) => id));
  if (actIds.size < acts.length) return { path: 'acts', problem: `"${repeatedIn(acts)}" is there twice` };
  const vendorIds = new Set<string>(vendors.map(({ id }) => id));
  if (vendorIds.size < vendors.length) {
    return { path: 'vendors', problem: `"${repeatedIn(vendors)}" is there twice` };
  }
  for (const [position, vendor] of vendors.entries()) {
    const path = `vendors.${position}`;
    const problem = problemOfNames(vendor, path) ?? problemOfClaims(vendor, path, actIds);
    if (problem) return problem;
    const owner = vendor.owner?.vendor;
    if (owner !== undefined && !vendorIds.has(owner)) {
      return { path: `${path}.owner.vendor`, problem: `"${owner}" is no vendor of the list` };
    }
    yield;
  }
  return undefined;
}

function problemOfNames({ names, products = [] }: VendorFacts, path: string): PayloadProblem | undefined {
  const lists = Object.values(names);
  if (lists.length === 0) return { path: `${path}.names`, problem: 'has no entry' };
  const letter = [...lists.flat(), ...products]
    .map(detailsOf)
    .find(({ text, lookUpOnly }) => !lookUpOnly && !isLongEnoughName(text));
  return letter && { path: `${path}.names`, problem: `"${letter.text}" is a single letter` };
}

function problemOfClaims(
  { restrictions = [] }: VendorFacts,
  path: string,
  actIds: ReadonlySet<string>,
): PayloadProblem | undefined {
  const slugs = new Set<string>();
  for (const [place, claim] of restrictions.entries()) {
    const at = `${path}.restrictions.${place}`;
    if (isActClaim(claim) && !actIds.has(claim.act)) {
      return { path: `${at}.act`, problem: `"${claim.act}" is no act of the list` };
    }
    const slug = slugOf(claim);
    if (slugs.has(slug)) return { path: `${at}.id`, problem: `"${slug}" is there twice` };
    slugs.add(slug);
  }
  return undefined;
}

function repeatedIn(records: readonly { readonly id: string }[]): string {
  const seen = new Set<string>();
  for (const { id } of records) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return '';
}
