// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { place } from '../../domain/claims.ts';
import { FRESH, fakeClient } from '../fake-client.ts';
import { NOW } from '../records.ts';
import { button, faults, press, settled, words } from '../screen.ts';
import { add, openOptions, rows, saved, section } from './open-options.tsx';

const page = openOptions;

describe('my jurisdictions', () => {
  const title = 'My jurisdictions';

  test('are told by name, in order, and can be added by any name or code of the list', async () => {
    const client = fakeClient();
    await page(client);
    expect(rows(title)).toEqual(['United States', 'Germany']);
    await add(title, 'european union');
    await add(title, 'us-tx');
    await add(title, '  China ');
    expect(client.world.settings.jurisdictions).toEqual(['US', 'DE', 'EU', 'US-TX', 'CN'].map(place));
    expect(saved()).toBe('China added.');
  });

  test('are offered by name, without those chosen already', async () => {
    await page(fakeClient());
    const field = section(title).querySelector('input');
    const offers = document.getElementById(field?.getAttribute('list') ?? '');
    expect([...(offers?.querySelectorAll('option') ?? [])].map(({ value }) => value)).toEqual([
      'China',
      'European Union',
      'Texas (US)',
    ]);
  });

  test.each([
    ['Atlantis', 'The list has no act from “Atlantis”.'],
    ['Germany', 'Germany is in your list already.'],
  ])('are not changed by %s: the problem is told at the field', async (typed, problem) => {
    const client = fakeClient();
    await page(client);
    await add(title, typed);
    const field = section(title).querySelector('input')!;
    expect(words(document.getElementById(field.getAttribute('aria-describedby') ?? ''))).toContain(problem);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.value).toBe(typed);
    expect(client.calls.some(({ name }) => name === 'settings.change')).toBe(false);
    await add(title, 'China');
    expect(field.getAttribute('aria-invalid')).toBe('false');
    expect(field.value).toBe('');
  });

  test('move by buttons, and the focus moves along', async () => {
    const client = fakeClient();
    await page(client);
    const down = button('Move United States down');
    await press(down);
    expect(client.world.settings.jurisdictions).toEqual(['DE', 'US'].map(place));
    expect(document.activeElement).toBe(button('Move United States down'));
    expect(saved()).toBe('United States is now 2 of 2.');
  });

  test('do not move past the ends, and keep the button in reach', async () => {
    const client = fakeClient();
    await page(client);
    const up = button('Move United States up');
    expect(up.getAttribute('aria-disabled')).toBe('true');
    await press(up);
    expect(client.calls.some(({ name }) => name === 'settings.change')).toBe(false);
    expect(document.activeElement).toBe(up);
  });

  test('are removed, and the focus goes to the next one, at last to the field', async () => {
    const client = fakeClient();
    await page(client);
    await press(button('Remove United States'));
    expect(document.activeElement).toBe(button('Remove Germany'));
    await press(button('Remove Germany'));
    expect(client.world.settings.jurisdictions).toEqual([]);
    expect(document.activeElement).toBe(section(title).querySelector('input'));
    expect(words(section(title))).toContain('None chosen.');
  });
});

describe('sites', () => {
  const title = 'Sites switched off';

  test('are added by name or address and removed', async () => {
    const client = fakeClient();
    await page(client);
    expect(words(section(title))).toContain('None. Interdict is on for every site.');
    await add(title, 'https://www.news.example.com/a?b');
    await add(title, 'intranet.example.org');
    expect(client.world.settings.sitesOff).toEqual(['intranet.example.org', 'news.example.com']);
    await add(title, 'news.example.com');
    expect(words(section(title))).toContain('news.example.com is in the list already.');
    await press(button('Switch on again for intranet.example.org'));
    expect(rows(title)).toEqual(['news.example.com']);
    expect(document.activeElement).toBe(button('Switch on again for news.example.com'));
  });

  test('that are none are refused in words', async () => {
    const client = fakeClient();
    await page(client);
    await add(title, 'not a site');
    expect(words(section(title))).toContain('“not a site” is not a site name.');
    expect(client.world.settings.sitesOff).toEqual([]);
  });
});

describe('about the list', () => {
  test('tells what is in use and checks on request', async () => {
    const client = fakeClient({ outcome: { kind: 'failed', error: { kind: 'offline' } } });
    client.world.status = {
      ...FRESH,
      lastOutcome: { kind: 'up-to-date', sequence: 12 },
      nextCheck: NOW + 86_400_000,
    };
    await page(client);
    const about = words(section('The list'));
    for (const part of [
      'List 12',
      '290 vendors, 781 claims',
      '31 Jul 2026 (2 weeks ago)',
      'https://list.example.org/list.json',
      'Signing key release-2026',
      '5 hours ago',
      'Up to date: list 12 is the newest.',
      '21 Aug 2026',
    ]) {
      expect(about).toContain(part);
    }
    await press(button('Check now'));
    expect(words(section('The list'))).toContain('The list server could not be reached.');
  });

  test('of a build without an address says so', async () => {
    await page(fakeClient({ status: { ...FRESH, addresses: [] } }));
    expect(words(section('The list'))).toContain('this build has no list address');
    expect(() => button('Check now')).toThrow();
  });
});

describe('the page', () => {
  test('has nothing that axe finds wrong', async () => {
    const client = fakeClient();
    client.world.settings = { ...client.world.settings, sitesOff: ['mail.example.com'] };
    await page(client);
    expect(await faults()).toEqual([]);
    await add('My jurisdictions', 'Atlantis');
    expect(await faults()).toEqual([]);
  });

  test('says when a change was not saved, and shows what is', async () => {
    const client = fakeClient({ silent: new Set(['settings.change']) });
    await page(client);
    await press(button('Remove Germany'));
    expect(saved()).toBe('That could not be saved. Nothing was changed; try again.');
    expect(rows('My jurisdictions')).toEqual(['United States', 'Germany']);
  });

  test('asks again when the background did not answer', async () => {
    const client = fakeClient({ silent: new Set(['list.jurisdictions']) });
    await page(client);
    expect(words(document.querySelector('main'))).toContain('No answer from Interdict’s background');
    expect(await faults()).toEqual([]);
    client.world.silent.clear();
    await press(button('Try again'));
    expect(rows('My jurisdictions')).toEqual(['United States', 'Germany']);
  });

  test('tells the same change twice as two', async () => {
    const client = fakeClient();
    await page(client);
    await press(button('Move United States down'));
    const first = document.querySelector('.confirmation')?.firstElementChild;
    await press(button('Move Germany down'));
    await press(button('Move United States down'));
    const last = document.querySelector('.confirmation')?.firstElementChild;
    expect(words(last)).toBe(words(first));
    expect(last).not.toBe(first);
  });

  test('tells what becomes of what is read, the version, and the way to the other pages', async () => {
    await page(fakeClient());
    const about = section('About Interdict');
    expect(words(about)).toContain('The only network requests are for the list');
    expect(words(about)).toContain('Version 1.2.3');
    expect([...about.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/list.html',
      '/welcome.html',
    ]);
  });

  test('shows changes that were made elsewhere', async () => {
    const client = fakeClient();
    await page(client);
    client.world.settings = { ...client.world.settings, jurisdictions: [place('CN')] };
    await settled(() => client.changed());
    expect(rows('My jurisdictions')).toEqual(['China']);
  });
});
