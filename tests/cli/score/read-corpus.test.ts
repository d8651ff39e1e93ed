import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CommandError } from '../../../src/cli/console.ts';
import { readCorpus } from '../../../src/cli/score/read-corpus.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corpus-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, text: string): Promise<string> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}

async function errorOf(path: string): Promise<string> {
  const error = await readCorpus(path, []).catch((thrown: unknown) => thrown);
  if (!(error instanceof CommandError)) throw new Error('No CommandError');
  return error.message;
}

describe('readCorpus reads', () => {
  test('the Markdown files of language folders, in order', async () => {
    await write('own/ru/b.md', '## c\nz\n');
    await write('own/en/b.md', '## b\ny\n');
    await write('own/en/a.md', '## a\nx\n');
    await write('own/README.md', '## readme\n');
    await write('own/en/notes.txt', '## notes\n');
    const { passages, ...corpus } = await readCorpus(join(folder, 'own'), []);
    expect(passages.map(({ id, lang }) => `${lang} ${id}`)).toEqual(['en en/a', 'en en/b', 'ru ru/c']);
    expect(corpus).toEqual({ name: 'own', covers: undefined, unlisted: 0 });
  });

  test('a JSONL file', async () => {
    const mentions = '[{"start":0,"end":4,"vendor":"Acme"}]';
    const file = await write('web.jsonl', `{"id":"1","lang":"en","text":"Acme","mentions":${mentions}}\n`);
    expect(await readCorpus(file, [])).toMatchObject({
      name: 'web.jsonl',
      passages: [{ id: '1' }],
      covers: new Set(),
      unlisted: 1,
    });
  });
});

describe('readCorpus tells', () => {
  test('a path where nothing is', async () => {
    const path = join(folder, 'gone');
    expect(await errorOf(path)).toBe(`${path}: no such file or folder.`);
  });

  test('a folder without passages', async () => {
    await write('en/a.md', '# Nothing yet\n');
    expect(await errorOf(folder)).toBe(`${folder} has no passages (LANGUAGE/TOPIC.md).`);
  });

  test('file and line of a wrong label', async () => {
    const file = await write('en/a.md', '## a\nx\n\n## b\n[Wiz](?)\n');
    expect(await errorOf(folder)).toBe(`${relative('.', file)}:4 (b): "[Wiz](?)" is no label.`);
  });

  test('file and line of wrong JSON', async () => {
    const file = await write('a.jsonl', '\n[]\n');
    expect(await errorOf(file)).toContain(`${file}:2: `);
  });
});
