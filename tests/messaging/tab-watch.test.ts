import { beforeEach, describe, expect, test } from 'vitest';
import { type TabEvents, watchTabs } from '../../src/messaging/tab-watch.ts';

class Event {
  readonly listeners = new Set<(...args: never[]) => void>();
  addListener = (listener: (...args: never[]) => void) => this.listeners.add(listener);
  removeListener = (listener: (...args: never[]) => void) => this.listeners.delete(listener);
  fire(...args: unknown[]): void {
    for (const listener of this.listeners) (listener as (...given: unknown[]) => void)(...args);
  }
}

const OWN = 1;
const OTHER = 2;
let activated: Event;
let updated: Event;
let focused: Event;
let told: number;
let scope: AbortController;

beforeEach(() => {
  [activated, updated, focused] = [new Event(), new Event(), new Event()];
  told = 0;
  scope = new AbortController();
  const events = {
    tabs: { onActivated: activated, onUpdated: updated },
    windows: { onFocusChanged: focused, WINDOW_ID_NONE: -1 },
  } as unknown as TabEvents;
  watchTabs(
    events,
    (id) => id === OWN,
    () => void told++,
    scope.signal,
  );
});

describe('a change of the tab', () => {
  test('is another one in front in this window', () => {
    activated.fire({ tabId: 8, windowId: OWN });
    activated.fire({ tabId: 9, windowId: OTHER });
    expect(told).toBe(1);
  });

  test('is a page that loads or has been loaded in the one in front', () => {
    updated.fire(7, { status: 'loading' }, { active: true, windowId: OWN });
    updated.fire(7, { status: 'complete' }, { active: true, windowId: OWN });
    expect(told).toBe(2);
    updated.fire(7, { title: 'News' }, { active: true, windowId: OWN });
    updated.fire(7, { status: 'complete' }, { active: false, windowId: OWN });
    updated.fire(7, { status: 'complete' }, { active: true, windowId: OTHER });
    expect(told).toBe(2);
  });

  test('is another window that people turn to, not another program', () => {
    focused.fire(OTHER);
    focused.fire(-1);
    expect(told).toBe(1);
  });

  test('is told until nobody listens any more', () => {
    scope.abort();
    for (const { listeners } of [activated, updated, focused]) expect(listeners.size).toBe(0);
  });
});
