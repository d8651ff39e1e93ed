// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type FakeClient, FRESH, fakeClient } from '../fake-client.ts';
import { foot, main, popup } from '../popup/open-popup.tsx';
import { CORP, NOW } from '../records.ts';
import { button, press, settled, words } from '../screen.ts';

describe('the list in use', () => {
  test('is told with its number, its age and its last check', async () => {
    await popup(fakeClient());
    expect(foot()).toContain('List 12, published 31 Jul 2026 (2 weeks ago), checked 5 hours ago');
    expect(main()).not.toContain('Newer acts may be missing');
  });

  test('that was never checked, or by a clock that has since been set back, says so', async () => {
    const { lastChecked: _, ...status } = FRESH;
    await popup(fakeClient({ status }));
    expect(foot()).toContain('not checked yet');
    await popup(fakeClient({ status: { ...status, lastChecked: NOW + 86_400_000 } }));
    expect(foot()).toContain('not checked yet');
  });

  test('is checked on request, with the true answer in a live region and the focus kept', async () => {
    const client = fakeClient({ outcome: { kind: 'updated', from: 12, to: 13 } });
    await popup(client);
    const check = button('Check now');
    client.world.status = { ...FRESH, sequence: 13 };
    await press(check);
    expect(words(document.querySelector('.check-answer'))).toBe('Updated from list 12 to list 13.');
    expect(foot()).toContain('List 13');
    expect(document.activeElement).toBe(check);
  });

  test('tells a failed check as failed', async () => {
    await popup(fakeClient({ outcome: { kind: 'failed', error: { kind: 'bad-signature' } } }));
    await press(button('Check now'));
    expect(words(document.querySelector('.check-answer'))).toContain('signature does not fit');
  });

  test('tells a check that got no answer', async () => {
    await popup(fakeClient({ silent: new Set(['list.check']) }));
    await press(button('Check now'));
    expect(foot()).toContain('The check could not be started. The list in use stays.');
  });

  test('is not checked twice at a time', async () => {
    const client = fakeClient();
    const hanging: FakeClient = {
      ...client,
      call: (name, request) => {
        const answer = client.call(name, request);
        return name === 'list.check' ? new Promise(() => {}) : answer;
      },
    };
    await popup(hanging);
    await press(button('Check now'));
    await press(button('Check now'));
    expect(client.calls.filter(({ name }) => name === 'list.check')).toHaveLength(1);
    expect(foot()).toContain('Checking for a newer list…');
    expect(button('Check now').getAttribute('aria-disabled')).toBe('true');
  });

  test('of a build without an address says that it is not refreshed, and offers no check', async () => {
    const { lastChecked: _, ...status } = FRESH;
    await popup(fakeClient({ status: { ...status, addresses: [], origin: 'bundled' } }));
    expect(foot()).toContain('List 12, published 31 Jul 2026 (2 weeks ago), not refreshed:');
    expect(() => button('Check now')).toThrow();
  });

  test.each([
    ['old', 'The list has not been checked successfully for more than a month.'],
    ['failing', 'No check of the list has succeeded since 12 Aug 2026.'],
    ['ran-out', 'The list ran out on 19 Oct 2026. It stays in use'],
    ['expired', 'The list ran out on 19 Oct 2026, more than two weeks ago.'],
    ['clock-behind', 'The list is dated 31 Jul 2026, which has not come yet'],
  ] as const)('that is %s says so above everything', async (freshness, expected) => {
    await popup(fakeClient({ status: { ...FRESH, freshness, failingSince: Date.UTC(2026, 7, 12) } }));
    expect(main().startsWith(expected)).toBe(true);
  });
});

describe('lists besides the public one', () => {
  const { addresses, keys, lastChecked: _, ...inUse } = FRESH;
  const lists = [{ ...CORP, addresses, keys: ['corp:AAAA'], threshold: 1 }];
  const failing = {
    label: CORP,
    addresses,
    keys,
    inUse: { ...inUse, freshness: 'failing' },
    failingSince: Date.UTC(2026, 7, 12),
  } as const;
  const LINE = 'No check of the list “Example Corp” has succeeded since 12 Aug 2026.';
  const asked = (client: FakeClient) => client.calls.filter(({ name }) => name === 'list.others').length;

  async function withLists(own: Parameters<typeof fakeClient>[0] = {}): Promise<FakeClient> {
    const client = fakeClient({ otherLists: [failing], ...own });
    client.world.settings = { ...client.world.settings, lists };
    await popup(client);
    return client;
  }

  test('are told of in one line under the public one when one has been failing', async () => {
    await withLists();
    expect(foot()).toContain(LINE);
    expect(main()).not.toContain(LINE);
  });

  test('are told of when one has not come yet, and not while all are well', async () => {
    const { inUse: _none, ...bare } = failing;
    await withLists({ otherLists: [bare] });
    expect(foot()).toContain('The list “Example Corp” has not come yet.');
    await withLists({ otherLists: [{ ...failing, inUse }] });
    expect(document.querySelector('.other-list-note')).toBeNull();
  });

  test('are asked for after the page’s own, once, and anew after a check', async () => {
    const client = await withLists();
    const names = client.calls.map(({ name }) => name);
    expect(names.indexOf('list.others')).toBeGreaterThan(names.indexOf('findings.of-tab'));
    expect(asked(client)).toBe(1);
    await settled(() => client.changed());
    expect(asked(client)).toBe(1);
    client.world.status = { ...FRESH, lastTried: NOW };
    client.world.otherLists = [{ ...failing, inUse }];
    await press(button('Check now'));
    expect(asked(client)).toBe(2);
    expect(foot()).not.toContain(LINE);
  });

  test('are not asked for by who has none, nor is their silence told', async () => {
    const client = fakeClient({ otherLists: [failing] });
    await popup(client);
    expect(asked(client)).toBe(0);
    await withLists({ silent: new Set(['list.others']) });
    expect(foot()).toContain('List 12');
    expect(document.querySelector('.other-list-note')).toBeNull();
  });
});
