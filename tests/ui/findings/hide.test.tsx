// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { type FakeClient, fakeClient } from '../fake-client.ts';
import { main, popup } from '../popup/open-popup.tsx';
import { button, faults, press, settled, words } from '../screen.ts';

let client: FakeClient;
beforeEach(async () => {
  client = fakeClient();
  await popup(client);
});

async function openHideForm(vendor: string): Promise<void> {
  await press(button(vendor));
  await press(button(`Hide ${vendor.split(' ')[0]}`));
}
const asked = (name: string) =>
  client.calls.filter((call) => call.name === name).map(({ request }) => request);
const names = () => [...document.querySelectorAll('main h3')].map(words);

describe('hiding a vendor', () => {
  test('asks where and for how long: until something changes unless one says for good', async () => {
    await openHideForm('Kaspersky Prohibited');
    const [changed, forever] = document.querySelectorAll<HTMLInputElement>('input[type=radio]');
    expect(changed?.checked).toBe(true);
    expect(await faults()).toEqual([]);
    await press(button('Hide on this site'));
    expect(asked('vendor.hide')).toEqual([
      { vendor: 'kaspersky', until: 'changed', site: 'news.example.com' },
    ]);
    expect(forever?.checked).toBe(false);
  });

  test('for good and everywhere is as one asks', async () => {
    await openHideForm('Kaspersky Prohibited');
    await settled(() => document.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click());
    await press(button('Hide everywhere'));
    expect(asked('vendor.hide')).toEqual([{ vendor: 'kaspersky', until: 'forever' }]);
  });

  test('moves it to a folded group at the end, tells so and puts the focus there', async () => {
    await openHideForm('Kaspersky Prohibited');
    await press(button('Hide on this site'));
    expect(names()).toEqual(['Fortinet Reported', 'Neusoft']);
    expect(main()).toContain('2 vendors on this page, none restricted in your jurisdictions');
    expect(words(document.querySelector('.said'))).toBe('Kaspersky is hidden on news.example.com.');
    const group = button('Hidden by you: 1 vendor');
    expect(group.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(group);
  });

  test('puts the focus there though the page answers late, unless one has moved on', async () => {
    for (const movesOn of [false, true]) {
      client = fakeClient();
      await popup(client);
      await openHideForm('Kaspersky Prohibited');
      const call = client.call;
      const late = Promise.withResolvers<void>();
      client.call = async (name, request) => {
        if (name === 'findings.of-tab') await late.promise;
        return call(name, request);
      };
      await press(button('Hide on this site'));
      expect(names()).toContain('Kaspersky Prohibited');
      if (movesOn) button('Check now').focus();
      await settled(() => late.resolve());
      expect(names()).not.toContain('Kaspersky Prohibited');
      const [group, elsewhere] = [button('Hidden by you: 1 vendor'), button('Check now')];
      expect(document.activeElement).toBe(movesOn ? elsewhere : group);
    }
  });

  test('says so when it could not be saved, and leaves all as it is', async () => {
    client.world.silent.add('vendor.hide');
    await openHideForm('Kaspersky Prohibited');
    await press(button('Hide everywhere'));
    expect(words(document.querySelector('.said'))).toBe('That could not be saved. Try again.');
    expect(names()).toContain('Kaspersky Prohibited');
  });

  test('is not offered where an organisation decides it', async () => {
    client.world.locked = ['hidden'];
    client.world.settings = { ...client.world.settings, hidden: [{ vendor: VENDOR }] };
    await settled(() => client.changed());
    await press(button('Fortinet Reported'));
    expect(() => button('Hide Fortinet')).toThrow();
    await press(button('Hidden by you: 1 vendor'));
    expect(() => button('Show Kaspersky again')).toThrow();
  });
});

const VENDOR = fakeClient().world.findings.vendors[2]!.record.id;

describe('a hidden vendor', () => {
  test.each([
    ['here', { site: 'news.example.com' }],
    ['everywhere', {}],
  ])('%s comes back on request, with the focus on it', async (_, site) => {
    client.world.settings = { ...client.world.settings, hidden: [{ vendor: VENDOR, ...site }] };
    await settled(() => client.changed());
    await press(button('Hidden by you: 1 vendor'));
    expect(await faults()).toEqual([]);
    await press(button('Show Kaspersky again'));
    expect(asked('vendor.show')).toEqual([{ vendor: 'kaspersky', ...site }]);
    expect(words(document.querySelector('.said'))).toBe('Kaspersky is shown again.');
    expect(document.activeElement).toBe(button('Kaspersky Prohibited'));
    expect(document.querySelector('.hidden-vendors')).toBeNull();
  });

  test('tells where it is hidden and leads to the list', async () => {
    client.world.settings = { ...client.world.settings, hidden: [{ vendor: VENDOR }] };
    await settled(() => client.changed());
    await press(button('Hidden by you: 1 vendor'));
    const row = document.querySelector('.hidden-vendor');
    expect(words(row)).toBe('Kaspersky Prohibited everywhere Show Kaspersky again');
    expect(row?.querySelector('a')?.getAttribute('href')).toBe('/list.html#/vendor/kaspersky');
  });

  test('is not forgotten where it is all there is', async () => {
    client.world.findings = {
      ...client.world.findings,
      vendors: client.world.findings.vendors.filter(({ record }) => record.id === VENDOR),
    };
    client.world.settings = { ...client.world.settings, hidden: [{ vendor: VENDOR }] };
    await settled(() => client.changed());
    expect(main()).toContain('Only vendors that you have hidden');
    expect(main()).not.toContain('none of the listed names was found');
    expect(main()).toContain('Hidden by you: 1 vendor');
  });
});
