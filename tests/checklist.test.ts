import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/*
 * The checklist in docs/list-protocol.md says which test shows what. A reference is a file, `[transport]`, and numbers of its
 * scenarios or titles in quotes.
 */

const root = resolve(import.meta.dirname, '..');
const SCENARIOS = 'tests/update/scenarios';
/** The lines that there have to be, by the letter of their part. */
const LINES = { T: 7, C: 4, R: 5, S: 5, L: 7, O: 2 };

const document = readFileSync(join(root, 'docs/list-protocol.md'), 'utf8');
const files = new Map(
  [...document.matchAll(/^\[([\w-]+)\]: \.\.\/(\S+)$/gm)].map(([, name = '', path = '']) => [name, path]),
);
const lines = [...document.matchAll(/^\| ([A-Z]\d+) \| (.+?) \| (.+) \|$/gm)].map(
  ([, id = '', , tests = '']) => ({
    id,
    references: tests.split(';').map(readReference),
  }),
);

interface Reference {
  readonly path: string;
  /** Numbers of scenarios, or titles, as text. */
  readonly wanted: readonly string[];
}

function readReference(text: string): Reference {
  const [, name = '', wanted = ''] = /^\s*\[([\w-]+)\]\s+(.+?)\s*$/.exec(text) ?? [];
  const quoted = /^"(.+)"$/.exec(wanted)?.[1];
  return {
    path: files.get(name) ?? `no file is called ${name} in: ${text}`,
    wanted: quoted === undefined ? wanted.split(/,\s*/).map((number) => `${number}. `) : [quoted],
  };
}

/** The titles of tests and their groups, as they are written. */
function titlesIn(path: string): string[] {
  const source = readFileSync(join(root, path), 'utf8');
  return [
    ...source.matchAll(
      /(?:test|describe)[^'"`]*?\(\s*(['`])((?:(?!\1)[^\\]|\\.)+)\1|\]\)\(\s*'((?:[^'\\]|\\.)+)'/gm,
    ),
  ].map(([, , title, ofEach]) => title ?? ofEach ?? '');
}

describe('the checklist', () => {
  test('has each of its lines, once', () => {
    const wanted = Object.entries(LINES).flatMap(([part, count]) =>
      Array.from({ length: count }, (_, at) => `${part}${at + 1}`),
    );
    expect(lines.map(({ id }) => id)).toEqual(wanted);
  });

  test.each(lines)('$id names tests that are there', ({ references }) => {
    expect(references.length).toBeGreaterThan(0);
    for (const { path, wanted } of references) {
      expect(existsSync(join(root, path)), path).toBe(true);
      const titles = titlesIn(path);
      for (const one of wanted) {
        const isNumber = /^\d+\. $/.test(one);
        const found = titles.filter((title) => (isNumber ? title.startsWith(one) : title.includes(one)));
        expect(found, `${path}: ${one}`).not.toEqual([]);
      }
    }
  });

  test.each(readdirSync(join(root, SCENARIOS)))('leaves out no scenario of %s', (file) => {
    const path = `${SCENARIOS}/${file}`;
    const named = new Set(
      lines.flatMap(({ references }) =>
        references.filter((one) => one.path === path).flatMap(({ wanted }) => wanted),
      ),
    );
    const numbers = titlesIn(path).flatMap((title) => /^\d+\. /.exec(title) ?? []);
    expect(numbers.length).toBeGreaterThan(2);
    expect([...new Set(numbers)].filter((number) => !named.has(number))).toEqual([]);
  });
});
