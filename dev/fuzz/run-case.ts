import { isDeepStrictEqual } from 'node:util';
import { parseListId } from '../../src/domain/list-label.ts';
import type { Steps } from '../../src/domain/steps.ts';
import { acceptHeader, acceptSizes, MOST_OF_OTHERS, sizesOf } from '../../src/list/acceptance.ts';
import type { Bytes } from '../../src/list/bytes.ts';
import { encodePayload, type PayloadInput } from '../../src/list/encode-payload.ts';
import { readEnvelope, readHead } from '../../src/list/envelope.ts';
import { parseHeader } from '../../src/list/header.ts';
import { parseKeyRecord } from '../../src/list/key-record.ts';
import { trustIn } from '../../src/list/key-set.ts';
import type { ListContent, ListHeader } from '../../src/list/list.ts';
import { mergeSteps } from '../../src/list/merge.ts';
import { payloadSteps } from '../../src/list/parse-payload.ts';
import { parseListSteps } from '../../src/list/read-list.ts';
import { followRecords } from '../../src/list/rotation.ts';
import { successorsOf } from '../../src/list/successors.ts';
import { decodeMatcher } from '../../src/names/decode.ts';
import { explain } from '../../src/names/explain.ts';
import { encodeCueWords } from '../../src/names/index/encode-cue-words.ts';
import { namesIndexSteps } from '../../src/names/index/index-build.ts';
import { findMentions } from '../../src/names/matcher.ts';
import { webSha256, webText } from '../../src/update/webcrypto.ts';
import { cpuMs } from './cpu-ms.ts';
import { brokenHeader, brokenInvariants } from './invariants.ts';
import { Broken, NOW, need } from './rule.ts';
import { samplePayload } from './sample-payload.ts';
import { showAll } from './show-all.ts';

const CUE_WORDS = encodeCueWords();

/** What came of a case: how it ended, and the longest work between two yields, in ms. */
export interface Outcome {
  readonly end: 'accepted' | string;
  readonly longestMs: number;
}

class Watch {
  longestMs = 0;

  run<Value>(steps: Steps<Value>): Value {
    for (;;) {
      const started = cpuMs();
      const { done, value } = steps.next();
      this.longestMs = Math.max(this.longestMs, cpuMs() - started);
      if (done) return value;
    }
  }

  once<Value>(work: () => Value): Value {
    const started = cpuMs();
    const value = work();
    this.longestMs = Math.max(this.longestMs, cpuMs() - started);
    return value;
  }
}

const LABEL = { id: need(parseListId('hostile')), name: 'Hostile' };
const PAGE = [
  'Acme sells rockets. The Zeta Works and ZTE, Acme, AcmeGate and Zeta-Works of the city.',
  'An anvil by Apex is heavy. Apex, the maker of the rocket, says: Acme.',
  'Акме и его люди. 艾克米公司说. ACME’s plan. Acmes.',
  'ZTE is here. ZTE: we know. (ZTE)',
].join('\n');

const PUBLIC = publicList();
const PUBLIC_MENTIONS = findMentions(matcherOf(PUBLIC, new Watch()), PAGE);
if (PUBLIC_MENTIONS.length < 12) throw new Error(`The fuzzer’s page has ${PUBLIC_MENTIONS.length} mentions`);

