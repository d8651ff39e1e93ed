import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { callBackground } from '../../dev/browsers/extension-calls.ts';
import { developmentKey, generateKey, type KeyPair } from '../../src/cli/list/keys.ts';
import { signRelease } from '../../src/cli/list/sign-release.ts';
import { type ListServer, startListServer } from '../../src/cli/list-server.ts';
import { type Stage, setStage } from './stage.ts';

describe.each(inject('browsers'))('the public list by policy in %s', (kind) => {
  const open: { close(): Promise<unknown> }[] = [];
  afterAll(() => Promise.allSettled(open.map((one) => one.close())));

  async function mirrorOf(key: KeyPair, more: number): Promise<ListServer> {
    const { payload, release } = inject('list');
    const mirror = await startListServer(
      await signRelease(payload, { ...release, sequence: release.sequence + more }, [key]),
    );
    open.push(mirror);
    return mirror;
  }

  async function stageWith(publicList: object): Promise<Stage> {
    const stage = await setStage(kind, [], { policy: { firstRun: false, publicList } });
    open.push(stage);
    return stage;
  }

  describe('from a mirror of the organisation', () => {
    let stage: Stage;
    let mirror: ListServer;
    beforeAll(async () => {
      mirror = await mirrorOf(await developmentKey(), 2);
      stage = await stageWith({ addresses: [mirror.address] });
    });
    afterAll(() => stage?.close());

    test('comes from there alone', async () => {
      const { outcome, status } = await callBackground(stage.control, 'list.check', {});
      expect(outcome).toMatchObject({ kind: 'updated', to: inject('list').release.sequence + 2 });
      expect(status.addresses).toEqual([mirror.address]);
      expect(stage.lists.requests).toEqual([]);
    });
  });

  describe('signed anew by the organisation', () => {
    let stage: Stage;
    let own: KeyPair;
    beforeAll(async () => {
      own = await generateKey('example-2026');
      const mirror = await mirrorOf(own, 4);
      stage = await stageWith({ addresses: [mirror.address], keys: [`${own.id}:${own.publicKey}`] });
    });

    test('counts by its key alone', async () => {
      const { outcome, status } = await callBackground(stage.control, 'list.check', {});
      expect(outcome).toMatchObject({ kind: 'updated', to: inject('list').release.sequence + 4 });
      expect(status.keys.keys.map(({ id }) => id)).toEqual(['example-2026']);
    });
  });
});
