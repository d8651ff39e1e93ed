import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { callBackground } from '../../dev/browsers/extension-calls.ts';
import { signRelease } from '../../src/cli/list/sign-release.ts';
import { MAX_FILE_BYTES } from '../../src/update/download.ts';
import { type Stage, setStage } from './stage.ts';

const PACKERS = {
  gzip: gzipSync,
  br: (bytes: Uint8Array) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
} as const;
type Packing = keyof typeof PACKERS;

describe.each(inject('browsers'))('a packed list in %s', (kind) => {
  let stage: Stage;
  let next: number;
  beforeAll(async () => {
    stage = await setStage(kind);
    next = stage.sources.release.sequence;
  });
  afterAll(() => stage?.close());

  const release = (sequence: number) =>
    signRelease(stage.sources.payload, { ...stage.sources.release, sequence }, [stage.key]);
  const check = async () => (await callBackground(stage.control, 'list.check', {})).outcome;
  const accepts = ({ headers }: IncomingMessage, packing: Packing) =>
    String(headers['accept-encoding']).includes(packing);

  function send(response: ServerResponse, bytes: Uint8Array, { status = 200, packing = '' } = {}): void {
    response
      .writeHead(status, {
        'content-type': 'application/jsonl',
        'content-length': bytes.length,
        ...(packing !== '' && { 'content-encoding': packing }),
      })
      .end(bytes);
  }

  test.each<Packing>(['gzip', 'br'])(
    'by a host that packs with %s and gives ranges of what it has packed',
    async (packing) => {
      next += 1;
      const bytes = await release(next);
      const packed = PACKERS[packing](bytes);
      stage.lists.serve((request, response) => {
        const last = /^bytes=0-(\d+)$/.exec(request.headers.range ?? '')?.[1];
        if (last === undefined) return send(response, packed, { packing });
        const packs = accepts(request, packing);
        const all = packs ? packed : bytes;
        return send(response, all.subarray(0, Number(last) + 1), {
          status: 206,
          packing: packs ? packing : '',
        });
      });
      expect(await check()).toMatchObject({ kind: 'updated', to: next });
      expect(await check()).toEqual({ kind: 'up-to-date', sequence: next });
    },
  );

  test.each<Packing>(['gzip', 'br'])('by a host that packs with %s and knows no ranges', async (packing) => {
    next += 1;
    const packed = PACKERS[packing](await release(next));
    stage.lists.serve((_, response) => send(response, packed, { packing }));
    expect(await check()).toEqual({ kind: 'updated', from: next - 1, to: next });
    expect(await check()).toEqual({ kind: 'up-to-date', sequence: next });
  });

  test('that unpacks to far more than it may is read no further than it must', async () => {
    const bytes = await release(next + 1);
    const bomb = gzipSync(
      Buffer.concat([Buffer.from('{"format":"interdict-list"'), Buffer.alloc(200_000_000, 0x20)]),
    );
    expect(bomb.length).toBeLessThan(250_000);
    stage.lists.serve((request, response) => {
      const last = /^bytes=0-(\d+)$/.exec(request.headers.range ?? '')?.[1];
      if (last === undefined) send(response, bomb, { packing: 'gzip' });
      else send(response, bytes.subarray(0, Number(last) + 1), { status: 206 });
    });
    expect(await check()).toEqual({ kind: 'failed', error: { kind: 'too-large', capBytes: MAX_FILE_BYTES } });
    expect(await callBackground(stage.control, 'list.status', {})).toMatchObject({ sequence: next });
  });
});
