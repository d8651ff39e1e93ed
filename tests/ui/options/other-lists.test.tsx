// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { ExtraList } from '../../../src/settings/extra-list.ts';
import type { OtherListStatus } from '../../../src/update/outcome.ts';
import { type FakeClient, FRESH, fakeClient, type World } from '../fake-client.ts';
import { CORP, NOW } from '../records.ts';
import { button, faults, press, settled, words } from '../screen.ts';
import { openOptions, saved, section } from './open-options.tsx';

const TITLE = 'Other lists';
const DAY_MS = 86_400_000;
const KEY = `acme:${'B'.repeat(42)}A=`;
/** SHA-256 of the 32 bytes of that key: `base64 -d | sha256sum`. */
const FINGERPRINT = '37d1 71c8 6453 3cb2 a2a1 e63b d901 ed38 57c0 7f44 f6e9 be28 010d a8e5 fc66 7ecb';
const LIST: ExtraList = {
  ...CORP,
  addresses: ['https://lists.example.com/list.jsonl'],
  keys: [`corp:${'A'.repeat(42)}A=`],
  threshold: 1,
};
const { addresses: _, keys: __, lastChecked: ___, ...IN_USE } = FRESH;
const STATUS: OtherListStatus = {
  label: CORP,
  addresses: LIST.addresses,
  keys: {
    keys: [
      { id: 'corp-1', fingerprint: '0123456789abcdef'.repeat(4), expires: NOW + 30 * DAY_MS },
      { id: 'corp-2', fingerprint: 'fedcba9876543210'.repeat(4) },
    ],
    threshold: 1,
    version: 2,
  },
  lastChecked: NOW - 2 * 3_600_000,
  lastOutcome: { kind: 'updated', from: 3, to: 4 },
  nextCheck: NOW + DAY_MS,
  inUse: { ...IN_USE, sequence: 4, vendors: 6, claims: 9 },
};

async function open(own: Partial<World> = {}, lists: readonly ExtraList[] = [LIST]): Promise<FakeClient> {
  const client = fakeClient({ otherLists: [STATUS], ...own });
  client.world.settings = { ...client.world.settings, lists };
  await openOptions(client);
  return client;
}

const facts = () =>
  Object.fromEntries(
    [...section(TITLE).querySelectorAll('.other-list .facts__entry')].map((entry) => [
      words(entry.querySelector('dt')),
      words(entry.querySelector('dd')),
    ]),
  );
const field = (name: string) => section(TITLE).querySelector<HTMLInputElement>(`[name="${name}"]`)!;
const problemAt = (name: string) =>
  words(document.getElementById(field(name).getAttribute('aria-describedby') ?? ''));

