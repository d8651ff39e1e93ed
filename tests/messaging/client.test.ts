import { describe, expect, test } from 'vitest';
import { createBackgroundCaller, createPageCaller } from '../../src/messaging/client.ts';

const MISSED = new Error('Could not establish connection. Receiving end does not exist.');

/** Plays its script: gives values, throws errors. */
function script(...turns: unknown[]) {
  const sent: unknown[] = [];
  const send = async (...message: unknown[]): Promise<unknown> => {
    sent.push(message);
    const turn = turns.shift();
    if (turn instanceof Error) throw turn;
    return turn;
  };
  return { sent, send };
}

describe('calls to the background', () => {
  test('carry name and request, and give the answer', async () => {
    const { sent, send } = script({ ok: true, value: { records: [] } });
    const call = createBackgroundCaller({ toBackground: send });
    expect(await call('list.look-up', { query: 'wiz' })).toEqual({ ok: true, value: { records: [] } });
    expect(sent).toEqual([[{ call: 'list.look-up', request: { query: 'wiz' } }]]);
  });

  test('that found nobody are made once more', async () => {
    const { sent, send } = script(MISSED, { ok: true, value: { jurisdictions: [] } });
    const call = createBackgroundCaller({ toBackground: send });
    expect((await call('list.jurisdictions', {})).ok).toBe(true);
    expect(sent).toHaveLength(2);
  });

  test('that find nobody again say so', async () => {
    const { sent, send } = script(MISSED, MISSED, { ok: true, value: null });
    const call = createBackgroundCaller({ toBackground: send });
    expect(await call('list.status', {})).toEqual({ ok: false, error: { kind: 'no-receiver' } });
    expect(sent).toHaveLength(2);
  });

  test('give the refusal they get, and are not repeated', async () => {
    const refusal = { ok: false, error: { kind: 'failed', problem: 'no list' } };
    const { sent, send } = script(refusal);
    const call = createBackgroundCaller({ toBackground: send });
    expect(await call('list.status', {})).toEqual(refusal);
    expect(sent).toHaveLength(1);
  });

  test.each([[undefined], [null], ['yes'], [{ ok: true }], [{ ok: false, error: 'x' }]])(
    'that get %j got no answer',
    async (turn) => {
      const call = createBackgroundCaller({ toBackground: script(turn).send });
      expect(await call('list.status', {})).toEqual({ ok: false, error: { kind: 'no-answer' } });
    },
  );
});

describe('calls to a page', () => {
  test('go to one frame and are not repeated', async () => {
    const { sent, send } = script(MISSED);
    const call = createPageCaller({ toFrame: send });
    expect(await call(7, 3, 'tab.host', {})).toEqual({ ok: false, error: { kind: 'no-receiver' } });
    expect(sent).toEqual([[7, 3, { call: 'tab.host', request: {} }]]);
  });

  test('to a script that dies while it works got no answer', async () => {
    const { send } = script(new Error('The message port closed before a response was received.'));
    const call = createPageCaller({ toFrame: send });
    expect(await call(7, 0, 'tab.jump', { step: 'next' })).toEqual({
      ok: false,
      error: { kind: 'no-answer' },
    });
  });
});
