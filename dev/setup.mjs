// Runs before `npm start` and `npm test`, on whatever Node the machine has (20.19 or newer): keep it free of
// dependencies and of newer syntax. Installs the locked packages when they are not there yet.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const installed = new URL('../node_modules/.package-lock.json', import.meta.url);

if (!existsSync(installed)) {
  const npm = process.env.npm_execpath;
  const run = npm
    ? spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund'], { stdio: 'inherit' })
    : spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit', shell: true });
  if (run.status !== 0) {
    console.error('The packages could not be installed. Check the network and run `npm ci` to see why.');
    process.exit(run.status ?? 1);
  }
}
