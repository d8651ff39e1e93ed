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
    expect(await lookFirst(ask(fakeClient()), forever)).toMatchObject({
      kind: 'ready',
      settings: { paused: false },
      page: { kind: 'told', tabId: 7, findings: { host: 'news.example.com' } },
    });
  });

  test('does not wait for long, and leaves the answers to come later', async () => {
    expect(await lookFirst({ base: NEVER, page: NEVER }, noTime)).toEqual({ kind: 'waiting' });
  });

  test('has what does not need the page when only the page takes long', async () => {
    const { base } = ask(fakeClient());
    await base;
    expect(await lookFirst({ base, page: NEVER }, noTime)).toMatchObject({
      kind: 'ready',
      page: { kind: 'asking' },
    });
  });

  test.each(['settings.read', 'findings.of-tab'])('tells that nobody answered %s', async (name) => {
    const asked = ask(fakeClient({ silent: new Set([name]) }));
    expect(await lookFirst(asked, forever)).toEqual({ kind: 'silent' });
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
