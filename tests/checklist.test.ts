import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/*
 * Two documents say which test shows what, in tables: the checklist of the list protocol and the threats. A reference is a file,
 * `[transport]`, and numbers of its scenarios or a title in quotes.
 */

const root = resolve(import.meta.dirname, '..');
const SCENARIOS = 'tests/update/scenarios';
const CHECKLIST = 'docs/list-protocol.md';

/** The lines that there have to be, by document and the letter of their part. */
const LINES = {
  [CHECKLIST]: { T: 7, C: 4, R: 5, S: 5, L: 7, O: 2 },
  'docs/threat-model.md': { P: 8, V: 4, L: 9, S: 3 },
};

interface Line {
  readonly id: string;
  readonly references: readonly Reference[];
}

/** The lines of a document's table; the last column has the references. */
function linesIn(path: string): Line[] {
  const document = readFileSync(join(root, path), 'utf8');
  const files = new Map(
    [...document.matchAll(/^\[([\w-]+)\]: \.\.\/(\S+)$/gm)].map(([, name = '', file = '']) => [name, file]),
  );
  return [...document.matchAll(/^\| ([A-Z]\d+) \| .+ \| ([^|]+) \|$/gm)].map(([, id = '', tests = '']) => ({
    id,
    references: tests.split(';').map((text) => readReference(text, files)),
  }));
}

interface Reference {
  readonly path: string;
  /** Numbers of scenarios, or titles, as text. */
  readonly wanted: readonly string[];
}

function readReference(text: string, files: ReadonlyMap<string, string>): Reference {
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

describe.each(Object.entries(LINES))('the table of %s', (document, parts) => {
  const lines = linesIn(document);

  test('has each of its lines, once', () => {
    const wanted = Object.entries(parts).flatMap(([part, count]) =>
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
});

test.each(readdirSync(join(root, SCENARIOS)))('the checklist leaves out no scenario of %s', (file) => {
  const path = `${SCENARIOS}/${file}`;
  const named = new Set(
    linesIn(CHECKLIST).flatMap(({ references }) =>
      references.filter((one) => one.path === path).flatMap(({ wanted }) => wanted),
    ),
  );
  const numbers = titlesIn(path).flatMap((title) => /^\d+\. /.exec(title) ?? []);
  expect(numbers.length).toBeGreaterThan(2);
  expect([...new Set(numbers)].filter((number) => !named.has(number))).toEqual([]);
});
