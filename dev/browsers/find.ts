import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Chromium stands for every browser of its family: Chromium, Chrome, Edge. */
export type BrowserKind = 'chromium' | 'firefox';

const OVERRIDES: Readonly<Record<BrowserKind, string>> = {
  chromium: 'INTERDICT_CHROMIUM',
  firefox: 'INTERDICT_FIREFOX',
};

const COMMANDS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr'],
};

const APPLICATIONS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** The program of a browser on this machine: the override in the environment, the search path, the usual places. */
export function findBrowser(kind: BrowserKind, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const override = env[OVERRIDES[kind]];
  if (override) return override;
  const folders = (env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':').filter(Boolean);
  const onPath = COMMANDS[kind].flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...APPLICATIONS[kind]].find((path) => existsSync(path));
}

/** The environment variable that names a browser's program. */
export function overrideOf(kind: BrowserKind): string {
  return OVERRIDES[kind];
}
