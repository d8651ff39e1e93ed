import { spawnSync } from 'node:child_process';
import { PROJECT } from '../../src/cli/project.ts';

export interface NpmAnswer {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the npm that runs this script, else the one on the search path, in the project's folder. */
export function runNpm(args: readonly string[]): NpmAnswer {
  const npm = process.env.npm_execpath;
  const options = { cwd: PROJECT, encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
  const run = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', [...args], { ...options, shell: process.platform === 'win32' });
  return { status: run.status, out: run.stdout ?? '', error: run.error?.message ?? run.stderr ?? '' };
}
