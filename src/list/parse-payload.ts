import * as v from 'valibot';
import { err, ok, type Result } from '../domain/result.ts';
import { atOnce, type Steps } from '../domain/steps.ts';
import type { Vendor } from '../domain/vendor.ts';
import { foldName } from '../names/fold.ts';
import { Amounts } from './amounts.ts';
import { firstProblem } from './first-problem.ts';
import type { ListContent } from './list.ts';
import { slugOf } from './resolve-claim.ts';
import { resolveVendor } from './resolve-vendor.ts';
import { payloadChanges } from './schema/changes.ts';
import { isActClaim, payloadAct } from './schema/claim.ts';
import { type Payload, payloadFrame } from './schema/payload.ts';
import { payloadPlace } from './schema/place.ts';
import { payloadRemoved } from './schema/removed.ts';
import { payloadSector } from './schema/sector.ts';
import {
  detailsOf,
  isLongEnoughName,
  type NameFacts,
  payloadVendor,
  type VendorFacts,
  whyNotStrong,
} from './schema/vendor.ts';

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
    return err(firstProblem(frame.issues));
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
    if (hasMoreThan(MOST_VALUES, record)) {
      return err({ path: `${part}.${at}`, problem: `holds more than ${MOST_VALUES} values` });
    }
    const parsed = v.safeParse(schema, record, { abortEarly: true });
    if (!parsed.success) {
      const { path, problem } = firstProblem(parsed.issues);
      return err({ path: `${part}.${at}${path && `.${path}`}`, problem });
    }
    taken.push(parsed.output);
    yield;
  }
  return ok(taken);
}

/** A record is parsed in one step, which must not take long. The longest of the published list has some 3,000. */
const MOST_VALUES = 100_000;

/** Whether a value of JSON has more values in it, however deep. */
function hasMoreThan(most: number, value: unknown): boolean {
  const rest: unknown[] = [value];
  let count = 0;
  for (let one = rest.pop(); rest.length > 0 || one !== undefined; one = rest.pop()) {
    if (typeof one !== 'object' || one === null) continue;
    const inner: readonly unknown[] = Array.isArray(one) ? one : Object.values(one);
    count += inner.length;
    if (count > most) return true;
    for (const each of inner) if (typeof each === 'object') rest.push(each);
  }
  return false;
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

/** What no record shows by itself: ids are there once, what is referred to is in the list, and all of it is not too much. */
function* problemAcross(payload: Payload): Steps<PayloadProblem | undefined> {
  const { acts, vendors } = payload;
  const repeated = problemOfRepeats(payload) ?? problemOfOwners(vendors);
  if (repeated) return repeated;
  const actById = new Map(acts.map((act) => [act.id, act]));
  const amounts = new Amounts();
  for (const [position, vendor] of vendors.entries()) {
    const path = `vendors.${position}`;
    const problem =
      problemOfNames(vendor, path) ??
      problemOfClaims(vendor, path, actById) ??
      amounts.problemWith(vendor, path, actById);
    if (problem) return problem;
    yield;
  }
  return undefined;
}

/** In the order in which people read a list. */
function problemOfRepeats({ places, acts, vendors, removed, changes, sectors = [] }: Payload) {
  return (
    repeated('places', places, ({ code }) => code) ??
    repeated('acts', acts, ({ id }) => id) ??
    repeated('vendors', vendors, ({ id }) => id) ??
    repeated('removed', removed, ({ id }) => id) ??
    repeated('changes', changes, ({ sequence }) => sequence) ??
    repeated('sectors', sectors, ({ id }) => id)
  );
}

function repeated<Item>(
  part: string,
  records: readonly Item[],
  keyOf: (record: Item) => string | number,
): PayloadProblem | undefined {
  const seen = new Set<string | number>();
  for (const record of records) {
    const key = keyOf(record);
    if (seen.has(key)) return { path: part, problem: `"${key}" is there twice` };
    seen.add(key);
  }
  return undefined;
}

/** Owners are in the list, and nobody owns themselves, not even by others. */
function problemOfOwners(vendors: Payload['vendors']): PayloadProblem | undefined {
  const owners = new Map<string, string | undefined>(vendors.map(({ id, owner }) => [id, owner?.vendor]));
  const sound = new Set<string>();
  for (const [position, { id }] of vendors.entries()) {
    const path = `vendors.${position}.owner.vendor`;
    const way = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !sound.has(at); at = owners.get(at)) {
      if (!owners.has(at)) return { path, problem: `"${at}" is no vendor of the list` };
      if (way.has(at)) return { path, problem: `"${at}" owns itself` };
      way.add(at);
    }
    for (const passed of way) sound.add(passed);
  }
  return undefined;
}

const MOST_NAMES_OF_ONE = 1000;

function problemOfNames({ names, products = [] }: VendorFacts, path: string): PayloadProblem | undefined {
  const lists = Object.values(names);
  if (lists.length === 0) return { path: `${path}.names`, problem: 'has no entry' };
  const all = [...lists.flat(), ...products];
  if (all.length > MOST_NAMES_OF_ONE) {
    return { path: `${path}.names`, problem: `has more than ${MOST_NAMES_OF_ONE} names` };
  }
  const lookedFor = all.map(detailsOf).filter((name) => !name.lookUpOnly);
  const weak = new Set(lookedFor.flatMap((name) => (name.weak === undefined ? [] : [foldName(name.text)])));
  for (const name of lookedFor) {
    const problem = problemOfName(name, weak);
    if (problem !== undefined) return { path: `${path}.names`, problem: `"${name.text}" ${problem}` };
  }
  return undefined;
}

function problemOfName({ text, weak }: NameFacts, weakForms: ReadonlySet<string>): string | undefined {
  if (!isLongEnoughName(text)) return 'is a single letter';
  // Beside a weak spelling (She In), one with a hyphen (She-in) counts only with its hyphen.
  const isTold = text.includes('-') && weakForms.has(foldName(text));
  return weak !== undefined || isTold ? undefined : whyNotStrong(text);
}

function problemOfClaims(
  { restrictions = [] }: VendorFacts,
  path: string,
  actById: ReadonlyMap<string, unknown>,
): PayloadProblem | undefined {
  const slugs = new Set<string>();
  for (const [place, claim] of restrictions.entries()) {
    const at = `${path}.restrictions.${place}`;
    if (isActClaim(claim) && !actById.has(claim.act)) {
      return { path: `${at}.act`, problem: `"${claim.act}" is no act of the list` };
    }
    const slug = slugOf(claim);
    if (slugs.has(slug)) return { path: `${at}.id`, problem: `"${slug}" is there twice` };
    slugs.add(slug);
  }
  return undefined;
}
