// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type FakeClient, FRESH, fakeClient } from '../fake-client.ts';
import { foot, main, popup } from '../popup/open-popup.tsx';
import { NOW } from '../records.ts';
import { button, press, words } from '../screen.ts';

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
