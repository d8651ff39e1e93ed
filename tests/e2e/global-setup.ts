import { createServer } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { BrowserKind } from '../../dev/browsers/find.ts';
import { gatherFonts } from '../../dev/browsers/fonts.ts';
import { needBrowsers } from '../../dev/browsers/install.ts';
import { buildExtension } from '../../dev/build-extension.ts';
import { type CompiledSources, compileList } from '../../src/cli/list/compile-list.ts';
import { developmentKey } from '../../src/cli/list/keys.ts';
import { PROJECT } from '../../src/cli/project.ts';

/** The extension as one worker has it: a build knows the address of its list, and only one test at a time can serve that. */
export interface Build {
  /** The loopback port that the extension asks for its list. */
  readonly listPort: number;
  /** Folders of the built extension. */
  readonly extensions: Readonly<Record<BrowserKind, string>>;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The browsers that the project at hand tests in. */
    readonly browsers: readonly BrowserKind[];
    readonly programs: Readonly<Record<BrowserKind, string>>;
    /** The fonts that all browsers have; see `gatherFonts`. */
    readonly fonts: string;
    /** One for each worker, by its number less one. */
    readonly builds: readonly Build[];
    /** The list of the sources, which the builds hold. */
    readonly list: Pick<CompiledSources, 'release' | 'payload'>;
  }
}

/** Finds or installs the browsers and builds the extension for both, once for all end-to-end tests. */
export default async function setup(project: TestProject): Promise<void> {
  const programs = needBrowsers(['chromium', 'firefox']);
  project.provide('programs', {
    chromium: programs.get('chromium') ?? '',
    firefox: programs.get('firefox') ?? '',
  });
  const fonts = join(PROJECT, '.output/e2e/fonts');
  await gatherFonts(fonts);
  project.provide('fonts', fonts);
  const { release, payload } = await compileList();
  project.provide('list', { release, payload });
  // Made here if there is none: the builds would each make their own.
  await developmentKey();
  const builds: Build[] = [];
  for (let worker = 1; worker <= project.config.maxWorkers; worker++) builds.push(await buildFor(worker));
  project.provide('builds', builds);
}

async function buildFor(worker: number): Promise<Build> {
  const listPort = await freePort();
  const options = {
    listAddress: `http://127.0.0.1:${listPort}/list.jsonl`,
    out: `.output/e2e/${worker}`,
  };
  const [chromium, firefox] = await Promise.all([
    buildExtension('chromium', options),
    buildExtension('firefox', options),
  ]);
  return { listPort, extensions: { chromium, firefox } };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
