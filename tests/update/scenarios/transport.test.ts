import { beforeEach, describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '../../../src/update/download.ts';
import { linesOf, sampleFile } from '../support/sample-list.ts';
import {
  ADDRESS,
  answers,
  breaksAfter,
  drips,
  hangs,
  redirectsTo,
  sends,
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
    world.server.script(sends(await sampleFile({ sequence: 6, vendors: 12 }), { etag: '"six"' }));
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 6 });
    expect(await world.inUse()).toEqual({ sequence: 6, origin: 'downloaded', vendors: 12 });
    expect(await world.record()).toMatchObject({
      lastChecked: world.clock.now(),
      lastTried: world.clock.now(),
      lastOutcome: { kind: 'updated', from: 5, to: 6 },
      etag: { value: '"six"' },
      failures: 0,
      nextCheck: world.clock.now() + DAY + HOUR,
    });
  });

  test('2. the request tells nothing of the person', async () => {
    world.server.script(sends(await sampleFile({ sequence: 6 })));
    await world.check();
    const [request] = world.server.seen;
    expect(request?.url.href).toBe(ADDRESS);
    expect(request?.init).toMatchObject({
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      headers: {},
    });
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
    world.server.script(drips([file.subarray(0, 100)], { everyMs: 0, thenHangs: true }));
    expect(await world.check()).toEqual({ kind: 'failed', error: { kind: 'timeout', afterMs: 25_000 } });
    expect(world.server.seen[0]?.init.signal?.aborted).toBe(true);
    await keepsTheList();
  });

  test('6. the time counts from the last progress: a slow body arrives', async () => {
    const file = await sampleFile({ sequence: 6 });
    const third = Math.ceil(file.length / 3);
    const parts = [file.subarray(0, third), file.subarray(third, 2 * third), file.subarray(2 * third)];
    world.server.script(drips(parts, { everyMs: 20_000 }));
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 6 });
  });

  test('7. a body that drips for ever does not keep the worker awake for ever', async () => {
    const file = await sampleFile({ sequence: 6 });
    const bytes = Array.from(file, (_, at) => file.subarray(at, at + 1));
    world.server.script(drips(bytes, { everyMs: 24_000 }));
    const outcome = await world.check();
    expect(outcome).toMatchObject({ kind: 'failed', error: { kind: 'timeout' } });
    await keepsTheList();
  });

  test('8. a connection that breaks in the middle is like none', async () => {
    const file = await sampleFile({ sequence: 6 });
    world.server.script(breaksAfter([file.subarray(0, 200)]));
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
    world.server.script(sends(await sampleFile({ sequence: 6 })));
    await world.check();
    expect((await world.record()).failures).toBe(0);
    expect(await waitAfter(answers(500))).toBe(unit);
  });

  test('11. 304 moves the time of the check, nothing else', async () => {
    world.server.script(sends(await sampleFile({ sequence: 6 }), { etag: '"six"' }));
    await world.check();
    await world.updater.open();
    const before = new Map(world.store.items);
    world.clock.advance(DAY);
    world.restart();

    world.server.script(answers(304));
    expect(await world.check()).toEqual({ kind: 'up-to-date', sequence: 6 });
    expect(world.server.seen.map(({ ifNoneMatch }) => ifNoneMatch)).toEqual(['"six"']);
    expect(world.server.seen[0]?.init.cache).toBe('no-store');
    const changed = [...world.store.items].filter(([key, value]) => before.get(key) !== value);
    expect(changed.map(([key]) => key)).toEqual(['list.record', 'list.due']);
    expect(await world.record()).toMatchObject({ lastChecked: world.clock.now(), etag: { value: '"six"' } });
    expect(await world.inUse()).toMatchObject({ sequence: 6 });
  });

  test('12. a failed check in between does not lose the ETag', async () => {
    world.server.script(sends(await sampleFile({ sequence: 6 }), { etag: '"six"' }));
    await world.check();
    world.server.script(answers(500));
    await world.check();
    world.server.script(answers(304));
    expect(await world.check()).toEqual({ kind: 'up-to-date', sequence: 6 });
    expect(world.server.seen.map(({ ifNoneMatch }) => ifNoneMatch)).toEqual(['"six"']);
  });

  test('13. without the copy that an ETag stands for, it is not sent', async () => {
    world.server.script(sends(await sampleFile({ sequence: 6 }), { etag: '"six"' }));
    await world.check();
    world.store.items.delete('list.slot.a');

    world.server.script(sends(await sampleFile({ sequence: 6 }), { etag: '"six"' }));
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 6 });
    expect(world.server.seen.map(({ ifNoneMatch }) => ifNoneMatch)).toEqual([undefined]);
  });

  test('14. a 304 that nobody asked for is asked about past caches', async () => {
    world.server.script(answers(304), sends(await sampleFile({ sequence: 6 })));
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 6 });
    expect(world.server.seen.map(({ init }) => init.cache)).toEqual(['no-cache', 'reload']);

    world.server.script(answers(304), answers(304));
    expect(await world.check()).toEqual({ kind: 'failed', error: { kind: 'server', status: 304 } });
  });

  test('15. where only the preflight of a conditional request is refused, a plain one goes', async () => {
    world.server.script(sends(await sampleFile({ sequence: 6 }), { etag: '"six"' }));
    await world.check();
    world.server.script(unreachable, sends(await sampleFile({ sequence: 7 })));
    expect(await world.check()).toEqual({ kind: 'updated', from: 6, to: 7 });
    expect(world.server.seen.map(({ ifNoneMatch }) => ifNoneMatch)).toEqual(['"six"', undefined]);
  });

  test.each([
    ['another host', 'https://elsewhere.example/list.jsonl'],
    ['another port', 'https://lists.example:8443/interdict/list.jsonl'],
    ['http', 'http://lists.example/interdict/list.jsonl'],
  ])('16. a redirect to %s is refused, whatever is there', async (_where, to) => {
    world.server.script(redirectsTo(to, await sampleFile({ sequence: 6 })));
    expect(await world.check()).toEqual({ kind: 'failed', error: { kind: 'redirected', to } });
    await keepsTheList();
  });

  test('17. a redirect within the origin is followed', async () => {
    world.server.script(
      redirectsTo('https://lists.example/v2/list.jsonl', await sampleFile({ sequence: 6 })),
    );
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 6 });
  });

  test('18. the sign-in page of a network is no list, by its type and by its content', async () => {
    const page = '<!doctype html><title>Sign in to Wi-Fi</title>';
    world.server.script(sends(page, { 'content-type': 'text/html; charset=utf-8' }));
    expect(await world.check()).toEqual({
      kind: 'failed',
      error: { kind: 'not-a-list', contentType: 'text/html; charset=utf-8' },
    });
    world.server.script(sends(page, { 'content-type': 'text/plain' }));
    expect(await world.check()).toEqual({
      kind: 'failed',
      error: { kind: 'not-a-list', contentType: 'text/plain' },
    });
    await keepsTheList();
  });

  test('19. an error page is an error', async () => {
    world.server.script(async () => new Response('<h1>Gone</h1>', { status: 404 }));
    expect(await world.check()).toEqual({ kind: 'failed', error: { kind: 'server', status: 404 } });
    await keepsTheList();
  });

  test('20. reading stops at the first byte past what the header announces', async () => {
    const file = await sampleFile({ sequence: 6 });
    let sent = 0;
    const flood = new Uint8Array(64 * 1024).fill(0x20);
    world.server.script(async () => ({
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

  test('21. reading stops at the hard cap, counted in decoded bytes', async () => {
    const { signatures } = linesOf(await sampleFile({ sequence: 6 }));
    let sent = 0;
    const flood = new Uint8Array(256 * 1024).fill(0x61);
    world.server.script(async () => ({
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

  test('22. a build without an address says so and asks nobody', async () => {
    world.restart({ address: undefined });
    world.server.script();
    expect(await world.check()).toEqual({ kind: 'failed', error: { kind: 'no-address' } });
    await keepsTheList();
  });
});
