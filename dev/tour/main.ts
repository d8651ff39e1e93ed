import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT } from '../../src/cli/project.ts';
import type { BrowserKind } from '../browsers/find.ts';
import { needBrowsers } from '../browsers/install.ts';
import { administrator } from './administrator.ts';
import { complianceOfficer } from './compliance-officer.ts';
import { maintainer } from './maintainer.ts';
import { reader } from './reader.ts';
import type { Walk } from './walk.ts';

/*
 * Plays the first ten minutes of four people with the real extension in the real browsers, and makes a picture of each step.
 * docs/tour.md shows them.
 */

const WALKS: readonly Walk[] = [reader, complianceOfficer, administrator, maintainer];
const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];
const USAGE = `npm run tour -- [--browser ${KINDS.join('|')}] [--only ${WALKS.map(({ name }) => name).join('|')}]`;

const { kinds, walks } = readOptions();
const programs = needBrowsers([...kinds]);
for (const kind of kinds) {
  for (const walk of walks) {
    const folder = join(PROJECT, 'docs/tour', kind, walk.name);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    console.log(`${kind}: ${walk.name}`);
    await walk.play({ kind, program: programs.get(kind) ?? '', folder });
  }
}

function readOptions(): { kinds: readonly BrowserKind[]; walks: readonly Walk[] } {
  try {
    const { values } = parseArgs({ options: { browser: { type: 'string' }, only: { type: 'string' } } });
    const found = {
      kinds: KINDS.filter((kind) => values.browser === undefined || values.browser === kind),
      walks: WALKS.filter(({ name }) => values.only === undefined || values.only === name),
    };
    if (found.kinds.length === 0) throw new Error(`There is no browser "${values.browser}"`);
    if (found.walks.length === 0) throw new Error(`There is no walk "${values.only}"`);
    return found;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
    process.exit(2);
  }
}
