import { beforeEach, describe, expect, test } from 'vitest';
import { UPDATE_ALARM } from '../../src/background/update-job.ts';
import type { ListId } from '../../src/domain/list-label.ts';
import {
  PAGE_INDEX_ITEM,
  PAGE_STATE_ITEM,
  type PageState,
  type StoredIndex,
} from '../../src/page/page-state.ts';
import type { ExtraList } from '../../src/settings/extra-list.ts';
import { KEYS_ITEM } from '../../src/update/key-store.ts';
import { OWN_RULE } from '../list/payloads.ts';
import { changeOfKeys, nextPublisher, publisher, stranger } from '../update/support/sample-list.ts';
import { answers, sends, type Turn, unreachable } from '../update/support/scripted-server.ts';
import { FakeBrowser, type Worker } from './support/fake-browser.ts';
import { VENDORS, vendorFile } from './support/list.ts';

const OWN: ExtraList = {
  id: 'example-corp' as ListId,
  name: 'Example Corp',
  addresses: ['https://own.example/list.jsonl'],
  keys: [`${stranger.trusted.id}:${stranger.trusted.publicKey}`],
  threshold: 1,
};
const OTHER: ExtraList = {
  ...OWN,
  id: 'second' as ListId,
  name: 'Second',
  addresses: ['https://second.example/list.jsonl'],
  keys: [`${nextPublisher.trusted.id}:${nextPublisher.trusted.publicKey}`],
};
const ownFile = await vendorFile(
  4,
  [
    { id: 'free', name: 'Free', names: { en: ['Freeware Vendor'] }, restrictions: [OWN_RULE] },
    { id: 'leaky-pipes', name: 'Leaky Pipes', names: { en: ['Leaky Pipes'] }, restrictions: [OWN_RULE] },
  ],
  { keys: [stranger.signing] },
);
const secondFile = await vendorFile(9, [{ id: 'sour', name: 'Sour', names: { en: ['Sour Inc'] } }], {
  keys: [nextPublisher.signing],
});
const bundled = await vendorFile(5);

let browser: FakeBrowser;
let worker: Worker;
beforeEach(async () => {
  browser = new FakeBrowser();
  browser.packageFiles.set('/list.jsonl', bundled);
  worker = browser.start();
  await worker.started;
});

/** What each host does, by its first name. The public list is the one in use unless told. */
function play(hosts: Readonly<Record<string, Turn>>): void {
  browser.server.steady((request, clock) => {
    const turn = { lists: sends(bundled), ...hosts }[request.url.hostname.split('.')[0] ?? ''];
    if (!turn) throw new Error(`Nobody is to ask ${request.url.href}`);
    return turn(request, clock);
  });
}

async function setLists(lists: readonly ExtraList[]): Promise<void> {
  const changed = await worker.ask('settings.change', { change: { lists } });
  expect(changed).toMatchObject({ ok: true });
}

async function others() {
  const answer = await worker.ask('list.others', {});
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value.lists;
}

async function vendor(name: string) {
  const answer = await worker.ask('list.look-up', { query: name });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value.records[0];
}

const tones = async () => ((await browser.local.get(PAGE_STATE_ITEM)) as PageState).tones;
const indexed = async () => {
  const item = (await browser.local.get(PAGE_INDEX_ITEM)) as StoredIndex;
  return item.index.vendors;
};

/** Names that begin alike have a bound of their own. */
const beginning = (at: number) =>
  [...String(at).padStart(4, '0')]
    .map((digit) => 'kbcdfghlmn'[Number(digit)])
    .reverse()
    .join('');

