// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Card, type CardActions, CardHost, type CardModel } from '../../../src/page/card/card-host.ts';
import type { Place } from '../../../src/page/marking/read-chunk.ts';
import { vendorId } from '../../names/names.ts';
import { allowBlankFrames } from './blank-frames.ts';

const shown = new DOMRect(10, 10, 60, 20);
const originalRects = Range.prototype.getClientRects;

// This document has no size by itself, and in a view without any no mention can be seen.
vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(800);

/** Every render that was asked for, to be answered by the test. */
let asked: { model: CardModel; answer: (card: Card | undefined) => void }[];
let closed: number;
let host: CardHost;
let before: string;
/** Whether the script in the frame answers. */
let isThere: boolean;

beforeEach(() => {
  allowBlankFrames();
  document.body.innerHTML = '<p>Huawei</p><button>focus</button>';
  HTMLElement.prototype.showPopover = () => {};
  Range.prototype.getClientRects = () => [shown] as unknown as DOMRectList;
  asked = [];
  closed = 0;
  isThere = true;
  vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockReturnValue({
    postMessage: (_message: unknown, _origin: string, [port]: MessagePort[]) =>
      isThere && port?.postMessage({ say: 'ready' }),
  } as unknown as Window);
  host = new CardHost(
    (model) => new Promise((answer) => asked.push({ model, answer })),
    () => closed++,
  );
  before = document.documentElement.outerHTML;
});

afterEach(() => {
  // One that is still open would hear what the next test does.
  host.close();
  Range.prototype.getClientRects = originalRects;
});

describe('the host of the card', () => {
  test('is in the page only while a card is open', async () => {
    const opening = host.open(model('Huawei'), { place: place() }, false);
    expect(document.documentElement.outerHTML).toBe(before);
    asked[0]?.answer(card());
    expect(await opening).toBe(true);
    const element = document.documentElement.lastElementChild;
    expect(host.isOurs(element)).toBe(true);
    expect(element?.shadowRoot).toBeNull();
    host.close();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(closed).toBe(1);
  });

  test('does not come when there is nothing to show', async () => {
    const opening = host.open(model('Huawei'), { place: place() }, false);
    asked[0]?.answer(undefined);
    expect(await opening).toBe(false);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('shows the card that was asked for last', async () => {
    const first = host.open(model('Huawei'), { place: place() }, false);
    const second = host.open(model('Fortinet'), { place: place() }, false);
    const [late, wanted] = [card(), card()];
    asked[1]?.answer(wanted);
    asked[0]?.answer(late);
    expect([await first, await second]).toEqual([false, true]);
    expect([late.mounted, wanted.mounted]).toEqual([0, 1]);
  });

  test('does not come any more when it was closed meanwhile', async () => {
    const opening = host.open(model('Huawei'), { place: place() }, false);
    host.close();
    asked[0]?.answer(card());
    expect(await opening).toBe(false);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('goes when the mention left the view', async () => {
    const opening = host.open(model('Huawei'), { place: place() }, false);
    asked[0]?.answer(card());
    await opening;
    const style = () => document.documentElement.lastElementChild?.getAttribute('style');
    await vi.waitUntil(() => style()?.includes('top: 36px'));
    expect(closed).toBe(0);
    Range.prototype.getClientRects = () => [new DOMRect(10, -500, 60, 20)] as unknown as DOMRectList;
    dispatchEvent(new Event('resize'));
    await vi.waitUntil(() => closed === 1);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('goes by what it does itself only while it is the one that is open', async () => {
    const [first, second] = [card(), card()];
    const opening = host.open(model('Huawei'), { place: place() }, false);
    asked[0]?.answer(first);
    await opening;
    const next = host.open(model('Fortinet'), { place: place() }, false);
    asked[1]?.answer(second);
    await next;
    first.close();
    expect(closed).toBe(0);
    second.close();
    expect(closed).toBe(1);
  });

  test('gives the focus back to where it was before it went into a card that opened by itself', async () => {
    const button = document.querySelector('button');
    button?.focus();
    const opening = host.open(model('Huawei'), { place: place() }, false);
    asked[0]?.answer(card());
    await opening;
    const element = document.documentElement.lastElementChild;
    if (!(element instanceof HTMLElement)) throw new Error('no host');
    element.tabIndex = 0;
    element.focus();
    expect(document.activeElement).toBe(element);
    host.close();
    expect(document.activeElement).toBe(button);
  });

  test('takes the focus when asked to, and only then', async () => {
    const [quiet, asking] = [card(), card()];
    const first = host.open(model('Huawei'), { place: place() }, false);
    asked[0]?.answer(quiet);
    await first;
    const second = host.open(model('Huawei'), { place: place() }, true);
    asked[1]?.answer(asking);
    await second;
    expect([quiet.focused, asking.focused]).toEqual([0, 1]);
  });

  test('is not seen before the card in it has its height', async () => {
    const waiting = card();
    let tell = () => {};
    waiting.told = new Promise((resolve) => {
      tell = resolve;
    });
    const opening = host.open(model('Huawei'), { place: place() }, false);
    asked[0]?.answer(waiting);
    await vi.waitUntil(() => waiting.mounted === 1);
    const visibility = () =>
      document.documentElement.lastElementChild instanceof HTMLElement &&
      document.documentElement.lastElementChild.style.visibility;
    expect([visibility(), waiting.mayPress(true)]).toEqual(['hidden', false]);
    tell();
    expect(await opening).toBe(true);
    expect([visibility(), waiting.mayPress(true)]).toEqual(['visible', true]);
  });

  test('goes where nobody answers in the frame, and where the card never comes because it was closed', async () => {
    vi.useFakeTimers();
    isThere = false;
    const opening = host.open(model('Huawei'), { place: place() }, false);
    asked[0]?.answer(card());
    await vi.advanceTimersByTimeAsync(3000);
    expect(await opening).toBe(false);
    vi.useRealTimers();
    expect(document.documentElement.outerHTML).toBe(before);

    isThere = true;
    const never = card();
    never.told = new Promise(() => {});
    const again = host.open(model('Huawei'), { place: place() }, false);
    asked[1]?.answer(never);
    await vi.waitUntil(() => never.mounted === 1);
    never.close();
    expect(await again).toBe(false);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

function card() {
  return {
    key: 'b0a1c2d3',
    mounted: 0,
    focused: 0,
    told: Promise.resolve(),
    close: () => {},
    mayPress: (_isByKey: boolean) => false,
    mount(_port: MessagePort, { close, mayPress }: CardActions) {
      this.mounted++;
      this.close = close;
      this.mayPress = mayPress;
      return this.told;
    },
    focus() {
      this.focused++;
    },
  };
}

function model(name: string): CardModel {
  return {
    vendor: vendorId('huawei'),
    name,
    role: 'name',
    reason: { rule: 'strong' },
  };
}

function place(): Place {
  const text = document.querySelector('p')?.firstChild;
  if (!(text instanceof Text)) throw new Error('no text');
  return { start: text, from: 0, end: text, to: 6 };
}
