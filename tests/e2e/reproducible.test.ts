import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type PackedExtension, packExtension } from '../../dev/build-extension.ts';
import { LOCAL, PROJECT } from '../../src/cli/project.ts';
import { buildAtHand } from './stage.ts';
import { unzip } from './unzip.ts';

/** What a build reads of the project, and what tells people how to build. */
const SOURCES =
  /^(?:LICENSE|README\.md|SECURITY\.md|(?:package|package-lock|tsconfig|tsconfig\.core)\.json|wxt\.config\.ts|(?:dev|entrypoints|list|public|src)\/.+)$/;
/** What lies on a maintainer's disk: packages, builds, keys, drafts, logs, generated files. */
const NOT_SOURCES =
  /(?:^|\/)(?:node_modules|\.[^/]+|out|drafts)(?:\/|$)|^list\/schema\/|\.(?:log|pem|key|tsbuildinfo|zip)$/;

describe.each(inject('browsers'))('the build for %s', (kind) => {
  const settings = () => {
    const { listPort } = buildAtHand();
    return { listAddress: `http://127.0.0.1:${listPort}/list.jsonl`, out: `.output/e2e/again-${kind}` };
  };
  let again: PackedExtension;
  let elsewhere: string;

  beforeAll(async () => {
    elsewhere = await mkdtemp(join(tmpdir(), 'interdict-sources-'));
    again = await packExtension(kind, settings());
  });
  afterAll(() => rm(elsewhere, { recursive: true, force: true }));

  test('is the same, byte by byte, into another folder', async () => {
    const first = await hashesOf(buildAtHand().extensions[kind]);
    expect([...first.keys()]).toEqual(
      expect.arrayContaining(['background.js', 'list.jsonl', 'manifest.json', 'names-index.json', 'page.js']),
    );
    expect(await hashesOf(again.folder)).toEqual(first);
  });

  test('is packed as it is', async () => {
    const packed = [...unzip(await readFile(again.zip))].map(
      ([name, bytes]) => [name, hashOf(bytes)] as const,
    );
    expect(new Map(packed)).toEqual(await hashesOf(again.folder));
  });

  test('has sources with nothing in them that is not of the project', async () => {
    const names = [...unzip(await readFile(again.sources)).keys()];
    expect(names).toEqual(
      expect.arrayContaining(['package-lock.json', 'wxt.config.ts', 'list/release.yaml', 'SECURITY.md']),
    );
    expect(names.filter((name) => !SOURCES.test(name) || NOT_SOURCES.test(name))).toEqual([]);
  });

  test('is made of these sources alone, in any folder: the packages are the same bytes', async () => {
    for (const [name, bytes] of unzip(await readFile(again.sources))) {
      await mkdir(dirname(join(elsewhere, name)), { recursive: true });
      await writeFile(join(elsewhere, name), bytes);
    }
    await symlink(join(PROJECT, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
    // The key of this machine, which signs the bundled list of builds for tests.
    await symlink(LOCAL, join(elsewhere, '.interdict'), 'junction');
    const there = await packExtension(kind, { ...settings(), project: elsewhere });
    expect(await hashesOf(there.folder)).toEqual(await hashesOf(again.folder));
    expect(hashOf(await readFile(there.zip))).toBe(hashOf(await readFile(again.zip)));
    expect(hashOf(await readFile(there.sources))).toBe(hashOf(await readFile(again.sources)));
  });
});

/** SHA-256 of each file below a folder, by its path with slashes. */
async function hashesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = paths
    .toSorted()
    .map(
      async (path) =>
        [path.slice(folder.length + 1).replaceAll(sep, '/'), hashOf(await readFile(path))] as const,
    );
  return new Map(await Promise.all(hashes));
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
