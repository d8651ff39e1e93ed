// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { TabFindings } from '../../../src/messaging/protocol.ts';
import { fakeClient } from '../fake-client.ts';
import { main, popup } from '../popup/open-popup.tsx';
import { button, faults, press, words } from '../screen.ts';

const UNREADABLE: TabFindings = { reading: 'unreadable', vendors: [], watched: [] };

describe('pages that the browser does not let be read', () => {
  test('are told, with the button that asks; then the page is told', async () => {
    const client = fakeClient({ findings: UNREADABLE, access: false });
    await popup(client);
    expect(words(document.querySelector('.state__title'))).toBe('Interdict may not read websites yet');
    expect(await faults()).toEqual([]);
    client.world.findings = fakeClient().world.findings;
    await press(button('Allow access to websites'));
    expect(main()).toContain('3 vendors on this page');
  });

  test('stay so when the person says no, and it is told how to change one’s mind', async () => {
    await popup(fakeClient({ findings: UNREADABLE, access: false, givesAccess: false }));
    await press(button('Allow access to websites'));
    expect(words(document.querySelector('.state [role=status]'))).toMatch(/^Access was not given\./);
  });

  test('are no matter of access where it is given', async () => {
    await popup(fakeClient({ findings: UNREADABLE }));
    expect(main()).toContain('This page can’t be read');
    expect(() => button('Allow access to websites')).toThrow();
  });

  test('are asked again on request', async () => {
    const client = fakeClient({ findings: UNREADABLE });
    await popup(client);
    client.world.findings = fakeClient().world.findings;
    await press(button('Try again'));
    expect(main()).toContain('3 vendors on this page');
  });
});
