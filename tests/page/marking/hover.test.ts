// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../../src/page/marking/findings.ts';
import { watchPointer } from '../../../src/page/marking/hover.ts';
import { foundIn } from '../fake-chunk.ts';

/** The mention is where x is below 100; the card, once open, is the element `card`. */
const found = foundIn(document.createTextNode('Huawei'), 'Huawei', 'huawei');
const mention: Finding = { ...found, surface: 'Huawei', shown: true };
const card = document.createElement('div');
let abort: AbortController;
let opened: Finding | undefined;
let isPinned: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.append(card);
  abort = new AbortController();
  opened = undefined;
  isPinned = false;
  const isOn = (x: number) => x < 100;
  watchPointer(
    {
      at: (x) => (isOn(x) ? mention : undefined),
      isOnCard: (target) => target === card,
      opened: () => opened,
      isOnOpened: (x) => opened !== undefined && isOn(x),
      isPinned: () => isPinned,
      open: (finding) => {
        opened = finding;
      },
      close: () => {
        opened = undefined;
      },
    },
    abort.signal,
  );
});

afterEach(() => {
  abort.abort();
  card.remove();
  vi.useRealTimers();
});

describe('a card', () => {
  test('opens when the pointer rests on a mention for a moment', () => {
    move(50);
    vi.advanceTimersByTime(200);
    expect(opened).toBeUndefined();
    vi.advanceTimersByTime(100);
    expect(opened).toBe(mention);
  });

  test('does not open for a pointer that only passes', () => {
    move(50);
    vi.advanceTimersByTime(100);
    move(300);
    vi.advanceTimersByTime(1000);
    expect(opened).toBeUndefined();
  });

  test.each([
    ['an event that a script made', { isTrusted: false }],
    ['a finger', { pointerType: 'touch' }],
    ['a pressed button, for text is being selected', { buttons: 1 }],
  ])('does not open for %s', (_, own) => {
    move(50, own);
    vi.advanceTimersByTime(1000);
    expect(opened).toBeUndefined();
  });

  test('stays while the pointer is on the mention or on the card', () => {
    open();
    for (let x = 10; x < 100; x += 10) {
      move(x);
      vi.advanceTimersByTime(200);
    }
    expect(opened).toBe(mention);
    move(300);
    vi.advanceTimersByTime(200);
    // Of moves within its frame the page hears nothing.
    fire(card, Object.assign(new Event('pointerover', { bubbles: true }), { pointerType: 'mouse' }));
    vi.advanceTimersByTime(5000);
    expect(opened).toBe(mention);
    move(300);
    vi.advanceTimersByTime(400);
    expect(opened).toBeUndefined();
  });

  test('closes when the pointer left both for a moment', () => {
    open();
    move(300);
    vi.advanceTimersByTime(400);
    expect(opened).toBeUndefined();
  });

  test('closes with Escape and with a press elsewhere, not with one on it', () => {
    open();
    fire(card, new Event('pointerdown', { bubbles: true }));
    expect(opened).toBe(mention);
    fire(document.body, new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(opened).toBeUndefined();
    open();
    fire(document.body, new Event('pointerdown', { bubbles: true }));
    expect(opened).toBeUndefined();
  });

  test('that the keyboard opened does not mind where the pointer goes', () => {
    open();
    isPinned = true;
    move(300);
    vi.advanceTimersByTime(5000);
    expect(opened).toBe(mention);
  });
});

test('events stay the page’s own', () => {
  open();
  const press = new Event('pointerdown', { bubbles: true, cancelable: true });
  let seen = false;
  document.body.addEventListener('pointerdown', () => {
    seen = true;
  });
  fire(document.body, press);
  expect([seen, press.defaultPrevented]).toEqual([true, false]);
});

function open(): void {
  move(300);
  move(50);
  vi.advanceTimersByTime(300);
  expect(opened).toBe(mention);
}

function move(
  x: number,
  own: { target?: Element; isTrusted?: boolean; pointerType?: string; buttons?: number } = {},
) {
  const { target = document.body, isTrusted = true, pointerType = 'mouse', buttons = 0 } = own;
  const event = new Event('pointermove', { bubbles: true });
  Object.assign(event, { clientX: x, clientY: 10, pointerType, buttons });
  fire(target, event, isTrusted);
}

/** As if a person had done it. */
function fire(target: Element, event: Event, isTrusted = true): void {
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  target.dispatchEvent(event);
}
