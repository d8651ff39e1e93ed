import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import { type PageServer, servePages } from '../../dev/page-server.ts';
import { PROJECT } from '../../src/cli/project.ts';

export const FRAMEWORKS = ['react', 'vue', 'svelte'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

const SOURCES = join(PROJECT, 'tests/fixtures/frameworks');

/** Builds the page of each framework as for production and serves it at `/<framework>/`. */
export async function serveFrameworkPages(): Promise<PageServer> {
  const folder = await mkdtemp(join(tmpdir(), 'interdict-frameworks-'));
  await inProduction(() =>
    build({
      root: SOURCES,
      configFile: false,
      logLevel: 'error',
      plugins: [vue(), svelte({ configFile: false })],
      oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
      build: {
        outDir: folder,
        emptyOutDir: true,
        rolldownOptions: { input: FRAMEWORKS.map((framework) => join(SOURCES, framework, 'index.html')) },
      },
    }),
  );
  const server = await servePages(folder);
  return {
    origin: server.origin,
    async close() {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A test runner's NODE_ENV would make development builds: Vite heeds it more than the mode. */
async function inProduction(work: () => Promise<unknown>): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}
