// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type OpenerPorts, RemoteCard } from '../../../src/ui/card/remote-card.ts';
import { serveCard } from '../../../src/ui/card/serve-card.tsx';
import { settled, words } from '../screen.ts';
import { OFFICIAL, RIGHT_TO_LEFT } from './card-contents.ts';

/** A card and who opened it, each with its end of a channel. */
let channel: MessageChannel;
let done: string[];
let mayPress: boolean;
let canHide: boolean;
let card: RemoteCard;

const opener: OpenerPorts = {
  close: () => done.push('close'),
  mayPress(isByKey) {
    done.push(isByKey ? 'may it, by key?' : 'may it?');
    return mayPress;
  },
  setHeight: (height) => done.push(`height ${height}`),
};

beforeEach(() => {
  document.body.replaceChildren();
  done = [];
  mayPress = true;
  canHide = true;
  channel = new MessageChannel();
});

afterEach(() => {
  channel.port1.close();
  channel.port2.close();
  vi.restoreAllMocks();
});

async function show(content = OFFICIAL): Promise<void> {
  card = new RemoteCard('b0a1c2d3', content, {
    open: () => done.push('open'),
    async hide(where) {
      done.push(`hide ${where}`);
      return canHide;
    },
  });
  const ready = new Promise<unknown>((resolve) => {
    channel.port1.onmessage = ({ data }) => resolve(data);
  });
  serveCard(document, channel.port2);
  expect(await ready).toEqual({ say: 'ready' });
  await card.mount(channel.port1, opener);
}

async function press(name: string, clicks = 1): Promise<void> {
  const button = [...document.querySelectorAll('button')].find((one) => words(one) === name);
  const event = new MouseEvent('click', { bubbles: true, detail: clicks });
  Object.defineProperty(event, 'isTrusted', { value: true });
  await settled(() => button?.dispatchEvent(event));
}

const group = () => document.querySelector('[role=group]');
const status = () => words(document.querySelector('[role=status]'));

describe('a card in its frame', () => {
  test('shows what it is told, says of whom and in which language it is, and tells its height at once', async () => {
    const box = new DOMRect(0, 0, 300, 123.4);
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box);
    await show(RIGHT_TO_LEFT);
    expect(document.querySelectorAll('[role=dialog]')).toHaveLength(1);
    expect([document.title, document.documentElement.lang]).toEqual([RIGHT_TO_LEFT.name, 'ar']);
    expect(done[0]).toBe('height 124');
  });

  test('asks whether a press counts, and heeds the answer', async () => {
    await show();
    done = [];
    mayPress = false;
    await press('All claims');
    await vi.waitUntil(() => done.length > 0);
    mayPress = true;
    await press('Not this vendor', 0);
    await vi.waitUntil(() => group());
    await press('All claims');
    await vi.waitUntil(() => done.includes('close'));
    expect(done).toEqual(['may it?', 'may it, by key?', 'may it?', 'open', 'close']);
  });

  test.each([
    [true, 'Not marked any more.'],
    [false, 'That could not be saved.'],
  ])('has its vendor hidden by who opened it, and says whether that was done: %s', async (isDone, said) => {
    canHide = isDone;
    await show();
    await press('Not this vendor');
    await vi.waitUntil(() => group());
    await press('Don’t mark it anywhere');
    await vi.waitUntil(() => status() !== '');
    expect(done).toContain('hide everywhere');
    expect(status()).toBe(said);
  });

  test('takes the focus when it is asked to', async () => {
    await show();
    card.focus();
    await vi.waitUntil(() => document.activeElement?.getAttribute('role') === 'dialog');
  });

  test('goes by Escape, if a person pressed it', async () => {
    await show();
    done = [];
    const escapeKey = () => new KeyboardEvent('keydown', { key: 'Escape' });
    document.dispatchEvent(escapeKey());
    const real = escapeKey();
    Object.defineProperty(real, 'isTrusted', { value: true });
    document.dispatchEvent(real);
    await vi.waitUntil(() => done.length > 0);
    expect(done).toEqual(['close']);
  });
});
