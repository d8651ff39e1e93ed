import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserKind, findBrowser, overrideOf } from './find.ts';

const DEBIAN_PACKAGES: Readonly<Record<BrowserKind, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** Without them the demonstration page and the pictures show boxes for Cyrillic and Chinese names. */
const FONTS = ['fonts-noto-core', 'fonts-noto-cjk'];

/**
 * The programs of the browsers asked for. Absent ones are installed from Debian's packages when this runs as root on
 * such a system; elsewhere an `Error` says what to install.
 */
export function needBrowsers(kinds: readonly BrowserKind[]): ReadonlyMap<BrowserKind, string> {
  const absent = kinds.filter((kind) => findBrowser(kind) === undefined);
  if (absent.length > 0 && canInstall()) install(absent.map((kind) => DEBIAN_PACKAGES[kind]));
  return new Map(kinds.map((kind) => [kind, findBrowser(kind) ?? missing(kind)]));
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(packages: readonly string[]): void {
  console.error(`Installing ${packages.join(' and ')} from Debian's packages ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio = ['ignore', 'ignore', 'inherit'] as const;
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: [...stdio] });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages, ...FONTS], {
    env,
    stdio: [...stdio],
  });
}

function missing(kind: BrowserKind): never {
  const names = kind === 'chromium' ? 'Chromium, Google Chrome or Microsoft Edge' : 'Firefox';
  throw new Error(
    `No ${kind === 'chromium' ? 'Chromium browser' : 'Firefox'} found. Install ${names} ` +
      `(on Debian or Ubuntu: apt-get install ${DEBIAN_PACKAGES[kind]}), or set ${overrideOf(kind)} to its program.`,
  );
}
