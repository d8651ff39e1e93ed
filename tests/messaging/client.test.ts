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

  test.each([
    ['tab.host', { host: 'x'.repeat(300), reading: 'read' }],
    ['tab.host', { host: 'news.example', reading: 'asleep' }],
    ['tab.jump', { at: '1', of: 2 }],
    ['tab.reasons', { reasons: Array(100_000).fill({}) }],
    ['tab.reasons', { reasons: [{ name: 'ZTE', role: 'name', reason: { rule: 'guess' }, mentions: 1 }] }],
    ['tab.reasons', null],
  ] as const)(
    '%s got none when what came has another shape: a page may have broken into the script',
    async (name, value) => {
      const call = createPageCaller({ toFrame: script({ ok: true, value }).send });
      expect(await call(7, 0, name, {} as never)).toEqual({ ok: false, error: { kind: 'no-answer' } });
    },
  );

  test('have what the page’s names are marked for', async () => {
    const reasons = [
      { name: 'ZTE', role: 'name', reason: { rule: 'strong' }, mentions: 2 },
      { name: 'Wiz', role: 'product', reason: { rule: 'near', evidence: 'cloud' }, mentions: 1 },
    ];
    const call = createPageCaller({ toFrame: script({ ok: true, value: { reasons } }).send });
    expect(await call(7, 0, 'tab.reasons', {} as never)).toEqual({ ok: true, value: { reasons } });
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
