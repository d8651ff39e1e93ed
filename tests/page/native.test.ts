import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nativeCalls } from '../../src/page/native.ts';
import { vendorId } from '../names/names.ts';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => void;

const listeners = new Set<Listener>();
let send: (message: unknown) => Promise<unknown>;

beforeEach(() => {
  listeners.clear();
  send = async () => undefined;
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'ours',
      sendMessage: (message: unknown) => send(message),
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  });
});

afterEach(() => vi.unstubAllGlobals());

describe('a call', () => {
  test('goes out by name and request, and gives the answer', async () => {
    const sent: unknown[] = [];
    send = async (message) => {
      sent.push(message);
      return { ok: true, value: null };
    };
    const report = { vendors: [{ vendor: vendorId('huawei'), mentions: 1 }], reading: 'read' as const };
    expect(await nativeCalls().call('page.report', { report })).toEqual({ ok: true, value: null });
    expect(sent).toEqual([{ call: 'page.report', request: { report } }]);
  });

  test('fails without throwing when nobody is there, or the answer is none', async () => {
    const native = nativeCalls();
    expect((await native.call('page.setup', {})).ok).toBe(false);
    send = async () => {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    };
    expect((await native.call('page.setup', {})).ok).toBe(false);
    send = () => {
      throw new Error('Extension context invalidated.');
    };
    expect((await native.call('page.setup', {})).ok).toBe(false);
  });
});

test('calls to the page are answered, other messages are not, and none after the end', () => {
  const abort = new AbortController();
  nativeCalls().onCall(() => ({ at: 1, of: 2 }), abort.signal);
  expect(answersTo({ call: 'tab.jump', request: { step: 'next' } })).toEqual([
    { ok: true, value: { at: 1, of: 2 } },
  ]);
  expect(answersTo('hello')).toEqual([]);
  abort.abort();
  expect(answersTo({ call: 'tab.jump', request: { step: 'next' } })).toEqual([]);
});

test('it is known when the extension is gone', () => {
  expect(nativeCalls().isAlive()).toBe(true);
  vi.stubGlobal('chrome', { runtime: {} });
  expect(nativeCalls().isAlive()).toBe(false);
});

test('an element of the page by the name of the browser’s own calls is not taken for them', () => {
  vi.stubGlobal('browser', { id: 'browser', localName: 'div' });
  expect(nativeCalls().isAlive()).toBe(true);
});

test('closed shadow trees are opened by what the browser has for it', () => {
  const root = {} as ShadowRoot;
  vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: () => root } });
  expect(nativeCalls().shadowRootOf({} as HTMLElement)).toBe(root);
  vi.stubGlobal('chrome', {});
  expect(nativeCalls().shadowRootOf({ openOrClosedShadowRoot: root } as unknown as HTMLElement)).toBe(root);
  expect(nativeCalls().shadowRootOf({ shadowRoot: root } as unknown as HTMLElement)).toBe(root);
});

function answersTo(message: unknown): unknown[] {
  const answers: unknown[] = [];
  for (const listener of listeners) listener(message, {}, (answer) => answers.push(answer));
  return answers;
}