async function type(values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    await settled(() => {
      field(name).value = value;
      field(name).dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
}

/** Fills in the form for a list of Acme's. */
async function typeAcme(own: Readonly<Record<string, string>> = {}): Promise<void> {
  await press(button('Add a list'));
  await type({ name: 'Acme', addresses: 'https://lists.acme.example/list.jsonl', keys: KEY, ...own });
}

/** Goes on to what is asked, which takes a hash. */
async function goOn(): Promise<Element> {
  await settled(() =>
    field('name').form!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );
  return vi.waitFor(() => {
    const found = section(TITLE).querySelector('.confirm');
    if (!found?.contains(document.activeElement)) throw new Error('Nothing is asked');
    return found;
  });
}

describe('another list', () => {
  test('is told with all that is known of it', async () => {
    await open();
    expect(words(section(TITLE).querySelector('h3'))).toBe('Example Corp');
    expect(facts()).toEqual({
      Id: 'example-corp',
      Number: 'List 4',
      Holds: '6 vendors, 9 claims',
      Published: '31 Jul 2026 (2 weeks ago)',
      'Valid until': '19 Oct 2026',
      Address: 'https://lists.example.com/list.jsonl',
      'Signing keys': [
        'corp-1 – valid until 19 Sep 2026',
        'SHA-256 fingerprint 0123 4567 89ab cdef 0123 4567 89ab cdef 0123 4567 89ab cdef 0123 4567 89ab cdef',
        'corp-2',
        'SHA-256 fingerprint fedc ba98 7654 3210 fedc ba98 7654 3210 fedc ba98 7654 3210 fedc ba98 7654 3210',
        'Signatures needed: 1 of 2 keys',
      ].join(' '),
      'Last check': '2 hours ago',
      'Its answer': 'Updated from list 3 to list 4.',
      'Next check': '21 Aug 2026',
    });
    expect(await faults()).toEqual([]);
  });

  test('that is failing says so, with the true answer', async () => {
    const failing = {
      ...STATUS,
      failingSince: NOW - 8 * DAY_MS,
      inUse: { ...IN_USE, freshness: 'failing' },
    } as const;
    await open({
      otherLists: [{ ...failing, lastOutcome: { kind: 'failed', error: { kind: 'bad-signature' } } }],
    });
    expect(words(section(TITLE).querySelector('.warning'))).toContain('has succeeded since 12 Aug 2026');
    expect(facts()['Its answer']).toContain('does not fit the keys given for it');
  });

  test('that has not come yet says so; a failure then speaks of no list that stays', async () => {
    const { inUse: _gone, ...bare } = STATUS;
    await open({ otherLists: [{ ...bare, lastOutcome: { kind: 'failed', error: { kind: 'offline' } } }] });
    expect(words(section(TITLE))).toContain('This list has not come yet.');
    expect(facts()['Its answer']).toContain('There is no list to use yet.');
    expect(facts()).not.toHaveProperty('Number');
  });

  test('is checked by itself, and the answer is its own', async () => {
    const client = await open({ outcome: { kind: 'up-to-date', sequence: 4 } });
    const check = button('Check now: Example Corp');
    await press(check);
    expect(client.calls.filter(({ name }) => name === 'list.check').map(({ request }) => request)).toEqual([
      { list: 'example-corp' },
    ]);
    expect(words(section(TITLE).querySelector('.check-answer'))).toBe('Up to date: list 4 is the newest.');
    expect(document.activeElement).toBe(check);
  });

  test('is removed only after a question, which Esc answers with no', async () => {
    const client = await open();
    await press(button('Remove Example Corp'));
    const question = section(TITLE).querySelector('.confirm')!;
    expect(words(question.querySelector('h3'))).toBe('Remove the list “Example Corp”?');
    expect(document.activeElement).toBe(question.querySelector('h3'));
    expect(await faults()).toEqual([]);
    await settled(() =>
      question.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
      ),
    );
    expect(document.activeElement).toBe(button('Remove Example Corp'));
    expect(client.world.settings.lists).toEqual([LIST]);

    await press(button('Remove Example Corp'));
    await press(button('Remove the list'));
    expect(client.world.settings.lists).toEqual([]);
    expect(saved()).toBe('The list “Example Corp” is removed.');
    expect(words(section(TITLE))).toContain('No other list.');
    expect(document.activeElement).toBe(section(TITLE).querySelector('h2'));
  });

  test('set by the organisation is shown and checked, and not to be changed', async () => {
    await open({ locked: ['lists'] });
    expect(words(section(TITLE).querySelector('.locked-note'))).toContain('Set by your organisation.');
    expect([...section(TITLE).querySelectorAll('button')].map(words)).toEqual(['Check now']);
    expect(facts().Number).toBe('List 4');
  });

  test('is not asked for by who has none', async () => {
    const client = await open({}, []);
    expect(words(section(TITLE))).toContain('No other list.');
    expect(client.calls.some(({ name }) => name === 'list.others')).toBe(false);
  });
});

describe('a list is added', () => {
  test('once its fingerprint was compared; then it is checked, and the true answer shown', async () => {
    const client = await open({ outcome: { kind: 'updated', to: 7 } }, []);
    await typeAcme();
    const question = await goOn();
    expect(words(question.querySelector('h3'))).toBe('Are these the keys of the publisher of “Acme”?');
    expect(words(question)).toContain('Compare every sign of each fingerprint');
    expect(words(question)).toContain(`acme SHA-256 fingerprint ${FINGERPRINT}`);
    expect(document.activeElement).toBe(question.querySelector('h3'));
    expect(field('name').form?.hidden).toBe(true);
    expect(await faults()).toEqual([]);
    expect(client.calls.some(({ name }) => name === 'settings.change')).toBe(false);

    await press(button('They are the same, add the list'));
    const added = {
      id: 'acme',
      name: 'Acme',
      addresses: ['https://lists.acme.example/list.jsonl'],
      keys: [KEY],
      threshold: 1,
    };
    expect(client.world.settings.lists).toEqual([added]);
    const told = client.calls.filter(({ name }) => name === 'settings.change' || name === 'list.check');
    expect(told).toEqual([
      { name: 'settings.change', request: { change: { lists: [added] } } },
      { name: 'list.check', request: { list: 'acme' } },
    ]);
    expect(saved()).toBe('The list “Acme” is added.');
    expect(words(section(TITLE).querySelector('.check-answer'))).toBe(
      'List 7 was downloaded and is in use now.',
    );
    expect(words(document.activeElement)).toBe('Acme');
    // The form is for the next one.
    expect(button('Add a list').getAttribute('aria-expanded')).toBe('false');
  });

  test('with an answer that tells a wrong key, where the list that came is signed by another', async () => {
    await open({ outcome: { kind: 'failed', error: { kind: 'unknown-key', keyIds: ['acme-9'] } } }, []);
    await typeAcme();
    await goOn();
    await press(button('They are the same, add the list'));
    expect(words(section(TITLE).querySelector('.check-answer'))).toBe(
      'The downloaded list is signed with a key that was not given for it (acme-9) and was not used. There is no list to use yet. Check the keys against those that the publisher gives.',
    );
  });

  test('not by who says no: all that was typed is still there', async () => {
    const client = await open({}, []);
    await typeAcme();
    await goOn();
    await press(button('Cancel'));
    expect(['name', 'addresses', 'keys'].map((name) => field(name).value)).toEqual([
      'Acme',
      'https://lists.acme.example/list.jsonl',
      KEY,
    ]);
    expect(document.activeElement).toBe(button('Go on to the fingerprints'));
    expect(client.world.settings.lists).toEqual([]);
  });

  test('not where it could not be saved: the question stays', async () => {
    const client = await open({ silent: new Set(['settings.change']) }, []);
    await typeAcme();
    await goOn();
    await press(button('They are the same, add the list'));
    expect(saved()).toContain('Nothing was changed');
    expect(section(TITLE).querySelector('.confirm')).not.toBeNull();
    expect(client.calls.some(({ name }) => name === 'list.check')).toBe(false);
  });

  test('not with a mistake: it is told at its field, which takes the focus, and the rest stays', async () => {
    await open({}, []);
    await typeAcme({ addresses: 'http://lists.acme.example/' });
    await settled(() =>
      field('name').form!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
    );
    expect(problemAt('addresses')).toContain('Type one that begins with https://.');
    expect(field('addresses').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field('addresses'));
    expect(field('keys').value).toBe(KEY);
    expect(section(TITLE).querySelector('.confirm')).toBeNull();
    expect(await faults()).toEqual([]);
  });

  test('with the number of signatures asked for once there are several keys', async () => {
    await open({}, []);
    await typeAcme();
    expect(field('threshold')).toBeNull();
    await type({ keys: `${KEY}\nacme-2:${'C'.repeat(42)}A=` });
    await type({ threshold: '2' });
    expect(words(await goOn())).toContain('Signatures needed: 2 of 2 keys');
  });

  test('no more where there are five', async () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...LIST, id: id as typeof LIST.id, name: id }));
    await open({}, five);
    expect(words(section(TITLE))).toContain('There are 5 other lists');
    expect(() => button('Add a list')).toThrow();
  });
});
