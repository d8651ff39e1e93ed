// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { WelcomePage } from '../../../src/ui/welcome/welcome.tsx';
import { place } from '../../domain/claims.ts';
import { EN } from '../../text/english.ts';
import { type FakeClient, fakeClient } from '../fake-client.ts';
import { FORTINET, KASPERSKY, NOW, VMWARE } from '../records.ts';
import { button, faults, press, settled, show, words } from '../screen.ts';

const client = (own: Parameters<typeof fakeClient>[0] = {}) =>
  fakeClient({ found: [VMWARE, KASPERSKY, FORTINET], ...own });
const open = (over: FakeClient, family: 'chrome' | 'edge' | 'firefox' = 'chrome') =>
  show(
    <WelcomePage
      client={over}
      text={EN}
      loadText={async () => EN}
      family={family}
      languages={['en-US', 'de']}
      now={() => NOW}
    />,
  );
const main = () => words(document.querySelector('main'));
const marks = () =>
  [...document.querySelectorAll('.sample__page .mark-sample')].map((mark) => [
    words(mark),
    /line-([a-z]+)/.exec(mark.className)?.[1],
  ]);

describe('the welcome page', () => {
  test('says what the extension does, reads and promises', async () => {
    await open(client());
    expect(words(document.querySelector('header'))).toContain('marks the names of technology vendors');
    const headings = [...document.querySelectorAll('h2')].map(words);
    expect(headings).toEqual([
      'How it looks',
      'What it reads',
      'What it promises',
      'Where do you work?',
      'Close at hand',
    ]);
    expect(document.querySelectorAll('.promises__kept li')).toHaveLength(4);
    expect(document.title).toBe('Welcome to Interdict');
  });

  test('has nothing that axe finds wrong', async () => {
    await open(client({ access: false }));
    expect(await faults()).toEqual([]);
    await press(button('This is right, start'));
    expect(await faults()).toEqual([]);
  });

  test('asks again when the background did not answer', async () => {
    const silent = client({ silent: new Set(['settings.read']) });
    await open(silent);
    expect(main()).toContain('No answer from Interdict’s background');
    silent.world.silent.clear();
    await press(button('Try again'));
    expect(main()).toContain('Where do you work?');
  });
});

describe('the sample', () => {
  test('marks vendors of the list as they stand for the person, each with its sentence and basis', async () => {
    await open(client());
    expect(words(document.querySelector('.sample__page'))).toBe(
      'The offers name products of Kaspersky, Fortinet and a local supplier.',
    );
    expect(marks()).toEqual([
      ['Kaspersky', 'prohibited'],
      ['Fortinet', 'elsewhere'],
    ]);
    const told = words(document.querySelector('.sample__vendors'));
    expect(told).toContain('United States: sale prohibited since 29 Sep 2024 – official');
    expect(told).toContain(
      'China: told to stop using, reported January 2026 – press reports, no official text',
    );
  });

  test('follows the jurisdictions', async () => {
    const over = client();
    over.world.settings = { ...over.world.settings, jurisdictions: [place('CN')] };
    await open(over);
    expect(marks()).toEqual([
      ['Kaspersky', 'elsewhere'],
      ['Fortinet', 'warned'],
    ]);
  });

  test('is left out when the list has no such vendor', async () => {
    await open(client({ found: [] }));
    expect(document.querySelector('.sample')).toBeNull();
    expect(main()).toContain('Where do you work?');
  });
});

describe('the jurisdictions', () => {
  test('are said to be guessed while they are, and can be changed', async () => {
    const over = client();
    await open(over);
    expect(main()).toContain('They were guessed from your browser’s languages');
    await press(button('Remove Germany'));
    expect(over.world.settings.jurisdictions).toEqual([place('US')]);
    expect(main()).not.toContain('guessed');
  });

  test('are saved as the person’s own, even as they were guessed', async () => {
    const over = client();
    await open(over);
    await press(button('This is right, start'));
    expect(over.calls).toContainEqual({
      name: 'settings.change',
      request: { change: { jurisdictions: ['US', 'DE'] } },
    });
  });

  test('that an organisation has set are shown and stay', async () => {
    const over = client({ locked: ['jurisdictions'] });
    await open(over);
    expect(main()).toContain('Set by your organisation.');
    expect(() => button('Remove Germany')).toThrow();
    await press(button('This is right, start'));
    expect(over.calls.some(({ name }) => name === 'settings.change')).toBe(false);
    expect(main()).toContain('Interdict is ready');
  });
});

describe('what is at hand', () => {
  test.each([
    ['chrome', 'then the pin beside Interdict'],
    ['edge', 'then the eye beside Interdict'],
    ['firefox', '“Pin to Toolbar”'],
  ] as const)('is told in the words of %s', async (family, hint) => {
    await open(client(), family);
    expect(main()).toContain(hint);
    expect(main()).toContain('Go to the next marked vendor and show its card');
  });

  test('says nothing of access where it is given', async () => {
    await open(client());
    expect(main()).not.toContain('Access to pages');
  });

  test('asks for access where it is missing, and says when it is given', async () => {
    const over = client({ access: false });
    await open(over);
    await press(button('Give access to pages'));
    expect(over.calls.map(({ name }) => name)).toContain('requestAccess');
    expect(main()).toContain('Interdict may read pages on all sites');
  });
});

describe('when all is right', () => {
  test('the page says so, takes the focus there and offers what comes next', async () => {
    await open(client());
    await press(button('This is right, start'));
    const ready = document.querySelector('.ready');
    expect(document.activeElement).toBe(ready?.querySelector('h2'));
    expect(words(ready)).toContain('Open any news site and read.');
    expect([...(ready?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      '/list.html',
      '/options.html',
    ]);
    expect(() => button('This is right, start')).toThrow();
  });

  test('but could not be saved, it says that instead', async () => {
    await open(client({ silent: new Set(['settings.change']) }));
    await press(button('This is right, start'));
    expect(main()).toContain('That could not be saved. Try again.');
    expect(document.querySelector('.ready')).toBeNull();
    await settled(() => {});
    expect(button('This is right, start')).toBeDefined();
  });
});