function publicList(): ListContent {
  const parsed = new Watch().run(payloadSteps(samplePayload()));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

function matcherOf({ vendors, sectorWords }: ListContent, watch: Watch) {
  const index = watch.run(namesIndexSteps(vendors, CUE_WORDS, sectorWords));
  const sent: unknown = watch.once(() => JSON.parse(JSON.stringify(index)));
  if (!isDeepStrictEqual(sent, index)) throw new Broken('The index is another one after it was stored');
  return watch.once(() => decodeMatcher(index));
}

/** A payload that somebody has signed. */
export function runPayload(data: unknown): Outcome {
  const watch = new Watch();
  const parsed = watch.run(payloadSteps(data));
  if (!parsed.ok) {
    needSafe(parsed.error);
    return { end: `payload: ${kindOf(parsed.error.problem)}`, longestMs: watch.longestMs };
  }
  const sane = watch.once(() => acceptSizes({}, sizesOf(parsed.value), undefined, MOST_OF_OTHERS));
  if (!sane.ok) return { end: `sizes: ${sane.error.kind}`, longestMs: watch.longestMs };
  const list = parsed.value;
  const broken = brokenInvariants(list);
  if (broken.length > 0) throw new Broken(broken.slice(0, 3).join('; '));
  survivesEncoding(data, list);
  successorsOf(list.removed);
  explain(matcherOf(list, watch), PAGE);
  weakensNothing(list, watch);
  watch.once(() => showAll(list));
  return { end: 'accepted', longestMs: watch.longestMs };
}

function survivesEncoding(data: unknown, list: ListContent): void {
  // The parser has just accepted it.
  const input = data as PayloadInput;
  const text = encodePayload({ ...input, sectors: input.sectors ?? [] });
  const again = new Watch().run(payloadSteps(JSON.parse(webText.decode(webText.encode(text)) ?? '')));
  const sorted = ({ places, vendors, removed, changes, sectorWords }: ListContent) => ({
    places: new Map(places.map((one) => [one.code, one])),
    // Encoding puts languages in one order.
    vendors: new Map(vendors.map((one) => [one.id, { ...one, names: new Set(one.names) }])),
    removed: new Map(removed.map((one) => [one.id, one])),
    changes: new Map(changes.map((one) => [one.sequence, one])),
    sectorWords: new Map(Object.entries(sectorWords)),
  });
  if (!again.ok) throw new Broken(`Encoded, it is refused: ${JSON.stringify(again.error)}`);
  if (!isDeepStrictEqual(sorted(again.value), sorted(list)))
    throw new Broken('Encoded and parsed, it is another list');
}

/** As another list beside the public one. */
function weakensNothing(other: ListContent, watch: Watch): void {
  const merged = watch.run(mergeSteps(PUBLIC, [{ label: LABEL, content: other }]));
  for (const vendor of PUBLIC.vendors) {
    const now = merged.vendors.find(({ id }) => id === vendor.id);
    if (!now) throw new Broken(`${vendor.id} is gone`);
    const { name, owner, seat, note } = vendor;
    if (
      !isDeepStrictEqual(
        { name, owner, seat, note },
        { name: now.name, owner: now.owner, seat: now.seat, note: now.note },
      )
    )
      throw new Broken(`${vendor.id} is told otherwise`);
    for (const claim of vendor.restrictions)
      if (!now.restrictions.includes(claim)) throw new Broken(`${claim.id} is gone, or told otherwise`);
    for (const claim of now.restrictions)
      if (!vendor.restrictions.includes(claim) && claim.list !== LABEL)
        throw new Broken(`${claim.id} has no label`);
  }
  if (merged.removed !== PUBLIC.removed || merged.changes !== PUBLIC.changes)
    throw new Broken('History is told otherwise');
  const mentions = findMentions(matcherOf(merged, watch), PAGE);
  for (const { vendor, start, end } of PUBLIC_MENTIONS) {
    const there = mentions.some((one) => one.vendor === vendor && one.start < end && one.end > start);
    if (!there) throw new Broken(`“${PAGE.slice(start, end)}” is no more a mention of ${vendor}`);
  }
}

/** The bytes of a file, as a server or a disk gives them. */
export async function runFile(bytes: Bytes): Promise<Outcome> {
  const watch = new Watch();
  const head = watch.once(() => readHead(bytes, webText, 'text/html'));
  const envelope = watch.once(() => readEnvelope(bytes, webText, 'text/html'));
  if (!head.ok && envelope.ok) throw new Broken('A file is better than its head');
  if (!envelope.ok) return { end: `file: ${envelope.error.kind}`, longestMs: watch.longestMs };
  const broken = brokenHeader(envelope.value.header);
  if (broken.length > 0) throw new Broken(broken.join('; '));
  if ((await webSha256(envelope.value.payloadBytes)) !== envelope.value.header.payload.sha256) {
    return { end: 'file: bad-hash', longestMs: watch.longestMs };
  }
  const list = watch.run(parseListSteps(envelope.value, payloadSteps, webText));
  if (!list.ok) return { end: `file: ${list.error.kind}`, longestMs: watch.longestMs };
  const faults = brokenInvariants(list.value);
  if (faults.length > 0) throw new Broken(faults.slice(0, 3).join('; '));
  return { end: 'accepted', longestMs: watch.longestMs };
}

export function runHeader(data: unknown, inUse: ListHeader | undefined): Outcome {
  const watch = new Watch();
  const header = watch.once(() => parseHeader(data));
  if (!header.ok) {
    needSafe(header.error);
    return { end: 'header: invalid', longestMs: watch.longestMs };
  }
  const broken = brokenHeader(header.value);
  if (broken.length > 0) throw new Broken(broken.join('; '));
  const accepted = watch.once(() => acceptHeader(header.value, inUse, { now: NOW, appVersion: '0.1.0' }));
  if (!accepted.ok) return { end: `header: ${accepted.error.kind}`, longestMs: watch.longestMs };
  if (inUse && header.value.sequence < inUse.sequence) throw new Broken('A rollback');
  if (Date.parse(header.value.published) > NOW + 2 * 86_400_000) throw new Broken('A list from the future');
  return { end: 'accepted', longestMs: watch.longestMs };
}

/** Key records, of whose signatures some are right. */
export async function runRecords(records: readonly unknown[], rights: readonly boolean[]): Promise<Outcome> {
  const watch = new Watch();
  const first = watch.once(() => parseKeyRecord(JSON.stringify({ ...Object(records[0]), version: 1 })));
  if (!first.ok) {
    needSafe({ path: '', problem: first.error });
    return { end: 'keys: invalid', longestMs: watch.longestMs };
  }
  const { keys, threshold, rotationThreshold } = first.value;
  if (rotationThreshold > keys.length || threshold > rotationThreshold || threshold < 1)
    throw new Broken('Thresholds');
  if (new Set(keys.map(({ publicKey }) => atob(publicKey))).size < keys.length)
    throw new Broken('One key signs for two');
  let asked = 0;
  const trust = trustIn(first.value, { allowDevelopmentKeys: false });
  const signatures = keys.map(({ id }) => ({ key: id, sig: `${'A'.repeat(86)}==` }));
  const followed = await followRecords(
    trust,
    records.map((record) => ({ record: JSON.stringify(record), signatures })),
    { text: webText, ed25519: { verify: async () => rights[asked++ % Math.max(1, rights.length)] ?? false } },
  );
  if (!followed.ok) return { end: `keys: ${followed.error.kind}`, longestMs: watch.longestMs };
  const { current, former } = followed.value;
  if (former.length !== current.version - trust.current.version) throw new Broken('A record was skipped');
  if (current.keys.some(({ id }) => current.revoked.includes(id)))
    throw new Broken('A revoked key is trusted');
  return { end: former.length > 0 ? 'accepted' : 'keys: nothing new', longestMs: watch.longestMs };
}

/** Refusals are shown, logged and kept. */
function needSafe({ path, problem }: { readonly path: string; readonly problem: string }): void {
  if (problem === '') throw new Broken('A refusal without a reason');
  if (path.length > 400 || problem.length > 400) throw new Broken('A refusal that is a book');
  if (/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(path + problem) || !(path + problem).isWellFormed())
    throw new Broken('A refusal that turns the text around it');
}

/** A refusal without the texts and numbers of its case. */
function kindOf(problem: string): string {
  return problem
    .replace(/"[^"]*"|'[^']*'/gu, '…')
    .replace(/\d[\d,]*/g, 'n')
    .replace(/^Invalid type.*/s, 'a value of the wrong type')
    .slice(0, 60);
}
