import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../fake-console.ts';

let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interdict-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a release, from key to verified file', () => {
  let trusted: string;

  test('keygen makes a key once', async () => {
    const made = await call(['list', 'keygen', file('key.json'), '--id', 'release-1']);
    expect(made.exit).toBe(0);
    trusted = /INTERDICT_LIST_KEYS=(\S+)/.exec(made.out)?.[1] ?? '';
    expect(trusted).toMatch(/^release-1:/);
    const again = await call(['list', 'keygen', file('key.json')]);
    expect(again.exit).toBe(1);
    expect(JSON.parse(await readFile(file('key.json'), 'utf8')).id).toBe('release-1');
  });

  test('sign and verify', async () => {
    const signed = await call([
      'list',
      'sign',
      file('list.jsonl'),
      '--key',
      file('key.json'),
      '--sequence',
      '41',
    ]);
    expect(signed).toMatchObject({ exit: 0, errors: '' });
    const verified = await call(['list', 'verify', file('list.jsonl')], {
      env: { INTERDICT_LIST_KEYS: trusted },
    });
    expect(verified.out).toMatch(/^Good: list 41,/);
  });

  test('nothing with an error is signed', async () => {
    await cp('list', file('faulty'), { recursive: true });
    const path = file('faulty/vendors/wiz.yaml');
    await writeFile(path, (await readFile(path, 'utf8')).replace(/seat: \w+/, 'seat: XX'));
    const signed = await call([
      ...['list', 'sign', file('never/list.jsonl'), '--key', file('key.json')],
      ...['--sources', file('faulty')],
    ]);
    expect(signed).toMatchObject({ exit: 1, out: '' });
    expect(signed.errors).toMatch(
      /wiz\.yaml:\d+:\d+: error: the seat of wiz.*\n1 error: nothing is written\.\n$/,
    );
    await expect(readFile(file('never/list.jsonl'))).rejects.toThrow('ENOENT');
  });

  test('the signed file is a list to work on', async () => {
    const stats = JSON.parse((await call(['list', 'stats', '--json', '--list', file('list.jsonl')])).out);
    expect(stats.sequence).toBe(41);
    expect(stats.vendors).toContain('Kaspersky');
  });

  test('one changed byte is refused', async () => {
    const bytes = await readFile(file('list.jsonl'));
    bytes[bytes.length - 100] = 0x21;
    await writeFile(file('changed.jsonl'), bytes);
    const refused = await call(['list', 'verify', file('changed.jsonl'), '--keys', trusted]);
    expect(refused.exit).toBe(1);
    expect(refused.errors).toContain('the payload is not the one that was signed');
  });

  test.each([
    ['an unsigned file', 'unsigned.jsonl', 'the second line holds no signatures'],
    ['a file cut short', 'short.jsonl', 'bytes, the header says'],
    ['a page of HTML', 'page.jsonl', 'its first line is no header of a list'],
  ])('%s is refused', async (_, name, sentence) => {
    const [header, , ...payload] = (await readFile(file('list.jsonl'), 'utf8')).split('\n');
    await writeFile(file('unsigned.jsonl'), [header, '{}', ...payload].join('\n'));
    await writeFile(file('short.jsonl'), (await readFile(file('list.jsonl'))).subarray(0, 5000));
    await writeFile(file('page.jsonl'), '<!doctype html><title>Log in</title>');
    const refused = await call(['list', 'verify', file(name), '--keys', trusted]);
    expect(refused.exit).toBe(1);
    expect(refused.errors).toContain(sentence);
  });
});

describe('check', () => {
  test('the project has a clean list', async () => {
    expect(await call(['list', 'check', '--errors-only'])).toEqual({
      exit: 0,
      out: '0 errors\n',
      errors: '',
    });
  });

  test('tells file, line and what to do, and leaves the sources alone', async () => {
    await cp('list', file('list'), { recursive: true });
    const path = file('list/vendors/wiz.yaml');
    const broken = `${await readFile(path, 'utf8')}nonsense: true\n`;
    await writeFile(path, broken);
    const { exit, out } = await call(['list', 'check', file('list')]);
    expect(exit).toBe(1);
    expect(out).toMatch(/^list\/vendors\/wiz\.yaml:\d+:\d+: error: .*nonsense/m);
    expect(out).toMatch(/^1 error, 0 notices$/m);
    expect(await readFile(path, 'utf8')).toBe(broken);
  });

  test('tells those of one vendor alone', async () => {
    await cp('list', file('only'), { recursive: true });
    for (const name of ['wiz', 'zte']) await writeFile(file(`only/vendors/${name}.yaml`), 'name: X\n');
    const { out } = await call(['list', 'check', file('only'), '--only', 'vendors/wiz']);
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^only\/vendors\/wiz\.yaml:1:1: error: "names" is missing/),
      '1 error, 0 notices in files with "vendors/wiz" in their path',
      '',
    ]);
  });

  test('tells where YAML itself is broken', async () => {
    await cp('list', file('yaml'), { recursive: true });
    await writeFile(file('yaml/vendors/wiz.yaml'), 'name: Wiz\nnames: [unclosed\n');
    const { exit, out } = await call(['list', 'check', file('yaml')]);
    expect(exit).toBe(1);
    expect(out).toMatch(/^yaml\/vendors\/wiz\.yaml:[23]:\d+: error: /m);
  });
});

describe('show', () => {
  test.each(['kaspersky', 'Kaspersky Lab', 'лаборатория касперского', '卡巴斯基'])(
    'finds %s',
    async (wanted) => {
      const { out } = await call(['list', 'show', wanted, '--json']);
      expect(JSON.parse(out).id).toBe('kaspersky');
    },
  );

  test('tells status, basis, dates and sources', async () => {
    const { out } = await call(['list', 'show', 'kaspersky']);
    expect(out).toContain('in-force, prohibition, official, since 2024-09-29');
    expect(out).toContain('https://www.federalregister.gov/d/2024-13532');
  });

  test('offers what is similar to an unknown name', async () => {
    const { exit, errors } = await call(['list', 'show', 'palo']);
    expect(exit).toBe(1);
    expect(errors).toContain('palo-alto-networks');
  });
});

describe('wrong calls', () => {
  test.each([
    [['list'], 2, 'Which list command?'],
    [['list', 'publish'], 2, '"list publish" is no command'],
    [['list', 'sign', 'x'], 2, 'Sign with --key FILE'],
    [['list', 'sign', 'x', '--development', '--sequence', 'two'], 2, 'whole number'],
    [['list', 'sign', 'x', '--key', 'no-key.json'], 1, 'no-key.json: no such key file'],
    [['list', 'verify', 'x'], 2, 'Trust which keys?'],
    [['list', 'verify', 'x', '--keys', 'a:b'], 2, '"a:b" is no public key'],
    [['list', 'serve', 'no-file'], 1, 'no-file: no such file'],
    [['list', 'serve', 'package.json', '--port', '99999'], 2, '--port is a port'],
    [['list', 'keygen'], 2, 'Which file?'],
    [['list', 'check', 'list/vendors/wiz.yaml'], 1, 'wiz.yaml is no folder of a list'],
  ])('%j', async (args, exit, sentence) => {
    const answer = await call(args);
    expect(answer.exit).toBe(exit);
    expect(answer.errors).toContain(sentence);
  });

  test.each([[['--help']], [['list', '--help']], [['list', 'help']]])(
    '%j tells every command',
    async (args) => {
      const { exit, out } = await call(args);
      expect(exit).toBe(0);
      for (const name of ['scan', 'list check', 'list sign', 'list serve']) expect(out).toContain(name);
    },
  );
});
