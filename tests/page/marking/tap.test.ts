// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/page/marking/findings.ts';
import { watchTaps } from '../../../src/page/marking/tap.ts';
import { foundIn } from '../fake-chunk.ts';

/** The mention is where x is below 100. */
const found = foundIn(document.createTextNode('Huawei'), 'Huawei', 'huawei');
const mention: Finding = { ...found, surface: 'Huawei', shown: true };
let abort: AbortController;
let before: Finding | undefined;
let opened: Finding | undefined;

beforeEach(() => {
  document.body.innerHTML = '<p>text</p><a href="#x"><b>link</b></a><aside></aside>';
  abort = new AbortController();
  before = undefined;
  opened = undefined;
  watchTaps(
    {
      at: (x) => (x < 100 ? mention : undefined),
      isOnCard: (target) => target === document.querySelector('aside'),
      opened: () => before,
      open: (finding) => {
        opened = finding;
      },
    },
    abort.signal,
  );
});

afterEach(() => abort.abort());

describe('a tap', () => {
  test('on a mention opens its card, and the page gets the tap', () => {
    const seen: boolean[] = [];
    document.body.addEventListener('pointerup', (event) => seen.push(event.defaultPrevented));
    tap();
    expect(opened).toBe(mention);
    expect(seen).toEqual([false]);
  });

  test.each([
    ['beside any mention', {}, { clientX: 200 }],
    ['that a script made', { isTrusted: false }, {}],
    ['of a mouse', { pointerType: 'mouse' }, {}],
    ['of a second finger', { isPrimary: false }, {}],
    ['that went on', {}, { clientY: 40 }],
    ['that stayed', {}, { timeStamp: 900 }],
    ['that another finger ended', {}, { pointerId: 8 }],
  ])('%s opens none', (_, down, up) => {
    tap({ down, up });
    expect(opened).toBeUndefined();
  });

  test.each(['b', 'aside'])('on a link or the card opens none: %s', (selector) => {
    tap({ on: selector });
    expect(opened).toBeUndefined();
  });

  test('that became a scroll opens none', () => {
    send('p', 'pointerdown');
    send('p', 'pointercancel');
    send('p', 'pointerup');
    expect(opened).toBeUndefined();
  });

  test('on the mention whose card is open leaves it to be closed', () => {
    before = mention;
    tap();
    expect(opened).toBeUndefined();
  });
});

function tap({ on = 'p', down = {}, up = {} }: { on?: string; down?: object; up?: object } = {}): void {
  send(on, 'pointerdown', down);
  send(on, 'pointerup', up);
}

function send(on: string, type: string, own: object = {}): void {
  const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
  const finger = { isTrusted: true, isPrimary: true, pointerType: 'touch', pointerId: 7 };
  const values = { ...finger, clientX: 50, clientY: 10, timeStamp: 100, ...own };
  for (const [name, value] of Object.entries(values)) Object.defineProperty(event, name, { value });
  document.querySelector(on)?.dispatchEvent(event);
}