describe('another list', () => {
  test('is nothing yet when it has just been added, and says so', async () => {
    await setLists([OWN]);
    expect(await others()).toEqual([
      {
        label: { id: 'example-corp', name: 'Example Corp' },
        addresses: OWN.addresses,
        keys: {
          keys: [{ id: 'stranger', fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) }],
          threshold: 1,
          version: 1,
        },
        nextCheck: browser.clock.now() + 30_000,
      },
    ]);
  });

  test('once downloaded, adds its vendors, names and claims to those of the public one', async () => {
    await setLists([OWN]);
    play({ own: sends(ownFile) });
    const check = await worker.ask('list.check', { list: OWN.id });
    expect(check).toMatchObject({ ok: true, value: { outcome: { kind: 'updated', to: 4 } } });
    expect(await others()).toMatchObject([
      { inUse: { sequence: 4, vendors: 2, claims: 2, origin: 'downloaded' } },
    ]);
    expect((await vendor('Leaky Pipes'))?.restrictions).toMatchObject([
      { id: 'leaky-pipes/own-rule@example-corp', list: { id: 'example-corp', name: 'Example Corp' } },
    ]);
    expect(await vendor('Freeware Vendor')).toMatchObject({ id: 'free', name: 'Free Vendor' });
    expect(await indexed()).toEqual([...VENDORS.map(({ id }) => id), 'leaky-pipes']);
    expect(await tones()).toMatchObject({ 'leaky-pipes': 'restricted', free: 'restricted' });
  });

  test('is opened again by the next worker, and by pages without it', async () => {
    await setLists([OWN]);
    play({ own: sends(ownFile) });
    await worker.ask('list.check', {});
    const key = ((await browser.local.get(PAGE_STATE_ITEM)) as PageState).indexKey;
    worker = browser.start();
    await worker.started;
    expect(await vendor('Leaky Pipes')).toBeDefined();
    expect(((await browser.local.get(PAGE_STATE_ITEM)) as PageState).indexKey).toBe(key);
  });

  test.each<[string, Turn]>([
    ['is not reached', unreachable],
    ['is gone', answers(404)],
    ['is signed by somebody else', sends(secondFile)],
    ['is no list', sends('<!doctype html>', { 'content-type': 'text/html' })],
  ])('that %s leaves the public one and the others alone', async (_what, turn) => {
    await setLists([OWN, OTHER]);
    play({ own: turn, second: sends(secondFile), lists: sends(await vendorFile(6)) });
    const check = await worker.ask('list.check', {});
    expect(check).toMatchObject({ ok: true, value: { outcome: { kind: 'updated', from: 5, to: 6 } } });
    const [own, second] = await others();
    expect(own?.lastOutcome?.kind).toBe('failed');
    expect(own).not.toHaveProperty('inUse');
    expect(second).toMatchObject({ inUse: { sequence: 9 }, lastOutcome: { kind: 'updated' } });
    expect(await vendor('Sour Inc')).toBeDefined();
  });

  test('does not suffer when the public one fails', async () => {
    await setLists([OWN]);
    play({ own: sends(ownFile), lists: answers(503) });
    const check = await worker.ask('list.check', {});
    expect(check).toMatchObject({ ok: true, value: { outcome: { kind: 'failed' } } });
    expect(await others()).toMatchObject([{ inUse: { sequence: 4 } }]);
  });

  test('has a due time of its own, and the one alarm is for the first that is due', async () => {
    await setLists([OWN]);
    play({ own: answers(503, { 'retry-after': '600' }) });
    await worker.ask('list.check', {});
    const [own] = await others();
    expect(own?.nextCheck).toBe(browser.clock.now() + 600_000 + 30_000);
    expect(browser.alarms.get(UPDATE_ALARM)?.when).toBe(own?.nextCheck);
    play({ own: sends(ownFile) });
    browser.clock.advance(630_000);
    const asked = browser.server.seen.length;
    await worker.onAlarm.fire(UPDATE_ALARM);
    expect(browser.server.seen.slice(asked).map(({ url }) => url.hostname)).toEqual(['own.example']);
    expect(await tones()).toHaveProperty('leaky-pipes');
  });

  test('that is removed takes everything of it along', async () => {
    await setLists([OWN]);
    play({ own: sends(ownFile) });
    await worker.ask('list.check', {});
    expect([...browser.local.items.keys()].filter((key) => key.includes('example-corp'))).not.toEqual([]);
    await setLists([]);
    expect([...browser.local.items.keys()].filter((key) => key.includes('example-corp'))).toEqual([]);
    expect(await vendor('Leaky Pipes')).toBeUndefined();
    expect(await tones()).not.toHaveProperty('leaky-pipes');
    expect(await others()).toEqual([]);
  });

  test('whose keys are changed by hand has to come again', async () => {
    await setLists([OWN]);
    play({ own: sends(ownFile) });
    await worker.ask('list.check', {});
    await setLists([{ ...OWN, keys: OTHER.keys }]);
    expect((await others())[0]).not.toHaveProperty('inUse');
    expect(await vendor('Leaky Pipes')).toBeUndefined();
  });

  test('that no one knows is not checked', async () => {
    expect(await worker.ask('list.check', { list: OWN.id })).toMatchObject({
      ok: false,
      error: { kind: 'failed' },
    });
  });

  test('may be as large as others may, no larger', async () => {
    const many = Array.from({ length: 2001 }, (_, at) => ({
      id: `v-${at}`,
      name: `V ${at}`,
      names: { en: [`${beginning(at)}works`] },
    }));
    await setLists([OWN]);
    play({ own: sends(await vendorFile(5, many, { keys: [stranger.signing] })) });
    expect(await worker.ask('list.check', { list: OWN.id })).toMatchObject({
      value: { outcome: { error: { kind: 'invalid', problem: 'has 2001 vendors, more than 2000' } } },
    });
  });
});

