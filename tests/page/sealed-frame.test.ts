// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isSealed, whenHanded } from '../../src/page/sealed-frame.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const around = {} as Window;

function stage({ address = 'about:blank', isTop = false, holder = null as Element | null }): void {
  vi.spyOn(window.location, 'href', 'get').mockReturnValue(address);
  vi.spyOn(window, 'parent', 'get').mockReturnValue(isTop ? (window as Window) : around);
  // This window has no such property.
  vi.stubGlobal('frameElement', holder);
}

describe('a frame that only extensions can write into', () => {
  test.each([
    ['is blank, in another document, and tells its element to nobody', {}, true],
    ['is no blank one that its page writes into', { holder: document.createElement('iframe') }, false],
    ['is none that came from an address', { address: 'https://example.org/' }, false],
    ['is no blank tab', { isTop: true }, false],
  ])('%s', (_, how, expected) => {
    stage(how);
    expect(isSealed()).toBe(expected);
  });

  test('takes the first port with a key that comes from the window around it, and no other', async () => {
    stage({});
    const [strange, first, second] = [new MessageChannel(), new MessageChannel(), new MessageChannel()];
    const handed = whenHanded();
    const message = (source: unknown, data: unknown, ports: MessagePort[]) =>
      dispatchEvent(Object.assign(new Event('message'), { source, data, ports }));
    message({}, 'strange', [strange.port1]);
    message(around, 'without', []);
    message(around, null, [strange.port1]);
    message(around, 'first', [first.port1]);
    message(around, 'second', [second.port1]);
    expect(await handed).toEqual({ port: first.port1, key: 'first' });
  });
});
