import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '../../../src/update/download.ts';
import { changeOfKeys, linesOf, publisher, sampleFile, samplePayload } from '../support/sample-list.ts';
import {
  ADDRESS,
  answers,
  breaksAfter,
  drips,
  hangs,
  redirectsTo,
  sends,
  sendsAll,
  type Turn,
  unreachable,
} from '../support/scripted-server.ts';
import { World } from '../support/world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let world: World;
beforeEach(async () => {
  world = await World.create();
});

/** Whatever the server does: the bundled list 5 stays in use. */
async function keepsTheList(): Promise<void> {
  expect(await world.inUse()).toEqual({ sequence: 5, origin: 'bundled', vendors: 10 });
  expect(world.server.left).toBe(0);
}

async function waitAfter(turn: Turn): Promise<number> {
  world.server.script(turn);
  await world.check();
  const { nextCheck } = await world.record();
  return (nextCheck ?? Number.NaN) - world.clock.now();
}

describe('transport', () => {
  test('1. a newer list is put in use, and said so', async () => {
    world.server.steady(sends(await sampleFile({ sequence: 6, vendors: 12 })));
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 6 });
    expect(await world.inUse()).toEqual({ sequence: 6, origin: 'downloaded', vendors: 12 });
    expect(await world.record()).toMatchObject({
      lastChecked: world.clock.now(),
      lastTried: world.clock.now(),
      lastOutcome: { kind: 'updated', from: 5, to: 6 },
      mirrors: {},
      failures: 0,
      nextCheck: world.clock.now() + DAY + HOUR,
    });
  });

  test('2. the requests tell nothing of the person, and are the same whatever a server has said before', async () => {
    const ask = async (sequence: number) => {
      world.server.steady(
        sends(await sampleFile({ sequence }), { etag: '"you-are-number-7"', 'last-modified': 'yesterday' }),
      );
      await world.check();
      return world.server.seen.map(({ url, init: { signal: _, ...init } }) => ({ url: url.href, ...init }));
    };
    const language = { 'Accept-Language': '*' };
    const head = { url: ADDRESS, headers: { ...language, Range: 'bytes=0-2047' } };
    const all = {
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'follow',
    };
    const whole = { url: ADDRESS, headers: language };
    expect(await ask(6)).toEqual([
      { ...head, ...all },
      { ...whole, ...all },
    ]);
    expect(await ask(7)).toEqual([
      { ...head, ...all },
      { ...whole, ...all },
    ]);
    expect(await ask(7)).toEqual([{ ...head, ...all }]);
  });

  test('3. offline: the list stays, retried soon, and waits do not grow', async () => {
    world.server.script(unreachable);
    expect(await world.check()).toEqual({ kind: 'failed', error: { kind: 'offline' } });
    await keepsTheList();
    expect(await world.record()).toMatchObject({ failures: 0, lastOutcome: { error: { kind: 'offline' } } });
    expect((await world.record()).lastChecked).toBeUndefined();
    const waits = [await waitAfter(unreachable), await waitAfter(unreachable), await waitAfter(unreachable)];
    expect(waits).toEqual([22.5 * MINUTE, 22.5 * MINUTE, 22.5 * MINUTE]);
  });

  test('4. no answer at all: given up after 25 s', async () => {
    world.server.script(hangs);
    expect(await world.check()).toEqual({ kind: 'failed', error: { kind: 'timeout', afterMs: 25_000 } });
    await keepsTheList();
    expect(world.clock.waiting).toBe(0);
  });

  test('5. a body that stalls is aborted, and the connection with it', async () => {
    const file = await sampleFile({ sequence: 6 });
    const stalls = drips([file.subarray(0, 100)], { everyMs: 0, thenHangs: true });
    for (const script of [[stalls], [sends(file), stalls]]) {
      world.server.script(...script);
      expect(await world.check()).toEqual({ kind: 'failed', error: { kind: 'timeout', afterMs: 25_000 } });
      expect(world.server.seen.at(-1)?.init.signal?.aborted).toBe(true);
    }
    await keepsTheList();
  });

  test('6. the time counts from the last progress: a slow body arrives', async () => {
    const file = await sampleFile({ sequence: 6 });
    const third = Math.ceil(file.length / 3);
    const parts = [file.subarray(0, third), file.subarray(third, 2 * third), file.subarray(2 * third)];
    world.server.script(sends(file), drips(parts, { everyMs: 20_000 }));
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 6 });
  });

  test('7. a body that drips for ever does not keep the worker awake for ever', async () => {
    const file = await sampleFile({ sequence: 6 });
    const bytes = Array.from(file, (_, at) => file.subarray(at, at + 1));
    world.server.script(sends(file), drips(bytes, { everyMs: 24_000 }));
    const outcome = await world.check();
    expect(outcome).toMatchObject({ kind: 'failed', error: { kind: 'timeout' } });
    await keepsTheList();
  });

  test('8. a connection that breaks in the middle is like none', async () => {
    const file = await sampleFile({ sequence: 6 });
    world.server.script(sends(file), breaksAfter([file.subarray(0, 200)]));
    expect(await world.check()).toEqual({ kind: 'failed', error: { kind: 'offline' } });
    await keepsTheList();
  });

  test('9. Retry-After is honoured, in seconds and as a date, up to a day', async () => {
    expect(await waitAfter(answers(503, { 'retry-after': '7200' }))).toBe(2 * HOUR + 30_000);
    expect(await waitAfter(answers(429, { 'retry-after': 'Tue, 10 Mar 2026 12:00:00 GMT' }))).toBe(
      3 * HOUR + 30_000,
    );
    expect(await waitAfter(answers(503, { 'retry-after': '999999' }))).toBe(DAY + 30_000);
    expect((await world.record()).lastOutcome).toEqual({
      kind: 'failed',
      error: { kind: 'server', status: 503, retryAfterMs: 999_999_000 },
    });
  });

  test('10. without it, waits double up to a day and end with the first success', async () => {
    const waits: number[] = [];
    for (let failure = 1; failure <= 9; failure++) waits.push(await waitAfter(answers(500)));
    const unit = 15 * MINUTE * 1.5;
    expect(waits).toEqual(
      [1, 2, 4, 8, 16, 32, 64]
        .map((n) => n * unit)
        .concat([DAY, DAY])
        .map((wait) => Math.min(wait, DAY)),
    );
    await keepsTheList();
    world.server.steady(sends(await sampleFile({ sequence: 6 })));
    await world.check();
    expect((await world.record()).failures).toBe(0);
    expect(await waitAfter(answers(500))).toBe(unit);
  });

  test('11. the list in use once more moves the time of the check, nothing else', async () => {
    const six = sends(await sampleFile({ sequence: 6 }));
    world.server.steady(six);
    await world.check();
    await world.updater.open();
    const before = new Map(world.store.items);
    world.clock.advance(DAY);
    world.restart();

    world.server.steady(six);
    expect(await world.check()).toEqual({ kind: 'up-to-date', sequence: 6 });
    expect(world.server.seen.map(({ firstBytes }) => firstBytes)).toEqual([2048]);
    const changed = [...world.store.items].filter(([key, value]) => before.get(key) !== value);
    expect(changed.map(([key]) => key)).toEqual(['list.record', 'list.due']);
    expect(await world.record()).toMatchObject({ lastChecked: world.clock.now() });
    expect(await world.inUse()).toMatchObject({ sequence: 6 });
  });

  test('12. without a valid copy of it, the list comes whole again', async () => {
    const six = sends(await sampleFile({ sequence: 6 }));
    world.server.steady(six);
    await world.check();
    world.store.items.delete('list.slot.a');

    world.server.steady(six);
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 6 });
    expect(await world.inUse()).toMatchObject({ sequence: 6, origin: 'downloaded' });
  });

  test('13. a 304 that nobody asked for is asked about past caches', async () => {
    const six = sends(await sampleFile({ sequence: 6 }));
    world.server.script(answers(304), six, answers(304), six);
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 6 });
    expect(world.server.seen.map(({ url }) => url.search)).toEqual([
      '',
      expect.stringMatching(/^\?past-caches=\w+$/),
      '',
      expect.stringMatching(/^\?past-caches=\w+$/),
    ]);

    world.server.script(answers(304), answers(304));
    expect(await world.check()).toEqual({ kind: 'failed', error: { kind: 'server', status: 304 } });
  });

  test('14. a host that knows no ranges is read no further than it must', async () => {
    const file = await sampleFile({ sequence: 5, payload: samplePayload(10, 'x'.repeat(900)) });
    world = await World.create({ bundledFile: file });
    let sent = 0;
    world.server.script(async () => ({
      status: 200,
      url: '',
      headers: new Headers(),
      body: new ReadableStream(
        {
          pull(controller) {
            controller.enqueue(file.subarray(sent, sent + 1000));
            sent += 1000;
            if (sent >= file.length) controller.close();
          },
        },
        { highWaterMark: 0 },
      ),
    }));
    expect(file.length).toBeGreaterThan(8000);
    expect(await world.check()).toEqual({ kind: 'up-to-date', sequence: 5 });
    expect(sent).toBe(3000);
  });

  test('15. a head that is longer than most is asked for as far as a head may go', async () => {
    const records = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        changeOfKeys({ keys: [publisher.trusted], version: at + 2 }, [publisher.signing]),
      ),
    );
    const keyRecords = records.map((record) => ({
      ...record,
      signatures: Array(4).fill(record.signatures[0]),
    }));
    const file = await sampleFile({ sequence: 6, keyRecords });
    world.server.steady(sends(file));
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 6 });
    expect(world.server.seen.map(({ firstBytes }) => firstBytes)).toEqual([2048, 65_536, undefined]);
  });

  test('16. a host that keeps the file packed, of which browsers can’t read a range, is asked for it plainly', async () => {
    const file = await sampleFile({ sequence: 6 });
    const packed = new Uint8Array(gzipSync(file));
    const host: Turn = async ({ firstBytes }, clock) =>
      firstBytes === undefined
        ? sendsAll(file)({ firstBytes } as never, clock)
        : new Response(packed.subarray(0, firstBytes), { status: 206 });
    world.server.steady(host);
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 6 });
    expect(world.server.seen.map(({ firstBytes }) => firstBytes)).toEqual([2048, undefined, undefined]);
    world.server.steady(async (request, clock) =>
      request.firstBytes === undefined ? host(request, clock) : answers(416)(request, clock),
    );
    expect(await world.check()).toEqual({ kind: 'up-to-date', sequence: 6 });
  });

  test.each([
    ['another host', 'https://elsewhere.example/list.jsonl'],
    ['another port', 'https://lists.example:8443/interdict/list.jsonl'],
    ['http', 'http://lists.example/interdict/list.jsonl'],
  ])('17. a redirect to %s is refused, whatever is there', async (_where, to) => {
    const file = await sampleFile({ sequence: 6 });
    for (const script of [[redirectsTo(to, file)], [sends(file), redirectsTo(to, file)]]) {
      world.server.script(...script);
      expect(await world.check()).toEqual({ kind: 'failed', error: { kind: 'redirected', to } });
      await keepsTheList();
    }
  });

  test('18. a redirect within the origin is followed', async () => {
    world.server.steady(
      redirectsTo('https://lists.example/v2/list.jsonl', await sampleFile({ sequence: 6 })),
    );
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 6 });
  });

  test('19. the sign-in page of a network is no list, by its type and by its content', async () => {
    const page = '<!doctype html><title>Sign in to Wi-Fi</title>';
    world.server.steady(sends(page, { 'content-type': 'text/html; charset=utf-8' }));
    expect(await world.check()).toEqual({
      kind: 'failed',
      error: { kind: 'not-a-list', contentType: 'text/html; charset=utf-8' },
    });
    world.server.steady(sends(page, { 'content-type': 'text/plain' }));
    expect(await world.check()).toEqual({
      kind: 'failed',
      error: { kind: 'not-a-list', contentType: 'text/plain' },
    });
    await keepsTheList();
  });

  test('20. an error page is an error', async () => {
    world.server.script(async () => new Response('<h1>Gone</h1>', { status: 404 }));
    expect(await world.check()).toEqual({ kind: 'failed', error: { kind: 'server', status: 404 } });
    await keepsTheList();
  });

  test('21. reading stops at the first byte past what the header announces', async () => {
    const file = await sampleFile({ sequence: 6 });
    let sent = 0;
    const flood = new Uint8Array(64 * 1024).fill(0x20);
    world.server.script(sends(file), async () => ({
      status: 200,
      url: '',
      headers: new Headers(),
      body: new ReadableStream({
        pull(controller) {
          controller.enqueue(sent === 0 ? file : flood);
          sent += 1;
        },
      }),
    }));
    expect(await world.check()).toEqual({
      kind: 'failed',
      error: { kind: 'too-large', capBytes: file.length },
    });
    expect(sent).toBeLessThan(5);
    await keepsTheList();
  });

  test('22. reading stops at the hard cap, counted in decoded bytes', async () => {
    const file = await sampleFile({ sequence: 6 });
    const { signatures } = linesOf(file);
    let sent = 0;
    const flood = new Uint8Array(256 * 1024).fill(0x61);
    world.server.script(sends(file), async () => ({
      status: 200,
      url: '',
      // What is announced is the packed size.
      headers: new Headers({ 'content-length': String(signatures.length) }),
      body: new ReadableStream({
        pull(controller) {
          sent += flood.length;
          controller.enqueue(flood);
        },
      }),
    }));
    expect(await world.check()).toEqual({
      kind: 'failed',
      error: { kind: 'too-large', capBytes: MAX_FILE_BYTES },
    });
    expect(sent).toBeLessThan(MAX_FILE_BYTES + 4 * flood.length);
    await keepsTheList();
  });

  test('23. where the browser lets us ask only by telling who we are, nobody is asked', async () => {
    Object.assign(world.ports, { mayAsk: async () => false });
    world.server.script();
    expect(await world.check()).toEqual({ kind: 'failed', error: { kind: 'no-access' } });
    expect(await world.record()).toMatchObject({ failures: 0, mirrors: {} });
    await keepsTheList();
  });

  test('24. a build without an address says so and asks nobody', async () => {
    world.restart({ addresses: [] });
    world.server.script();
    expect(await world.check()).toEqual({ kind: 'failed', error: { kind: 'no-address' } });
    await keepsTheList();
  });
});
