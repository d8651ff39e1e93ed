// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { TabFindings } from '../../../src/messaging/protocol.ts';
import { ARTICLE, fakeClient } from '../fake-client.ts';
import { VMWARE } from '../records.ts';
import { button, faults, press, settled, show, words } from '../screen.ts';
import { foot, main, popup } from './open-popup.tsx';

const OTHER_STATES: Record<Exclude<TabFindings['reading'], 'read' | 'reading'>, RegExp> = {
  unreadable: /^This page can’t be read Browsers keep extensions out of their own pages, of extension stores/,
  'off-here': /^Off for news\.example\.com Nothing on this site is read or marked/,
  paused: /^Paused everywhere No page is read or marked until you resume/,
};

describe('the popup over an article', () => {
  test('tells its vendors, mine first', async () => {
    await popup(fakeClient());
    expect(main()).toContain('3 vendors on this page, 1 restricted in your jurisdictions');
    expect([...document.querySelectorAll('h2')].map(words)).toEqual([
      'In your jurisdictions United States and Germany',
      'Elsewhere only',
      'No restriction on record',
    ]);
    expect([...document.querySelectorAll('h3')].map(words)).toEqual([
      'Kaspersky Prohibited',
      'Fortinet Reported',
      'Neusoft',
    ]);
    expect(words(document.querySelector('h1'))).toBe('Interdict news.example.com');
  });

  test('has nothing that axe finds wrong', async () => {
    await popup(fakeClient());
    expect(await faults()).toEqual([]);
    await press(button('Kaspersky Prohibited'));
    expect(await faults()).toEqual([]);
  });

  test('jumps to the next and the previous mention and tells where', async () => {
    const client = fakeClient();
    await popup(client);
    expect(main()).toContain('6 mentions');
    const next = button('Next mention of Kaspersky');
    await press(next);
    await press(next);
    const count = words(next.parentElement?.querySelector('[role=status]'));
    expect(count).toBe('2 of 6');
    await press(button('Previous mention of Kaspersky'));
    expect(words(next.parentElement?.querySelector('[role=status]'))).toBe('1 of 6');
    expect(client.calls.filter(({ name }) => name === 'tab.jump').map(({ request }) => request)).toEqual([
      { vendor: 'kaspersky', step: 'next' },
      { vendor: 'kaspersky', step: 'next' },
      { vendor: 'kaspersky', step: 'previous' },
    ]);
  });

  test('says so when the page does not answer to a jump', async () => {
    await popup(fakeClient({ silent: new Set(['tab.jump']) }));
    const next = button('Next mention of Kaspersky');
    await press(next);
    expect(words(next.parentElement)).toContain('No answer from the page. Reload it.');
  });

  test('tells why a vendor was marked, when it is opened', async () => {
    const client = fakeClient({
      reasons: [
        { name: 'Kaspersky', role: 'name', reason: { rule: 'strong' }, mentions: 5 },
        { name: 'KES', role: 'product', reason: { rule: 'strong' }, mentions: 1 },
      ],
    });
    await popup(client);
    expect(client.calls.some(({ name }) => name === 'tab.reasons')).toBe(false);
    await press(button('Kaspersky Prohibited'));
    expect([...document.querySelectorAll('.why li')].map(words)).toEqual([
      'strong name ‘Kaspersky’ – 5 times',
      'product KES of Kaspersky – once',
    ]);
  });

  test('says so when the page does not tell why', async () => {
    await popup(fakeClient({ silent: new Set(['tab.reasons']) }));
    await press(button('Kaspersky Prohibited'));
    expect(words(document.querySelector('.why'))).toContain('The page did not answer.');
  });

  test('says so where it has more than is counted, and only there', async () => {
    await popup(fakeClient());
    expect(main()).not.toContain('more on this page');
    document.body.replaceChildren();
    await popup(fakeClient({ findings: { ...ARTICLE, isMore: true } }));
    expect(main()).toContain('There is more on this page than is counted here.');
  });

  test('asks to choose jurisdictions while there are none', async () => {
    const client = fakeClient();
    client.world.settings = { ...client.world.settings, jurisdictions: [] };
    await popup(client);
    expect(main()).toContain('No jurisdictions are chosen yet.');
    expect(main()).toContain('3 vendors on this page 11 mentions No jurisdictions');
  });
});

