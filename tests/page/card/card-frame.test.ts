// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CardFrame } from '../../../src/page/card/card-frame.ts';
import { allowBlankFrames } from './blank-frames.ts';

const KEY = 'b0a1c2d3';

let root: ShadowRoot;
let lost: number;
let frame: CardFrame;
/** The ports that came into the frame. */
let handed: MessagePort[];

beforeEach(() => {
  allowBlankFrames();
  handed = [];
  lost = 0;
  vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockReturnValue({
    postMessage: (key: unknown, _origin: string, ports: MessagePort[]) =>
      key === KEY && handed.push(...ports),
  } as unknown as Window);
  root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
  frame = new CardFrame(root, () => lost++);
});

afterEach(() => {
  frame.remove();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function element(): HTMLIFrameElement {
  const found = root.querySelector('iframe');
  if (!found) throw new Error('no frame');
  return found;
}

/** Observers are told in a microtask. */
const told = () => new Promise((resolve) => setTimeout(resolve));

describe('the frame of a card', () => {
  test('is blank, of an origin of its own, and runs no script of a page', () => {
    const { attributes } = element();
    expect([...attributes].map(({ name }) => name).sort()).toEqual(['sandbox', 'style']);
    expect(element().getAttribute('sandbox')?.split(' ')).toEqual([
      'allow-popups',
      'allow-popups-to-escape-sandbox',
    ]);
  });

  test('is handed ports until the script in it answers; the one that it answered is the way to it', async () => {
    vi.useFakeTimers();
    const ready = frame.whenReady(KEY);
    await vi.advanceTimersByTimeAsync(120);
    expect(handed.length).toBe(3);
    handed[1]?.postMessage({ say: 'ready' });
    const port = await ready;
    const heard = new Promise((resolve) => handed[1]?.addEventListener('message', resolve, { once: true }));
    handed[1]?.start();
    port?.postMessage('at the other end');
    await heard;
    await vi.advanceTimersByTimeAsync(500);
    expect(handed.length).toBe(3);
  });

  test('is given up where nobody answers', async () => {
    vi.useFakeTimers();
    const ready = frame.whenReady(KEY);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await ready).toBeUndefined();
    expect(handed.length).toBe(40);
  });

  test('that is taken away is waited for no longer', async () => {
    const ready = frame.whenReady(KEY);
    frame.remove();
    expect(await ready).toBeUndefined();
    await frame.gone;
    expect(root.childNodes.length).toBe(0);
    expect(lost).toBe(0);
  });

  test('gets its height, which is no doing of the page', async () => {
    frame.setHeight(200);
    await told();
    expect([element().style.height, lost]).toEqual(['200px', 0]);
  });

  test.each<[string, () => void]>([
    ['another address', () => element().setAttribute('src', 'about:blank#elsewhere')],
    ['a document', () => element().setAttribute('srcdoc', '<p>Mine</p>')],
    ['leave to run scripts', () => element().setAttribute('sandbox', 'allow-scripts')],
    ['another look', () => element().style.setProperty('opacity', '0.01', 'important')],
    ['something beside it', () => root.append(document.createElement('p'))],
    ['another place', () => document.body.append(element())],
  ])('is lost once a page gives it %s', async (_, attack) => {
    attack();
    await told();
    expect(lost).toBeGreaterThan(0);
  });

  test('is lost once another document was loaded into it: it loads once by itself', async () => {
    await told();
    element().dispatchEvent(new Event('load'));
    element().dispatchEvent(new Event('load'));
    expect(lost).toBeGreaterThan(0);
  });
});
