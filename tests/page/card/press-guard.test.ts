// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PressGuard } from '../../../src/page/card/press-guard.ts';

let now: number;
let host: HTMLElement;
let box: DOMRect;
/** What the browser tells of the host's sight, where it does. */
let tell: ((isVisible: boolean) => void) | undefined;

beforeEach(() => {
  now = 1000;
  box = new DOMRect(10, 20, 300, 200);
  host = document.body.appendChild(document.createElement('div'));
  host.style.setProperty('left', '10px', 'important');
  vi.spyOn(host, 'getBoundingClientRect').mockImplementation(() => box);
  tell = undefined;
});
afterEach(() => {
  host.remove();
  vi.unstubAllGlobals();
});

function guard(): PressGuard {
  return new PressGuard(host, () => now);
}

/** As Chromium tells of sight. */
function canTell(): void {
  vi.stubGlobal(
    'IntersectionObserverEntry',
    class {
      readonly isVisible = true;
    },
  );
  Object.defineProperty(IntersectionObserverEntry.prototype, 'isVisible', { value: true });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: object[]) => void) {
        tell = (isVisible) => callback([{ isVisible }]);
      }
      observe() {}
      disconnect() {
        tell = undefined;
      }
    },
  );
}

describe.each([true, false])('a press on the card, where the browser tells what is over it: %s', (tells) => {
  beforeEach(() => {
    if (tells) canTell();
    else vi.stubGlobal('IntersectionObserverEntry', class {});
  });

  test('counts once the card has stood there for a moment', () => {
    const press = guard();
    expect(press.allows(false)).toBe(false);
    now += 499;
    expect(press.allows(false)).toBe(false);
    now += 1;
    expect(press.allows(false)).toBe(true);
  });

  test('by keyboard counts at once', () => {
    expect(guard().allows(true)).toBe(true);
  });

  test('does not count just after the card moved, with its mention or as the page scrolled', () => {
    const press = guard();
    now += 1000;
    box = new DOMRect(10, 60, 300, 200);
    host.style.setProperty('top', '60px', 'important');
    press.placed();
    expect(press.allows(false)).toBe(false);
    now += 500;
    expect(press.allows(false)).toBe(true);
  });

  test('counts though the card was put in its place again, or grew below what is there', () => {
    const press = guard();
    now += 1000;
    box = new DOMRect(10, 20, 300, 240);
    press.placed();
    expect(press.allows(false)).toBe(true);
  });

  test('does not count where the card is not where it was put', () => {
    const press = guard();
    now += 1000;
    box = new DOMRect(10, 90, 300, 200);
    expect(press.allows(false)).toBe(false);
  });

  test('does not count, by keyboard neither, when the page has styled the host', () => {
    const press = guard();
    now += 1000;
    host.style.setProperty('opacity', '0', 'important');
    expect([press.allows(false), press.allows(true)]).toEqual([false, false]);
  });
});

test('a press does not count while something is over the card, nor just after', () => {
  canTell();
  const press = guard();
  now += 1000;
  tell?.(true);
  expect(press.allows(false)).toBe(true);
  tell?.(false);
  expect([press.allows(false), press.allows(true)]).toEqual([false, false]);
  tell?.(true);
  expect([press.allows(false), press.allows(true)]).toEqual([false, true]);
  now += 500;
  expect(press.allows(false)).toBe(true);
  press.stop();
  expect(tell).toBeUndefined();
});

test('where nothing tells, a press does not count while another element came above the card', () => {
  vi.stubGlobal('IntersectionObserverEntry', class {});
  const press = guard();
  now += 1000;
  const cover = document.body.appendChild(document.createElement('div'));
  let isOpen = true;
  vi.spyOn(cover, 'matches').mockImplementation(() => isOpen);
  cover.dispatchEvent(new Event('toggle'));
  host.dispatchEvent(new Event('toggle'));
  expect(press.allows(false)).toBe(false);
  isOpen = false;
  expect(press.allows(false)).toBe(true);
});