describe('a policy', () => {
  test('adds lists that the person can’t remove, and checks them soon', async () => {
    browser.managed = {
      lists: [{ ...OWN, threshold: undefined }].map((list) => JSON.parse(JSON.stringify(list))),
    };
    await worker.onPolicy.fire();
    expect(await others()).toMatchObject([{ label: { id: 'example-corp' } }]);
    expect(browser.alarms.get(UPDATE_ALARM)?.when).toBe(browser.clock.now() + 30_000);
    expect(await worker.ask('settings.change', { change: { lists: [] } })).toMatchObject({ ok: false });
    play({ own: sends(ownFile) });
    browser.clock.advance(30_000);
    await worker.onAlarm.fire(UPDATE_ALARM);
    expect(await vendor('Leaky Pipes')).toBeDefined();
    browser.managed = {};
    await worker.onPolicy.fire();
    expect(await vendor('Leaky Pipes')).toBeUndefined();
  });

  test('sends the public list’s checks to a mirror of its own, with its own key', async () => {
    const keys = [`${nextPublisher.trusted.id}:${nextPublisher.trusted.publicKey}`];
    browser.managed = { publicList: { addresses: ['https://mirror.example/list.jsonl'], keys } };
    await worker.onPolicy.fire();
    play({ mirror: sends(await vendorFile(6, VENDORS, { keys: [nextPublisher.signing] })) });
    expect(await worker.ask('list.check', {})).toMatchObject({
      value: { outcome: { kind: 'updated', to: 6 } },
    });
    expect(await worker.ask('list.status', {})).toMatchObject({
      value: {
        addresses: ['https://mirror.example/list.jsonl'],
        keys: { keys: [{ id: 'test-2027' }] },
        sequence: 6,
      },
    });
    // Without the policy its list is nobody's.
    browser.managed = {};
    await worker.onPolicy.fire();
    expect(await worker.ask('list.status', {})).toMatchObject({ value: { sequence: 5, origin: 'bundled' } });
  });
});

describe('a list in use that loses its signer', () => {
  const seven = () => vendorFile(7, VENDORS.slice(0, 6));
  /** Revokes the key of the list in use, in a list that has to be refused. */
  const revoking = async () =>
    vendorFile(8, VENDORS, {
      keys: [nextPublisher.signing],
      minAppVersion: '9',
      keyRecords: [
        await changeOfKeys({ keys: [nextPublisher.trusted], revoked: [publisher.trusted.id] }, [
          publisher.signing,
          nextPublisher.signing,
        ]),
      ],
    });
  const vendors = async () => (await indexed()).length;

  beforeEach(async () => {
    play({ lists: sends(await seven()) });
    await worker.ask('list.check', {});
    expect(await vendors()).toBe(6);
    play({ lists: sends(await revoking()) });
  });

  test('is no more in pages and popup, though the list that said so was refused', async () => {
    expect(await worker.ask('list.check', {})).toMatchObject({
      value: { outcome: { error: { kind: 'needs-newer-app' } }, status: { sequence: 5, origin: 'bundled' } },
    });
    expect(await vendors()).toBe(7);
  });

  test('is found out by the next worker where the one that heard of it was killed', async () => {
    // All that the check has kept, without what was to follow it.
    const items = new Map(browser.local.items);
    await worker.ask('list.check', {});
    items.set(KEYS_ITEM, browser.local.items.get(KEYS_ITEM) ?? '');
    browser.local.items.clear();
    for (const [key, text] of items) browser.local.items.set(key, text);
    expect(await vendors()).toBe(6);
    worker = browser.start();
    await worker.started;
    expect(await vendors()).toBe(7);
  });
});

test('a policy that gives the public list other keys while no worker runs is followed by the next', async () => {
  play({ lists: sends(await vendorFile(7, VENDORS.slice(0, 6))) });
  await worker.ask('list.check', {});
  expect(await indexed()).toHaveLength(6);
  browser.managed = {
    publicList: { keys: [`${nextPublisher.trusted.id}:${nextPublisher.trusted.publicKey}`] },
  };
  worker = browser.start();
  await worker.started;
  expect(await indexed()).toHaveLength(7);
});
