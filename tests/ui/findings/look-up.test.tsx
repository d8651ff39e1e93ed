// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { type FakeClient, fakeClient } from '../fake-client.ts';
import { field, main, popup } from '../popup/open-popup.tsx';
import { FORTINET, KASPERSKY, VMWARE } from '../records.ts';
import { faults, settled, typeInto, words } from '../screen.ts';

describe('the look-up', () => {
  let client: FakeClient;
  beforeEach(async () => {
    client = fakeClient({ found: [VMWARE, KASPERSKY] });
    await popup(client);
  });

  test('shows vendors of the whole list in place of the page’s, without jumps', async () => {
    await typeInto(field(), ' ware ');
    expect(client.calls.at(-1)).toEqual({ name: 'list.look-up', request: { query: 'ware' } });
    expect([...document.querySelectorAll('h2')].map(words)).toEqual(['2 vendors in the list for “ware”']);
    expect([...document.querySelectorAll('h3')].map(words)).toEqual([
      'VMware Reported',
      'Kaspersky Prohibited',
    ]);
    expect(document.querySelector('.mentions')).toBeNull();
    expect(await faults()).toEqual([]);
  });

  test('says so when the list has nothing under that name', async () => {
    client.world.found = [];
    await typeInto(field(), 'Acme');
    expect(main()).toContain('Nothing in the list for “Acme”');
    expect(main()).toContain('only that the list has no record under this name');
  });

  test('is emptied by Escape, which then no longer closes the popup', async () => {
    await typeInto(field(), 'ware');
    const first = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true, bubbles: true });
    await settled(() => field().dispatchEvent(first));
    expect(first.defaultPrevented).toBe(true);
    expect(field().value).toBe('');
    expect(main()).toContain('3 vendors on this page');
    const second = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true, bubbles: true });
    await settled(() => field().dispatchEvent(second));
    expect(second.defaultPrevented).toBe(false);
  });

  test('drops an answer that comes after a newer question', async () => {
    let answerFirst = () => {};
    const slow: FakeClient = {
      ...client,
      call: (name, request) => {
        const answer = client.call(name, request);
        const query = 'query' in request ? request.query : undefined;
        return query === 'k' ? new Promise((resolve) => (answerFirst = () => resolve(answer))) : answer;
      },
    };
    client.world.found = [KASPERSKY];
    await popup(slow);
    await typeInto(field(), 'k');
    expect(main()).toContain('Looking up…');
    client.world.found = [FORTINET];
    await typeInto(field(), 'fo');
    await settled(() => answerFirst());
    expect([...document.querySelectorAll('h3')].map(words)).toEqual(['Fortinet Reported']);
  });
});
