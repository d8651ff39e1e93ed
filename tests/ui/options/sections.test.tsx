// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { SECTIONS } from '../../../src/ui/options/section-ids.ts';
import { fakeClient } from '../fake-client.ts';
import { settled, words } from '../screen.ts';
import { openOptions, section } from './open-options.tsx';

const links = () => [...document.querySelectorAll<HTMLAnchorElement>('nav a')];

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
    expect(
      links()
        .filter((link) => link.getAttribute('aria-current'))
        .map(words),
    ).toEqual(['Sites switched off']);
  });

  test('take the focus when the address changes', async () => {
    await openOptions(fakeClient());
    await settled(() => {
      location.hash = '#backup';
      window.dispatchEvent(new Event('hashchange'));
    });
    expect(document.activeElement).toBe(section('Backup and reset').querySelector('h2'));
  });

  test('leave the focus alone at an address that names none', async () => {
    await openOptions(fakeClient(), '#nothing');
    expect(document.activeElement).toBe(document.body);
  });
});
