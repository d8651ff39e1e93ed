import { spawn } from 'node:child_process';
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
export async function buildExtension(
  kind: BrowserKind,
  { listAddress, bundle, out }: BuildOptions,
): Promise<string> {
  const target = kind === 'chromium' ? 'chrome' : 'firefox';
  const wxt = join(PROJECT, 'node_modules/wxt/bin/wxt.mjs');
  const child = spawn(process.execPath, [wxt, 'build', '-b', target], {
    cwd: PROJECT,
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
  if (code !== 0) throw new Error(`The build for ${target} failed:\n${printed}`);
  return join(PROJECT, out, `${target}-mv3`);
}