describe('a state of the page', () => {
  test('with nothing found is told as found out, not as empty', async () => {
    await popup(fakeClient({ findings: { ...ARTICLE, vendors: [] } }));
    expect(words(document.querySelector('.state'))).toMatch(
      /^No vendor of the list on this page The page was read to the end/,
    );
    expect(await faults()).toEqual([]);
  });

  test.each(Object.entries(OTHER_STATES))('%s is told in words', async (reading, expected) => {
    await popup(
      fakeClient({ findings: { ...ARTICLE, reading: reading as TabFindings['reading'], vendors: [] } }),
    );
    expect(words(document.querySelector('.state'))).toMatch(expected);
    expect(await faults()).toEqual([]);
  });

  test('without a tab is told', async () => {
    const client = fakeClient({ tab: undefined });
    await popup(client);
    expect(main()).toContain('No page here');
    expect(client.calls.some(({ name }) => name === 'findings.of-tab')).toBe(false);
  });

  test('that is being read says so, and is looked at again until it has been read', async () => {
    const client = fakeClient({ findings: { ...ARTICLE, reading: 'reading', vendors: [] } });
    let goOn = () => {};
    await popup(client, () => new Promise((resolve) => (goOn = resolve)));
    expect(main()).toBe('Look up any vendor news.example.com Reading this page…');
    client.world.findings = { ...ARTICLE, reading: 'reading' };
    await settled(() => goOn());
    expect(main()).toContain('3 vendors on this page, 1 restricted in your jurisdictions – still reading…');
    client.world.findings = ARTICLE;
    await settled(() => goOn());
    expect(main()).not.toContain('still reading');
    const asked = client.calls.length;
    await settled(() => goOn());
    expect(client.calls).toHaveLength(asked);
  });

  test('before the first answer has words', async () => {
    const client = fakeClient();
    await popup({ ...client, call: () => new Promise(() => {}) });
    expect(main()).toBe('Reading this page…');
    expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
  });

  test('does not keep the rest waiting', async () => {
    const client = fakeClient();
    await popup({ ...client, activeTab: () => new Promise(() => {}) });
    expect(main()).toBe('Look up any vendor Reading this page…');
    expect(foot()).toContain('List 12');
    expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('false');
  });
});

describe('a background that does not answer', () => {
  test.each(['settings.read', 'list.status', 'findings.of-tab'])(
    'to %s is told, and asked again on request',
    async (name) => {
      const client = fakeClient({ silent: new Set([name]) });
      await popup(client);
      expect(main()).toContain('No answer from Interdict’s background');
      expect(await faults()).toEqual([]);
      client.world.silent.clear();
      await press(button('Try again'));
      expect(main()).toContain('3 vendors on this page');
    },
  );
});

describe('the switches', () => {
  test('switch this site off and on again', async () => {
    const client = fakeClient();
    await popup(client);
    const site = button('On for this site');
    expect(site.getAttribute('role')).toBe('switch');
    expect(site.getAttribute('aria-checked')).toBe('true');
    await press(site);
    expect(client.world.settings.sitesOff).toEqual(['news.example.com']);
    expect(site.getAttribute('aria-checked')).toBe('false');
    await press(site);
    expect(client.world.settings.sitesOff).toEqual([]);
  });

  test('pause and resume', async () => {
    const client = fakeClient();
    await popup(client);
    await press(button('Pause everywhere'));
    expect(client.world.settings.paused).toBe(true);
    await press(button('Resume'));
    expect(client.world.settings.paused).toBe(false);
  });

  test('say so when a change could not be saved', async () => {
    await popup(fakeClient({ silent: new Set(['settings.change']) }));
    await press(button('Pause everywhere'));
    expect(words(document.querySelector('.said'))).toBe('That could not be saved. Try again.');
  });
});

describe('changes while it is open', () => {
  test('are shown', async () => {
    const client = fakeClient();
    await popup(client);
    client.world.findings = { ...ARTICLE, vendors: [{ record: VMWARE, mentions: 1, links: 0 }] };
    await settled(() => client.changed());
    expect([...document.querySelectorAll('h3')].map(words)).toEqual(['VMware Reported']);
  });

  test('leave what was opened open', async () => {
    const client = fakeClient();
    await popup(client);
    await press(button('Kaspersky Prohibited'));
    await settled(() => client.changed());
    expect(button('Kaspersky Prohibited').getAttribute('aria-expanded')).toBe('true');
  });

  test('are no longer listened to once it is closed', async () => {
    const client = fakeClient();
    await popup(client);
    expect(client.listeners.size).toBe(1);
    await show(<p>Something else</p>);
    expect(client.listeners.size).toBe(0);
  });
});

test('every control can be reached and has a name', async () => {
  await popup(fakeClient());
  await press(button('Kaspersky Prohibited'));
  const controls = [...document.querySelectorAll<HTMLElement>('button, a, input')];
  expect(controls.length).toBeGreaterThan(12);
  for (const control of controls) {
    expect(control.tabIndex).toBe(0);
    const label = control.id === '' ? undefined : words(document.querySelector(`label[for="${control.id}"]`));
    expect(control.getAttribute('aria-label') ?? (words(control) || label)).toBeTruthy();
  }
});
