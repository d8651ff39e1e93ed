import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../fake-console.ts';

const PASSAGES = `## a
[Fortinet](fortinet) and [Huawei](zte).

## b
The band [Kaspersky](not: a band) and [nobody](zte).
`;
const PAGE = {
  id: 'p1',
  lang: 'en',
  text: 'Fortinet, Kaspersky and Acme',
  mentions: [
    { start: 0, end: 8, vendor: 'Fortinet' },
    { start: 24, end: 28, vendor: 'Acme' },
  ],
};

let folder: string;
const path = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'score-'));
  await mkdir(path('own/en'), { recursive: true });
  await writeFile(path('own/en/a.md'), PASSAGES);
  await writeFile(path('web.jsonl'), `${JSON.stringify(PAGE)}\n`);
  await writeFile(path('wrong.jsonl'), '\n{}\n');
});
afterAll(() => rm(folder, { recursive: true }));

describe('score', () => {
  test('prints a table for each corpus', async () => {
    const { exit, out, errors } = await call(['score', path('own'), path('web.jsonl')]);
    expect({ exit, errors }).toEqual({ exit: 0, errors: '' });
    expect(out).toMatch(/^own +2 +3 +33\.3 +33\.3 +33\.3 +1\/1 100\.0 +0\.0$/m);
    expect(out).toMatch(/^web\.jsonl +1 +1 +100\.0 +100\.0 +100\.0 +0\/0 - +100\.0$/m);
    expect(out).toContain('1 labelled uses are of vendors that the list lacks.');
    expect(out).not.toMatch(/^vendor|⟦/m);
  });

  test('--json prints the counts and rates of each, a line each', async () => {
    const { out } = await call(['score', '--json', path('own'), path('web.jsonl')]);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { corpus: 'own', passages: 2, right: 1, wrong: 2, missed: 2, trapsHit: 1, rates: { trapRate: 100 } },
      { corpus: 'web.jsonl', passages: 1, right: 1, wrong: 0, missed: 0, rates: { precision: 100 } },
    ]);
  });

  test('--mistakes prints each where it is', async () => {
    const { out } = await call(['score', '--mistakes', path('own')]);
    expect(out.slice(out.indexOf('\n\n') + 2)).toBe(`wrong-vendor en/a: huawei by strong (zte)
    Fortinet and ⟦Huawei⟧.
missed en/a: zte
    Fortinet and ⟦Huawei⟧.
trap en/b: kaspersky by strong (a band)
    The band ⟦Kaspersky⟧ and nobody.
missed en/b: zte
    The band Kaspersky and ⟦nobody⟧.

`);
  });

  test('--vendors prints the counts of each', async () => {
    const { out } = await call(['score', '--vendors', path('own')]);
    const counts = out.slice(out.indexOf('vendor ')).trimEnd().split('\n').slice(2);
    expect(counts.map((line) => line.split(/ +/))).toEqual([
      ['fortinet', '1', '0', '0'],
      ['huawei', '0', '1', '0'],
      ['kaspersky', '0', '1', '0'],
      ['zte', '0', '0', '2'],
    ]);
  });
});

describe('score ends with one sentence for', () => {
  test.each([
    ['a missing folder', ['no-such-folder'], 1, 'no-such-folder: no such file or folder.'],
    ['a list that is none', ['--list', 'package.json'], 1, 'package.json is no list'],
    ['an unknown option', ['--colour'], 2, "Unknown option '--colour'"],
    ['--keep with a path', ['--keep', 'own'], 2, "--keep is for the project's own list and corpus."],
    ['--keep with a list', ['--keep', '--list', 'a'], 2, "--keep is for the project's own list and corpus."],
    ['--json with mistakes', ['--json', '--mistakes'], 2, '--json tells the figures alone.'],
    ['--json with vendors', ['--json', '--vendors'], 2, '--json tells the figures alone.'],
  ])('%s', async (_, args, exit, sentence) => {
    const answer = await call(['score', ...args]);
    expect(answer).toMatchObject({ exit, out: '' });
    expect(answer.errors).toContain(sentence);
    expect(answer.errors.includes('Usage: interdict score')).toBe(exit === 2);
  });

  test('a line that is no page', async () => {
    const { exit, errors } = await call(['score', path('wrong.jsonl')]);
    expect(exit).toBe(1);
    expect(errors).toContain(`${path('wrong.jsonl')}:2: `);
  });
});
