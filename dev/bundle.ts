import { join } from 'node:path';
import { build } from 'vite';
import { PROJECT } from '../src/cli/project.ts';

/** A file under `dev` and all it imports as one script for a page, minified as the extension is. */
export async function bundle(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(PROJECT, 'dev', file), formats: ['iife'], name: 'bundle' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${file} was not built`);
  return output.output[0].code;
}
