import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../fake-console.ts';

let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interdict-'));
  await writeFile(file('a.txt'), 'Fortinet and Kaspersky.');
  await writeFile(
    file('b.html'),
    '<p>Forti<b>net</b> <script>Huawei</script></p><p hidden>ZTE</p><p>Kasper</p><p>sky</p>',
  );
  await writeFile(file('c.bin'), Uint8Array.from([0, 1, 2, 255]));
  await writeFile(file('d.txt'), Uint8Array.from([0xff, 0x00, 0xfe]));
});
afterAll(() => rm(folder, { recursive: true }));

describe('scan reads', () => {
  test('standard input, as a table', async () => {
    const { exit, out } = await call(['scan', '--jurisdictions', 'us,cn'], {
      input: 'Kaspersky twice: Kaspersky.',
    });
    expect(exit).toBe(0);
    expect(out).toMatch(
      /^Kaspersky +2 +US prohibited; CN warned +US: in force, prohibition +official +2024-09-29/m,
    );
  });

  test('JSONL in and out, offsets in UTF-16 units', async () => {
    const input = '{"id":"x","text":"😀 Huawei","lang":"en"}\n\n{"id":7,"text":"nothing"}\n';
    const { out } = await call(['scan', '--input', 'jsonl', '--format', 'jsonl'], { input });
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      {
        id: 'x',
        mentions: [
          {
            start: 3,
            end: 9,
            surface: 'Huawei',
            vendor: 'Huawei',
            vendorId: 'huawei',
            name: 'Huawei',
            reason: { rule: 'strong' },
          },
        ],
      },
      { id: '7', mentions: [] },
    ]);
  });

  test('HTML as a reader sees it', async () => {
    const { out } = await call(['scan', file('b.html'), '--format', 'jsonl']);
    expect(JSON.parse(out).mentions.map(({ surface }: { surface: string }) => surface)).toEqual(['Fortinet']);
  });

  test('a folder: text files in order, others not', async () => {
    const { exit, out, errors } = await call(['scan', folder, '--format', 'jsonl']);
    expect(exit).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([file('a.txt'), file('b.html')]);
    expect(errors).toContain('d.txt is not text');
  });
});

describe('scan writes', () => {
  test.each([
    ['markdown', /^\| Fortinet \| 1 \|/m],
    ['csv', /^Fortinet,1,/m],
    ['json', /"vendor": "Fortinet"/],
  ])('%s', async (format, pattern) => {
    const { out } = await call(['scan', file('a.txt'), '--format', format]);
    expect(out).toMatch(pattern);
  });

  test('each claim that binds me, on request', async () => {
    const { out } = await call(['scan', file('a.txt'), '--jurisdictions', 'US', '--claims']);
    expect(out).toMatch(
      /^ {2}US: in force, government use, official, since 2017-12-12: Binding Operational Directive 17-01/m,
    );
    expect(out).toMatch(/^ {2}elsewhere: .*CN warned/m);
  });

  test('that nothing was found', async () => {
    expect((await call(['scan'], { input: 'a sunny day' })).out).toBe('No vendor of the list found.\n');
  });
});

describe('scan ends with', () => {
  test('3 when told to fail on what it found', async () => {
    const args = ['scan', file('a.txt'), '--jurisdictions', 'US'];
    expect((await call([...args, '--fail-on', 'prohibited'])).exit).toBe(3);
    expect(
      (await call(['scan', '--jurisdictions', 'US', '--fail-on', 'prohibited'], { input: 'Fortinet' })).exit,
    ).toBe(0);
  });

  test.each([
    ['a missing file', ['scan', 'no-such-file.txt'], 1, 'no-such-file.txt: no such file or folder.'],
    ['an unknown option', ['scan', '--colour'], 2, "Unknown option '--colour'"],
    [
      'an unknown format',
      ['scan', '--format', 'xml'],
      2,
      '--format is one of table, json, jsonl, csv, markdown, not "xml"',
    ],
    ['no jurisdiction code', ['scan', '--jurisdictions', 'Narnia'], 2, '"Narnia" is no jurisdiction code'],
    ['two targets', ['scan', 'a', 'b'], 2, 'One file, folder or address at a time'],
    ['a list that is none', ['scan', '--list', 'package.json'], 1, 'package.json is no list'],
    [
      'an address that nobody answers',
      ['scan', 'http://127.0.0.1:9/'],
      1,
      "http://127.0.0.1:9/ can't be reached",
    ],
    ['no command', ['find'], 2, '"find" is no command'],
  ])('one sentence for %s', async (_, args, exit, sentence) => {
    const answer = await call(args);
    expect(answer).toMatchObject({ exit, out: '' });
    expect(answer.errors).toContain(sentence);
  });

  test('one sentence for a file that is not text', async () => {
    const answer = await call(['scan', file('c.bin')]);
    expect(answer.exit).toBe(1);
    expect(answer.errors).toBe(
      `${file('c.bin')} is not text (UTF-8 expected). Convert it first, or give another file.\n`,
    );
  });

  test('one sentence for a line that is not JSON', async () => {
    const answer = await call(['scan', '--input', 'jsonl'], { input: '{"id":"a","text":"x"}\nnope\n' });
    expect(answer.exit).toBe(1);
    expect(answer.errors).toContain('Standard input, line 2');
  });
});
