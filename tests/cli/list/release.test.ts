import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { soundList, writeSources } from '../../list/source/broken-lists.ts';
import { call } from '../fake-console.ts';

/*
 * The way of a release, as a maintainer goes it, on a small list: sign what is published, change a fact, see the
 * difference, cut the release, sign that.
 */

let folder: string;
let sources: string;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interdict-release-'));
  sources = file('list');
  await writeSources(soundList, folder);
  await call(['list', 'sign', file('old.jsonl'), '--development', '--sources', sources]);
});
afterAll(() => rm(folder, { recursive: true }));

function release(...more: readonly string[]) {
  return call(['list', 'release', '--from', file('old.jsonl'), '--sources', sources, ...more]);
}

async function edit(path: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(join(sources, path), 'utf8');
  expect(text).toMatch(from);
  await writeFile(join(sources, path), text.replace(from, to));
}

describe('a release', () => {
  let old: number;

  test('is not cut when nothing has changed', async () => {
    const { exit, errors } = await release();
    expect(exit).toBe(1);
    expect(errors).toMatch(/^Nothing has changed since list \d+\. To publish it anew/m);
    old = Number(/since list (\d+)/.exec(errors)?.[1]);
  });

  test('is not cut when a vendor is gone without a word', async () => {
    const acme = join(sources, 'vendors/acme.yaml');
    const text = await readFile(acme, 'utf8');
    await rm(acme);
    const { exit, errors } = await release();
    await writeFile(acme, text);
    expect(exit).toBe(1);
    expect(errors).toMatch(/error: "acme\S*" was in release \d+ and is gone/);
    expect(errors).toMatch(/nothing is written\.\n$/);
  });

  test('tells what it would change, for people and for programs', async () => {
    await edit('vendors/acme.yaml', 'name: Acme\n', 'name: Acme\nseat: IL\n');
    await call([
      'list',
      'sign',
      file('new.jsonl'),
      '--development',
      '--sources',
      sources,
      '--sequence',
      '99',
    ]);
    const markdown = await call(['list', 'diff', file('old.jsonl'), file('new.jsonl')]);
    expect(markdown.out).toBe(`# List ${old} → 99\n\n## Vendors corrected (1)\n\n- Acme (\`acme\`): seat\n`);
    const json = await call(['list', 'diff', file('old.jsonl'), file('new.jsonl'), '--format', 'json']);
    expect(JSON.parse(json.out)).toEqual({
      from: old,
      to: 99,
      vendorsCorrected: [{ vendor: 'acme', fields: ['seat'] }],
    });
  });

  test('raises the number, sets the times, writes down what changed and keeps the comments', async () => {
    const cut = await release('--note', 'Acme has moved.', '--days', '30');
    expect(cut).toMatchObject({ exit: 0, errors: '' });
    const cutRelease = await readFile(join(sources, 'release.yaml'), 'utf8');
    expect(cutRelease).toMatch(/^# yaml-language-server/);
    expect(cutRelease).toContain(`sequence: ${old + 1}\n`);
    const changes = await readFile(join(sources, `releases/${old + 1}.yaml`), 'utf8');
    expect(changes).toContain('note: Acme has moved.\n');
    expect(changes).toMatch(/vendorsCorrected:\n {2}- vendor: acme\n/);
    expect(await call(['list', 'check', sources, '--errors-only'])).toMatchObject({ out: '0 errors\n' });
  });

  test('once cut, carries what it changed', async () => {
    await call(['list', 'sign', file('next.jsonl'), '--development', '--sources', sources]);
    const [, , ...payload] = (await readFile(file('next.jsonl'), 'utf8')).split('\n');
    expect(JSON.parse(payload.join('\n')).changes[0]).toMatchObject({
      sequence: old + 1,
      note: 'Acme has moved.',
      vendorsCorrected: [{ vendor: 'acme', fields: ['seat'] }],
    });
  });

  test('is not cut from a list that is not the last one', async () => {
    await edit('release.yaml', `sequence: ${old + 1}`, `sequence: ${old + 5}`);
    const { exit, errors } = await release();
    expect(exit).toBe(1);
    expect(errors).toContain('give the list that was published last');
  });
});

describe('build', () => {
  test('twice gives the same bytes', async () => {
    for (const out of ['one', 'two']) {
      const { out: told } = await call(['list', 'build', '--out', file(out)]);
      expect(told).toMatch(/payload\.json +\d+ +\d+/);
    }
    const names = (await readdir(file('one'))).sort();
    expect(names).toEqual(['names-index.json', 'payload.json']);
    for (const name of names) {
      expect(await readFile(join(file('one'), name))).toEqual(await readFile(join(file('two'), name)));
    }
  });
});

test('schema writes a JSON Schema for each kind of file', async () => {
  const { exit } = await call(['list', 'schema', '--out', file('schema')]);
  expect(exit).toBe(0);
  expect(
    JSON.parse(await readFile(file('schema/vendor.schema.json'), 'utf8')).properties.names,
  ).toBeDefined();
});

describe('wrong calls', () => {
  test.each([
    [['list', 'diff'], 2, 'Which older list'],
    [['list', 'diff', 'a', 'b', 'c'], 2, 'Which older list'],
    [['list', 'diff', 'no-file'], 1, 'no-file: no such list file'],
    [['list', 'diff', 'package.json'], 1, 'package.json is no list: its first line is no header of a list'],
    [['list', 'diff', 'x', '--format', 'xml'], 2, '--format is one of markdown, json'],
    [['list', 'release'], 2, 'What was published last?'],
    [['list', 'release', '--from', 'x', '--days', '0'], 2, '--days is a number of days'],
  ])('%j', async (args, exit, sentence) => {
    const answer = await call(args);
    expect(answer.exit).toBe(exit);
    expect(answer.errors).toContain(sentence);
  });
});
