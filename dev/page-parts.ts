import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { PROJECT } from '../src/cli/project.ts';

/** The modules of `entrypoints/page` that the page script imports when they are needed, in their order. */
export const PAGE_PARTS = ['scan', 'links', 'marker', 'card', 'card-view'] as const;

/** All files of the page script, the one that is in every frame first. */
export const PAGE_FILES = ['page', ...PAGE_PARTS].map((part) => `${part}.js`);

interface PackageFile {
  readonly relativeDest: string;
  readonly contents: string;
}

/** Builds the page script's parts as modules: WXT knows content scripts, but none that import others later. */
export function buildPageParts(browser: string): Promise<PackageFile[]> {
  return Promise.all(
    PAGE_PARTS.map(async (part) => ({
      relativeDest: `${part}.js`,
      contents: await buildPart(part, browser),
    })),
  );
}

async function buildPart(part: (typeof PAGE_PARTS)[number], browser: string): Promise<string> {
  const built = await build({
    root: PROJECT,
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    define: { 'import.meta.env.FIREFOX': JSON.stringify(browser === 'firefox') },
    build: {
      write: false,
      minify: true,
      target: ['chrome137', 'firefox140'],
      cssTarget: ['chrome137', 'firefox140'],
      // As an entry and not as a library, whose modules are left with all their white space.
      rolldownOptions: {
        input: join(PROJECT, 'entrypoints/page', `${part}.ts`),
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${part} was not built`);
  return output.output[0].code;
}
