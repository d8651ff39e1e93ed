import { beforeEach, describe, expect, test } from 'vitest';
import { sampleFile, stranger } from '../support/sample-list.ts';
import { answers, sends, type Turn, unreachable } from '../support/scripted-server.ts';
import { World } from '../support/world.ts';

const MINUTE = 60_000;
const FIRST = 'https://one.example/list.jsonl';
const SECOND = 'https://two.example/list.jsonl';
const THIRD = 'https://three.example/list.jsonl';

let world: World;
beforeEach(async () => {
  world = await World.create({ addresses: [FIRST, SECOND, THIRD] });
});

/** What each host does, by name. */
function play(hosts: Readonly<Record<string, Turn>>): void {
  world.server.steady((request, clock) => {
    const turn = hosts[request.url.hostname.split('.')[0] ?? ''];
    if (!turn) throw new Error(`Nobody is to ask ${request.url.href}`);
    return turn(request, clock);
  });
}

const asked = () => [...new Set(world.server.seen.map(({ url }) => url.hostname.split('.')[0]))];

describe('mirrors', () => {
  test('1. the first that is well is asked, and no other', async () => {
    play({ one: sends(await sampleFile({ sequence: 6 })) });
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 6 });
    expect(asked()).toEqual(['one']);
  });

  test.each<[string, (file: Uint8Array<ArrayBuffer>) => Promise<Turn> | Turn]>([
    ['is not reached', () => unreachable],
    ['answers with an error', () => answers(503)],
    ['has another page there', () => sends('<!doctype html>', { 'content-type': 'text/html' })],
    [
      'has a list of somebody else',
      async () => sends(await sampleFile({ sequence: 9, keys: [stranger.signing] })),
    ],
    ['is left behind', async () => sends(await sampleFile({ sequence: 4 }))],
    ['has a broken file', (file) => sends(file.subarray(0, file.length - 50))],
  ])('2. where the first %s, the next is asked', async (_what, turn) => {
    const file = await sampleFile({ sequence: 6 });
    play({ one: await turn(file), two: sends(file) });
    expect(await world.check()).toEqual({ kind: 'updated', from: 5, to: 6 });
    expect(asked()).toEqual(['one', 'two']);
    expect((await world.record()).failures).toBe(0);
  });

  test('3. one in trouble is asked last until its time is over', async () => {
    const file = sends(await sampleFile({ sequence: 6 }));
    play({ one: answers(503), two: file });
    await world.check();
    expect((await world.record()).mirrors).toEqual({
      [FIRST]: { failures: 1, until: world.clock.now() + 22.5 * MINUTE },
    });
    play({ one: answers(500), two: file });
    world.restart();
    await world.check();
    expect(asked()).toEqual(['two']);
    world.clock.advance(23 * MINUTE);
    play({ one: file });
    await world.check();
    expect(asked()).toEqual(['one']);
    expect((await world.record()).mirrors).toEqual({});
  });

  test('4. a server’s Retry-After holds for that server alone', async () => {
    const file = sends(await sampleFile({ sequence: 6 }));
    play({ one: answers(429, { 'retry-after': '7200' }), two: file });
    await world.check();
    expect((await world.record()).mirrors[FIRST]?.until).toBe(world.clock.now() + 120 * MINUTE);
  });

  test('5. when all fail, the list stays and the first that says something is told', async () => {
    play({ one: unreachable, two: answers(404), three: answers(500) });
    expect(await world.check()).toEqual({ kind: 'failed', error: { kind: 'server', status: 404 } });
    expect(asked()).toEqual(['one', 'two', 'three']);
    expect(await world.inUse()).toMatchObject({ sequence: 5 });
    play({ one: unreachable, two: unreachable, three: unreachable });
    expect(await world.check()).toEqual({ kind: 'failed', error: { kind: 'offline' } });
  });

  test('6. what no other address could better is not asked elsewhere', async () => {
    play({ one: sends(await sampleFile({ sequence: 6, minAppVersion: '9' })) });
    expect(await world.check()).toMatchObject({ error: { kind: 'needs-newer-app' } });
    world.store.before = (call, key) => {
      if (call === 'set' && key.startsWith('list.slot')) throw new Error('full');
    };
    play({ one: sends(await sampleFile({ sequence: 6 })) });
    expect(await world.check()).toMatchObject({ error: { kind: 'storage' } });
    expect((await world.record()).mirrors).toEqual({});
  });

  test('7. a list that failed for days says since when', async () => {
    const began = world.clock.now();
    play({ one: unreachable, two: unreachable, three: unreachable });
    await world.check();
    world.clock.advance(90 * MINUTE);
    await world.check();
    expect((await world.record()).failingSince).toBe(began);
    play({
      one: sends(await sampleFile({ sequence: 5 })),
      two: sends(await sampleFile({ sequence: 5 })),
      three: unreachable,
    });
    await world.check();
    expect((await world.record()).failingSince).toBeUndefined();
  });

  test('8. a clock set back lets no address rest for ever', async () => {
    play({ one: answers(503), two: sends(await sampleFile({ sequence: 6 })) });
    await world.check();
    world.clock.set('2025-01-01T00:00:00Z');
    world.server.steady(answers(500));
    await world.check();
    expect(asked()[0]).toBe('one');
  });

  test('9. of six addresses five are asked: a check must end while the worker lives', async () => {
    const addresses = ['a', 'b', 'c', 'd', 'e', 'f'].map((host) => `https://${host}.example/list.jsonl`);
    world = await World.create({ addresses });
    world.server.steady(unreachable);
    await world.check();
    expect(asked()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
