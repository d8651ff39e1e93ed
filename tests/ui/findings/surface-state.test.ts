import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/ui/findings/ask.ts';
import { lookFirst } from '../../../src/ui/findings/surface-state.ts';
import type { Wait } from '../../../src/ui/findings/wait.ts';
import { fakeClient } from '../fake-client.ts';

const NEVER = new Promise<never>(() => {});
const forever: Wait = () => NEVER;
const noTime: Wait = async () => {};

describe('the first look', () => {
  test('has all that a background which is awake can tell', async () => {
    const { state } = await lookFirst(ask(fakeClient()), forever);
    expect(state).toMatchObject({
      kind: 'ready',
      settings: { paused: false },
      page: { kind: 'told', tabId: 7, findings: { host: 'news.example.com' } },
    });
  });

  test('does not wait for long, and leaves the answers to come later', async () => {
    const asked = { ...ask(fakeClient()), base: NEVER, page: NEVER };
    expect(await lookFirst(asked, noTime)).toEqual({ asked, state: { kind: 'waiting' } });
  });

  test('has what does not need the page when only the page takes long', async () => {
    const { base, ...asked } = ask(fakeClient());
    await base;
    const { state } = await lookFirst({ ...asked, base, page: NEVER }, noTime);
    expect(state).toMatchObject({ kind: 'ready', page: { kind: 'asking' } });
  });

  test.each(['settings.read', 'findings.of-tab'])('tells that nobody answered %s', async (name) => {
    const { state } = await lookFirst(ask(fakeClient({ silent: new Set([name]) })), forever);
    expect(state).toEqual({ kind: 'silent' });
  });

  test('ends its waiting with the answers', async () => {
    let ended: AbortSignal | undefined;
    await lookFirst(ask(fakeClient()), (_, signal) => {
      ended = signal;
      return NEVER;
    });
    expect(ended?.aborted).toBe(true);
  });
});
