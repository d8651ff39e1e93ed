// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { fakeClient } from '../fake-client.ts';
import { button, faults, press, settled, words } from '../screen.ts';
import { openOptions, section } from './open-options.tsx';

describe('keyboard commands', () => {
  const TITLE = 'Keyboard commands';
  const told = () =>
    [...section(TITLE).querySelectorAll('.keys__entry')].map((entry) =>
      [...entry.children].map((part) => words(part).replaceAll(' ', '')),
    );

  test('are told in our words and our order with their keys', async () => {
    await openOptions(
      fakeClient({
        commands: [
          { name: '_execute_action', description: '', shortcut: 'Alt+Shift+I' },
          { name: 'toggle-site', description: 'Anders', shortcut: '' },
          { name: 'next-mention', description: 'Anders', shortcut: '⌥⇧J' },
          { name: 'of-later', description: 'The browser’s words', shortcut: '' },
        ],
      }),
    );
    expect(told()).toEqual([
      ['Openthepopup', 'Alt+Shift+I'],
      ['Gotothenextmarkedvendorandshowitscard', '⌥⇧J'],
      ['SwitchInterdictofforonforthesite', 'nokeyset'],
      ['Thebrowser’swords', 'nokeyset'],
    ]);
  });

  test('are told anew when the person comes back', async () => {
    const client = fakeClient();
    await openOptions(client);
    client.world.commands = [{ name: 'next-mention', description: '', shortcut: 'Ctrl+Y' }];
    await settled(() => window.dispatchEvent(new Event('focus')));
    expect(told()).toEqual([['Gotothenextmarkedvendorandshowitscard', 'Ctrl+Y']]);
  });

  test('lead to the browser’s own page for keys', async () => {
    const client = fakeClient();
    await openOptions(client);
    await press(button('Set other keys'));
    expect(client.calls.map(({ name }) => name)).toContain('openShortcuts');
  });

  test('say when the browser does not open that page', async () => {
    const client = { ...fakeClient(), openShortcuts: () => Promise.reject(new Error('no')) };
    await openOptions(client);
    await press(button('Set other keys'));
    expect(words(section(TITLE))).toContain('The browser didn’t open its page for keys.');
  });
});

describe('access to pages', () => {
  const TITLE = 'Access to pages';

  test('is told when it is given', async () => {
    await openOptions(fakeClient());
    expect(words(section(TITLE))).toContain('may read pages on all sites');
    expect(section(TITLE).querySelector('button')).toBeNull();
  });

  test('is asked for by the button, and the focus stays in the part', async () => {
    const client = fakeClient({ access: false });
    await openOptions(client);
    expect(words(section(TITLE))).toContain('Interdict may not read pages');
    const warning = document.querySelector('main > .warning');
    expect(warning?.querySelector('a')?.getAttribute('href')).toBe('#access');
    expect(await faults()).toEqual([]);
    await press(button('Give access to pages'));
    expect(document.querySelector('main > .warning')).toBeNull();
    expect(client.calls.map(({ name }) => name)).toContain('requestAccess');
    expect(words(section(TITLE))).toContain('may read pages on all sites');
    expect(section(TITLE).contains(document.activeElement)).toBe(true);
  });

  test('stays missing when the person says no', async () => {
    await openOptions(fakeClient({ access: false, givesAccess: false }));
    await press(button('Give access to pages'));
    expect(words(section(TITLE))).toContain('The browser did not give access.');
    expect(document.activeElement).toBe(button('Give access to pages'));
  });
});
