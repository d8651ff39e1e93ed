import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBuildSettings } from '../../../src/cli/build-settings.ts';
import { generateKey, readKey } from '../../../src/cli/list/keys.ts';
import { readEnvelope } from '../../../src/list/envelope.ts';
import { webText } from '../../../src/update/webcrypto.ts';
import { call } from '../fake-console.ts';

let folder: string;
const file = (name: string) => join(folder, name);
/** Public keys by the name of their file, as keygen printed them. */
const trusted: Record<string, string> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interdict-own-'));
  for (const name of ['one', 'two', 'three', 'four']) {
    const { out } = await call(['list', 'keygen', file(`${name}.json`), '--id', `${name}-key`]);
    trusted[name] = /INTERDICT_LIST_KEYS=(\S+)/.exec(out)?.[1] ?? '';
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const keys = (...names: string[]) => names.map((name) => trusted[name]).join();
const by = (...names: string[]) => names.flatMap((name) => ['--key', file(`${name}.json`)]);

describe('a list of one’s own', () => {
  test('begins with a folder that the check finds clean, and is signed, verified and shown like the public one', async () => {
    const made = await call(['list', 'new', file('own'), '--name', 'Example Corp']);
    expect(made).toMatchObject({ exit: 0, errors: '' });
    expect(await call(['list', 'check', file('own')])).toMatchObject({
      exit: 0,
      out: '0 errors, 0 notices\n',
    });
    const signed = await call(['list', 'sign', file('own.jsonl'), '--sources', file('own'), ...by('one')]);
    expect(signed).toMatchObject({ exit: 0, out: expect.stringMatching(/^List 1 signed by one-key/) });
    const verified = await call(['list', 'verify', file('own.jsonl'), '--keys', keys('one')]);
    expect(verified.out).toMatch(/^Good: list 1, .* 1 vendors/);
    const shown = await call(['list', 'show', 'Example Vendor', '--list', file('own.jsonl')]);
    expect(shown.out).toContain('Example Corp');
  });

  test('takes no folder that is there', async () => {
    expect(await call(['list', 'new', folder, '--name', 'Example Corp'])).toMatchObject({
      exit: 1,
      errors: expect.stringContaining('is there already, and is left as it is'),
    });
  });

  test('says which file is missing, and what to do', async () => {
    await call(['list', 'new', file('holes'), '--name', 'Example Corp']);
    await rm(file('holes/sectors.yaml'));
    const checked = await call(['list', 'check', file('holes')]);
    expect(checked.exit).toBe(1);
    expect(checked.errors).toContain("holes/sectors.yaml can't be read");
    expect(checked.errors).toContain('interdict list new');
  });
});

describe('keys', () => {
  test('are printed with the fingerprint that people compare', async () => {
    const { out } = await call(['list', 'keygen', file('printed.json'), '--id', 'printed-key']);
    const key = Buffer.from((await readKey(file('printed.json'))).publicKey, 'base64');
    const groups = createHash('sha256').update(key).digest('hex').match(/.{4}/g)?.join(' ');
    expect(out).toContain(`(SHA-256): ${groups}\n`);
  });

  test('are changed by records that extensions follow from the first set on', async () => {
    const first = await call([
      'list',
      'rotate',
      file('keys-1.json'),
      '--keys',
      keys('one', 'two', 'three'),
      ...by('one', 'two'),
    ]);
    expect(first).toMatchObject({
      exit: 0,
      out: expect.stringContaining(
        'Keys, version 1: one-key, two-key, three-key; 1 to sign a list, 2 to change the keys.',
      ),
    });
    const next = await call([
      ...['list', 'rotate', file('keys-2.json'), '--from', file('keys-1.json')],
      ...['--keys', keys('two', 'three', 'four'), '--revoke', 'one-key', ...by('two', 'three')],
    ]);
    expect(next).toMatchObject({ exit: 0, out: expect.stringContaining('version 2') });
    await call(['list', 'new', file('rotated'), '--name', 'Example Corp']);
    await call([
      ...['list', 'sign', file('rotated.jsonl'), '--sources', file('rotated')],
      ...['--records', file('keys-2.json'), ...by('four')],
    ]);
    const envelope = readEnvelope(new Uint8Array(await readFile(file('rotated.jsonl'))), webText);
    expect(envelope.ok && envelope.value.keyRecords).toHaveLength(1);
    // Who knows the first set follows to the second.
    for (const records of ['keys-1.json', 'keys-2.json']) {
      expect(await call(['list', 'verify', file('rotated.jsonl'), '--records', file(records)])).toMatchObject(
        { exit: 0 },
      );
    }
    await call([
      'list',
      'sign',
      file('stolen.jsonl'),
      '--sources',
      file('rotated'),
      '--records',
      file('keys-2.json'),
      ...by('one'),
    ]);
    const stolen = await call(['list', 'verify', file('stolen.jsonl'), '--records', file('keys-1.json')]);
    expect(stolen).toMatchObject({
      exit: 1,
      errors: expect.stringContaining('none of which is trusted here'),
    });
  });

  test.each([
    [
      'of too few of the keys before',
      ['--from', 'keys-1.json', '--keys', 'two,three', '--by', 'two'],
      'is not signed by enough of the keys before',
    ],
    [
      'that is revoked and trusted at once',
      ['--from', 'keys-1.json', '--keys', 'two,three', '--revoke', 'two-key', '--by', 'two,three'],
      'trusts a key it revokes',
    ],
    [
      'that fewer may change than sign a list',
      ['--keys', 'one,two', '--threshold', '2', '--rotation-threshold', '1', '--by', 'one,two'],
      'fewer signatures than a list needs',
    ],
    [
      'that its own keys did not sign',
      ['--from', 'keys-1.json', '--keys', 'four', '--by', 'one,two'],
      'its own keys',
    ],
  ])('a set %s is not written', async (_what, short, problem) => {
    const args = short.flatMap((arg, at) => {
      const before = short[at - 1];
      if (arg === '--by') return [];
      if (before === '--by') return by(...arg.split(','));
      if (before === '--keys') return [keys(...arg.split(','))];
      return [before === '--from' ? file(arg) : arg];
    });
    const refused = await call(['list', 'rotate', file('never.json'), ...args]);
    expect(refused).toMatchObject({ exit: 1, errors: expect.stringContaining(problem) });
    await expect(readFile(file('never.json'))).rejects.toThrow('ENOENT');
  });

  test('of a list that two have to sign', async () => {
    await call([
      'list',
      'rotate',
      file('pair.json'),
      '--keys',
      keys('one', 'two'),
      '--threshold',
      '2',
      ...by('one', 'two'),
    ]);
    await call(['list', 'sign', file('single.jsonl'), '--sources', file('own'), ...by('one')]);
    await call(['list', 'sign', file('double.jsonl'), '--sources', file('own'), ...by('one', 'two')]);
    const verify = (name: string) => call(['list', 'verify', file(name), '--records', file('pair.json')]);
    expect(await verify('single.jsonl')).toMatchObject({
      exit: 1,
      errors: expect.stringContaining('1 trusted keys signed it, 2 have to'),
    });
    expect(await verify('double.jsonl')).toMatchObject({ exit: 0 });
  });

  test('expire by the day that is given with them', async () => {
    const verify = (day: string) =>
      call(['list', 'verify', file('own.jsonl'), '--keys', `${keys('one')}@${day}`]);
    expect(await verify('2026-11-23')).toMatchObject({ exit: 0 });
    expect(await verify('2026-11-22')).toMatchObject({
      exit: 1,
      errors: expect.stringContaining('the time of one-key'),
    });
    expect(await verify('2026-13-01')).toMatchObject({
      exit: 2,
      errors: expect.stringContaining('expires on no day'),
    });
  });
});

describe('a build', () => {
  const address = 'https://lists.example.org/list.jsonl';
  const own = async () => generateKey('dev-test');

  test('without an address trusts this machine', async () => {
    expect(await readBuildSettings({}, own)).toMatchObject({
      listAddresses: [],
      allowDevelopmentKeys: true,
      keySet: { version: 1, threshold: 1, keys: [{ id: 'dev-test' }] },
      bundle: { kind: 'sources' },
    });
  });

  test('with addresses trusts the keys that are given, and no other', async () => {
    const env = {
      INTERDICT_LIST_URL: `${address}, https://mirror.example.org/list.jsonl`,
      INTERDICT_LIST_KEYS: keys('one', 'two'),
      INTERDICT_BUNDLED_LIST: file('own.jsonl'),
    };
    const settings = await readBuildSettings(env, own);
    expect(settings).toMatchObject({
      listAddresses: [address, 'https://mirror.example.org/list.jsonl'],
      allowDevelopmentKeys: false,
      keySet: { threshold: 1, rotationThreshold: 2 },
    });
    expect(settings.keySet.keys.map(({ id }) => id)).toEqual(['one-key', 'two-key']);
  });

  test('with key records trusts the set of the last', async () => {
    const env = {
      INTERDICT_LIST_URL: address,
      INTERDICT_KEY_RECORDS: file('keys-2.json'),
      INTERDICT_BUNDLED_LIST: 'x',
    };
    expect((await readBuildSettings(env, own)).keySet).toMatchObject({ version: 2, revoked: ['one-key'] });
  });

  test.each<[string, Record<string, string>, RegExp]>([
    [
      'an address without keys',
      { INTERDICT_LIST_URL: address },
      /needs INTERDICT_LIST_KEYS or INTERDICT_KEY_RECORDS/,
    ],
    [
      'an address without a list to pack',
      { INTERDICT_LIST_URL: address, INTERDICT_LIST_KEYS: 'one' },
      /needs INTERDICT_BUNDLED_LIST/,
    ],
    ['a list to pack without keys', { INTERDICT_BUNDLED_LIST: 'x' }, /INTERDICT_BUNDLED_LIST needs/],
    [
      'an address that is not https',
      { INTERDICT_LIST_URL: 'http://lists.example.org/' },
      /an https address expected/,
    ],
    [
      'a second address that is not https',
      { INTERDICT_LIST_URL: `${address},ftp://x/` },
      /an https address expected/,
    ],
    ['keys and records', { INTERDICT_LIST_KEYS: 'one', INTERDICT_KEY_RECORDS: 'x' }, /not both/],
    ['a key that is none', { INTERDICT_LIST_KEYS: 'one-key:AAAA' }, /is no public key/],
    ['records that are not there', { INTERDICT_KEY_RECORDS: '/nowhere.json' }, /no such file of key records/],
  ])('with %s says what to set', async (_what, env, problem) => {
    const filled = env.INTERDICT_LIST_KEYS === 'one' ? { ...env, INTERDICT_LIST_KEYS: keys('one') } : env;
    await expect(readBuildSettings(filled, own)).rejects.toThrow(problem);
  });

  test('takes no records out of another file', async () => {
    await writeFile(file('junk.json'), '{"records":1}');
    await expect(readBuildSettings({ INTERDICT_KEY_RECORDS: file('junk.json') }, own)).rejects.toThrow(
      /holds no key records/,
    );
    expect((await readKey(file('one.json'))).id).toBe('one-key');
  });
});
