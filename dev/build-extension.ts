import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from '../src/cli/project.ts';
import type { TrustedKey } from '../src/list/key-set.ts';
import type { BrowserKind } from './browsers/find.ts';

export interface BuildOptions {
  /** Address of the list that the build asks; none makes a build without one. */
  readonly listAddress?: string;
  /** A signed list file to pack, and the keys to trust in place of this machine's; none packs what the sources make. */
  readonly bundle?: { readonly path: string; readonly keys: readonly TrustedKey[] };
  /** Folder under the project for the result, so that builds of different settings don't meet. */
  readonly out: string;
}

/** Builds the extension and gives its folder. Rejects with what the build printed when it fails. */
export async function buildExtension(kind: BrowserKind, options: BuildOptions): Promise<string> {
  await runWxt(PROJECT, ['build', '-b', TARGETS[kind]], options);
  return join(PROJECT, options.out, `${TARGETS[kind]}-mv3`);
}

/** What stores get. */
export interface PackedExtension {
  /** What was packed. */
  readonly folder: string;
  readonly zip: string;
  /** From which the same can be built. */
  readonly sources: string;
}

/** Builds and packs the extension, in a folder that holds the project's sources. Rejects as above. */
export async function packExtension(
  kind: BrowserKind,
  { project = PROJECT, ...options }: BuildOptions & { readonly project?: string },
): Promise<PackedExtension> {
  await runWxt(project, ['zip', '-b', TARGETS[kind], '--sources'], options);
  const { name, version } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8'));
  const out = join(project, options.out);
  return {
    folder: join(out, `${TARGETS[kind]}-mv3`),
    zip: join(out, `${name}-${version}-${TARGETS[kind]}.zip`),
    sources: join(out, `${name}-${version}-sources.zip`),
  };
}

const TARGETS: Readonly<Record<BrowserKind, string>> = { chromium: 'chrome', firefox: 'firefox' };

async function runWxt(
  project: string,
  args: readonly string[],
  { listAddress, bundle, out }: BuildOptions,
): Promise<void> {
  const wxt = join(project, 'node_modules/wxt/bin/wxt.mjs');
  const child = spawn(process.execPath, [wxt, ...args], {
    cwd: project,
    // A test runner's NODE_ENV would make a development build.
    env: {
      ...process.env,
      NODE_ENV: 'production',
      INTERDICT_OUT: out,
      INTERDICT_LIST_URL: listAddress ?? '',
      ...(bundle && {
        INTERDICT_BUNDLED_LIST: bundle.path,
        INTERDICT_LIST_KEYS: bundle.keys.map(({ id, publicKey }) => `${id}:${publicKey}`).join(),
      }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  child.stderr.on('data', (chunk) => {
    printed += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`wxt ${args.join(' ')} failed:\n${printed}`);
}
