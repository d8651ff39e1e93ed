// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Wait } from '../../../src/ui/findings/wait.ts';
import { Panel } from '../../../src/ui/panel/panel.tsx';
import { EN } from '../../text/english.ts';
import { ARTICLE, type FakeClient, fakeClient } from '../fake-client.ts';
import { main, never } from '../popup/open-popup.tsx';
import { NOW, VMWARE } from '../records.ts';
import { button, faults, press, settled, show, words } from '../screen.ts';

const panel = (client: FakeClient, wait: Wait = never) =>
  show(
    <Panel
      client={client}
      text={EN}
      version="1.2.3"
      optionsUrl="/options.html"
      listUrl="/list.html"
      now={() => NOW}
      wait={wait}
    />,
  );

const OTHER = { ...ARTICLE, host: 'other.example', vendors: [{ record: VMWARE, mentions: 1, links: 0 }] };
const names = () => [...document.querySelectorAll('main h3')].map(words);

async function goTo(client: FakeClient, tab: number, findings: typeof ARTICLE): Promise<void> {
  client.world.tab = tab;
  client.world.findings = findings;
  await settled(() => client.tabChanged());
}

describe('the side panel', () => {
  test('shows what the popup shows, without a way to itself', async () => {
    await panel(fakeClient());
    expect(main()).toContain('3 vendors on this page, 1 restricted in your jurisdictions');
    expect(() => button('Open in the side panel')).toThrow();
    expect(await faults()).toEqual([]);
  });

  test('follows the tab in front and tells whose findings these are', async () => {
    const client = fakeClient();
    await panel(client);
    await goTo(client, 8, OTHER);
    expect(words(document.querySelector('h1'))).toBe('Interdict other.example');
    expect(names()).toEqual(['VMware Reported']);
    expect(words(document.querySelector('.summary [role=status]'))).toMatch(
      /^other\.example 1 vendor on this page/,
    );
  });

  test('keeps what is open while the same page is read', async () => {
    const client = fakeClient();
    await panel(client);
    await press(button('Kaspersky Prohibited'));
    await settled(() => client.changed());
    expect(button('Kaspersky Prohibited').getAttribute('aria-expanded')).toBe('true');
  });

  test('has it open again when the person comes back to the tab, and not on other pages', async () => {
    const client = fakeClient();
    await panel(client);
    await press(button('Kaspersky Prohibited'));
    await goTo(client, 8, { ...ARTICLE, host: 'other.example' });
    expect(button('Kaspersky Prohibited').getAttribute('aria-expanded')).toBe('false');
    await goTo(client, 7, ARTICLE);
    expect(button('Kaspersky Prohibited').getAttribute('aria-expanded')).toBe('true');
  });

  test('waits a moment for a page that is still loading before it calls it unreadable', async () => {
    const client = fakeClient();
    let goOn = () => {};
    await panel(client, () => new Promise((resolve) => (goOn = resolve)));
    await goTo(client, 8, { reading: 'unreadable', vendors: [], watched: [] });
    expect(main()).toBe('Look up any vendor Reading this page…');
    client.world.findings = OTHER;
    await settled(() => goOn());
    expect(names()).toEqual(['VMware Reported']);
  });

  test('says that a page can’t be read when it stays so', async () => {
    const client = fakeClient();
    await panel(client, () => Promise.resolve());
    await goTo(client, 8, { reading: 'unreadable', vendors: [], watched: [] });
    expect(main()).toContain('This page can’t be read');
  });

  test('stops listening when it is closed', async () => {
    const client = fakeClient();
    await panel(client);
    expect(client.tabListeners.size).toBe(1);
    await show(<p>Something else</p>);
    expect(client.tabListeners.size).toBe(0);
  });
});
