import { createServer } from 'node:net';
import type { TestProject } from 'vitest/node';
import { needBrowsers } from '../../dev/browsers/install.ts';
import { buildExtension } from '../../dev/build-extension.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The loopback port that both builds ask for their list. */
    readonly listPort: number;
    readonly programs: { readonly chromium: string; readonly firefox: string };
    /** Folders of the built extensions. */
    readonly extensions: { readonly chromium: string; readonly firefox: string };
  }
}

/** Finds or installs the browsers and builds the extension for both, once for all end-to-end tests. */
export default async function setup(project: TestProject): Promise<void> {
  const programs = needBrowsers(['chromium', 'firefox']);
  const listPort = await freePort();
  const listAddress = `http://127.0.0.1:${listPort}/list.jsonl`;
  const chromium = await buildExtension('chromium', { listAddress, out: '.output/e2e' });
  const firefox = await buildExtension('firefox', { listAddress, out: '.output/e2e' });
  project.provide('listPort', listPort);
  project.provide('programs', {
    chromium: programs.get('chromium') ?? '',
    firefox: programs.get('firefox') ?? '',
  });
  project.provide('extensions', { chromium, firefox });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
