import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * What each folder may import, itself aside. `src/messaging` joins the two sides of a message, so it sits above
 * what both sides are about.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  'src/names': ['src/domain'],
  'src/list': ['src/domain', 'src/names'],
  'src/update': ['src/domain', 'src/names', 'src/list'],
  'src/settings': ['src/domain', 'src/names', 'src/list'],
  'src/page': ['src/domain', 'src/names', 'src/list'],
  'src/text': ['src/domain', 'src/names', 'src/list', 'src/settings'],
  'src/messaging': [
    'src/domain',
    'src/names',
    'src/list',
    'src/update',
    'src/settings',
    'src/page',
    'src/text',
  ],
  'src/background': [
    'src/domain',
    'src/names',
    'src/list',
    'src/update',
    'src/settings',
    'src/page',
    'src/text',
    'src/messaging',
  ],
  'src/ui': ['src/domain', 'src/names', 'src/list', 'src/settings', 'src/text', 'src/messaging'],
  'src/cli': ['src/domain', 'src/names', 'src/list', 'src/update'],
  entrypoints: [
    'src/domain',
    'src/names',
    'src/list',
    'src/page',
    'src/settings',
    'src/text',
    'src/messaging',
    'src/background',
    'src/ui',
  ],
};

/** Packages that only these folders may use. */
const PACKAGE_HOMES: Readonly<Record<string, readonly string[]>> = {
  preact: ['src/ui', 'entrypoints'],
  'webextension-polyfill': ['src/background', 'src/messaging', 'entrypoints'],
  '@floating-ui/dom': ['src/page'],
  'intl-messageformat': ['src/text'],
  minisearch: ['src/background'],
  yaml: ['src/list'],
  parse5: ['src/cli'],
};

const root = resolve(import.meta.dirname, '..');

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const files = Object.keys(MAY_IMPORT).flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.split(sep).join('/')}`),
);
const imports = files.flatMap(importsOf);

describe('imports', () => {
  test('are found at all', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(
      imports.some(({ folder, target }) => folder === 'src/list' && target.startsWith('src/domain/')),
    ).toBe(true);
  });

  test('go downwards only', () => {
    const wrong = imports.filter(({ folder, target }) => {
      const home = folderOf(target);
      return home !== undefined && home !== folder && !MAY_IMPORT[folder]?.includes(home);
    });
    // Words and interface know how an update ended, but none of the updater's code.
    const allowed = wrong.filter(
      ({ folder, target, typeOnly }) =>
        (folder === 'src/ui' || folder === 'src/text') && typeOnly && target.startsWith('src/update/'),
    );
    expect(wrong.filter((one) => !allowed.includes(one))).toEqual([]);
  });

  test('reach only folders that have a place in the order', () => {
    const strangers = imports.filter(({ target }) => isOwnFile(target) && folderOf(target) === undefined);
    expect(strangers).toEqual([]);
  });

  test('of packages stay where the package belongs', () => {
    const wrong = imports.filter(({ folder, target }) => {
      const homes = Object.entries(PACKAGE_HOMES).find(
        ([name]) => target === name || target.startsWith(`${name}/`),
      )?.[1];
      return homes !== undefined && !homes.includes(folder);
    });
    expect(wrong).toEqual([]);
  });

  test('of the page script are free of the polyfill, of WXT, of the messaging module and of words', () => {
    const seen = new Set<string>();
    const queue = ['index', 'scan', 'links', 'marker', 'card', 'card-view'].map(
      (part) => `entrypoints/page/${part}.ts`,
    );
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      queue.push(...imports.filter((one) => one.file === file && !one.typeOnly).map(({ target }) => target));
    }
    expect(seen.size).toBeGreaterThan(20);
    const banned = [...seen].filter(
      (target) =>
        /^(?:webextension-polyfill|wxt\/browser|@wxt-dev\/|wxt\/utils\/content|valibot|yaml)/.test(target) ||
        /^src\/(?:messaging|settings|update|background|text)\/|text-context/.test(target),
    );
    expect(banned).toEqual([]);
  });
});

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  const folder = folderOf(file);
  if (folder === undefined) throw new Error(`No folder of the order holds ${file}`);
  const pattern =
    /^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...source.matchAll(pattern)].map(([, type, fixed, lazy]) => {
    const specifier = fixed ?? lazy ?? '';
    const target = specifier.startsWith('.')
      ? relative(root, resolve(root, dirname(file), specifier))
          .split(sep)
          .join('/')
      : specifier;
    return { file, folder, target, typeOnly: type !== undefined };
  });
}

function folderOf(path: string): string | undefined {
  return Object.keys(MAY_IMPORT).find((folder) => path.startsWith(`${folder}/`));
}

function isOwnFile(target: string): boolean {
  return /^(?:src|entrypoints|tests|dev|list|public)\//.test(target);
}
