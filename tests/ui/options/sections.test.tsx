// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SECTIONS } from '../../../src/ui/options/section-ids.ts';
import { fakeClient } from '../fake-client.ts';
import { settled, words } from '../screen.ts';
import { openOptions, section } from './open-options.tsx';

const links = () => [...document.querySelectorAll<HTMLAnchorElement>('nav a')];
const current = () =>
  links()
    .filter((link) => link.getAttribute('aria-current'))
    .map(words);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the parts of the page', () => {
  test('are all in the table of contents, in their order and by their headings', async () => {
    await openOptions(fakeClient());
    expect(links().map((link) => link.getAttribute('href'))).toEqual(SECTIONS.map((id) => `#${id}`));
    const headings = [...document.querySelectorAll('main h2')];
    expect(headings.map((heading) => heading.closest('section')?.id)).toEqual([...SECTIONS]);
    expect(links().map(words)).toEqual(headings.map(words));
  });

  test('have addresses: opening one takes the focus to its heading', async () => {
    await openOptions(fakeClient(), '#sites');
    expect(document.activeElement).toBe(section('Sites switched off').querySelector('h2'));
    expect(current()).toEqual(['Sites switched off']);
  });

  test('take the focus when the address changes', async () => {
    await openOptions(fakeClient());
    await settled(() => {
      location.hash = '#backup';
      window.dispatchEvent(new Event('hashchange'));
    });
    expect(document.activeElement).toBe(section('Backup and reset').querySelector('h2'));
  });

  test('are told by what is in view, but the one that the address names where the page ends below it', async () => {
    const view = fakeView();
    await openOptions(fakeClient(), '#backup');

    vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(innerHeight + 100);
    await settled(() => view('list', true));
    expect(current()).toEqual(['The list']);

    vi.stubGlobal('scrollY', 100);
    await settled(() => view('about', true));
    expect(current()).toEqual(['Backup and reset']);

    vi.spyOn(section('Backup and reset'), 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, innerHeight, 10, 10),
    );
    await settled(() => view('about', false));
    expect(current()).toEqual(['The list']);
  });

  test('leave the focus alone at an address that names none', async () => {
    await openOptions(fakeClient(), '#nothing');
    expect(document.activeElement).toBe(document.body);
  });
});

/** In place of the browser's: tells the page that a part came into the upper third of the window, or left it. */
function fakeView(): (id: string, isIntersecting: boolean) => void {
  const tellers: ((entry: IntersectionObserverEntry) => void)[] = [];
  class Observer {
    constructor(callback: IntersectionObserverCallback) {
      tellers.push((entry) => callback([entry], this as unknown as IntersectionObserver));
    }
    observe(): void {}
    disconnect(): void {}
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  return (id, isIntersecting) => {
    const entry = { target: document.getElementById(id)!, isIntersecting };
    for (const tell of tellers) tell(entry as unknown as IntersectionObserverEntry);
  };
}
