// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { button, faults, press, settled, words } from '../screen.ts';
import { heading, openListPage, rows } from './open-list-page.tsx';

const current = () => words(document.querySelector('[aria-current="page"]'));

describe('the page', () => {
  test('opens where its address says and names the window after it', async () => {
    await openListPage('#/vendor/kaspersky');
    expect(words(heading())).toBe('Kaspersky');
    expect(document.title).toBe('Kaspersky – Interdict');
    await openListPage('#/matrix');
    expect(document.title).toBe('Matrix – Interdict');
    expect(current()).toBe('Matrix');
  });

  test('leaves the focus alone when it opens, and takes it to the heading of another view', async () => {
    const { address } = await openListPage('#/about');
    expect(document.activeElement).toBe(document.body);
    await address.follow('#/changes');
    expect(document.activeElement).toBe(heading());
    expect(words(heading())).toBe('Changes');
  });

  test('comes back to the vendor that was looked at, with the filters that were set', async () => {
    const { address } = await openListPage('#/search?jurisdiction=CN');
    await address.follow('#/vendor/vmware');
    expect(rows()).toEqual([]);
    await address.back();
    expect(rows()).toEqual(['Fortinet', 'VMware']);
    expect(document.activeElement?.textContent).toBe('VMware');
  });

  test('can be entered past its head', async () => {
    await openListPage('#/about');
    await press(button('Skip to the content'));
    expect(document.activeElement).toBe(document.querySelector('main'));
  });

  test('says that the background is silent, and tries again', async () => {
    const { client } = await openListPage('', { silent: new Set(['list.vendors']) });
    expect(words(document.querySelector('.state'))).toContain('No answer from Interdict’s background');
    expect(await faults()).toEqual([]);
    client.world.silent.clear();
    await press(button('Try again'));
    expect(rows()).toHaveLength(4);
  });

  test('asks for the list again only when another one is in use', async () => {
    const { client } = await openListPage();
    const asked = () => client.calls.filter(({ name }) => name === 'list.vendors').length;
    expect(asked()).toBe(1);
    await settled(() => client.changed());
    expect(asked()).toBe(1);
    client.world.status = { ...client.world.status, sequence: 13 };
    await settled(() => client.changed());
    expect(asked()).toBe(2);
  });
});

describe('what changed', () => {
  const part = (name: string) => press(button(name));

  test('is told by release, newest first, with links into the list', async () => {
    await openListPage('#/changes');
    expect([...document.querySelectorAll('.release__title')].map(words)).toEqual(['List 12', 'List 11']);
    const [newest, older] = document.querySelectorAll('.release');
    expect(words(newest)).toContain('31 Jul 2026 What was read again in July');
    expect(words(older)).toContain('No vendor and no act changed.');
    await part('1 act with another status');
    expect(words(newest?.querySelector('.release__vendor'))).toBe(
      'Kaspersky United States, Prohibition in force, before: announced',
    );
    const links = [...newest!.querySelectorAll('.release__vendor a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toEqual(['#/vendor/kaspersky', '#/vendor/kaspersky/us-sale']);
  });

  test('names vendors that are gone by their id, and fields without a word by theirs', async () => {
    await openListPage('#/changes/12');
    await part('1 vendor removed');
    await part('1 vendor corrected');
    await part('1 act corrected');
    const text = words(document.querySelector('.release'));
    expect(text).toContain('gone-company');
    expect(text).toContain('Kaspersky names, somethingNew');
    expect(text).toContain('China, Advisory summary, sources');
    expect(document.querySelector('.release')?.getAttribute('data-wanted')).toBe('true');
    expect(await faults()).toEqual([]);
  });

  test('of a list that tells of none is said', async () => {
    await openListPage('#/changes', { releases: [] });
    expect(words(document.querySelector('.view__lead'))).toBe('The list tells of no changes.');
  });
});

describe('about the list', () => {
  test('says what it is not, how old it is and how much is in it', async () => {
    await openListPage('#/about');
    const text = words(document.querySelector('.about-view'));
    expect(text).toContain('It is not legal advice.');
    expect(text).toContain('List 12');
    expect(text).toContain('8 claims: 6 official, 2 by press reports only');
    expect(text).toContain('2 pages of 2 publishers');
    expect(await faults()).toEqual([]);
  });
});
