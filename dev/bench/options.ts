import { parseArgs } from 'node:util';
import type { BrowserKind } from '../browsers/find.ts';

/** The parts of the benchmark, in the order of their running. */
export const PARTS = [
  'scan',
  'huge',
  'mutations',
  'painting',
  'sizes',
  'memory',
  'list',
  'surfaces',
] as const;
export type PartName = (typeof PARTS)[number];

/** Those that need no isolated world and no look into the engine. */
const PARTS_IN_FIREFOX: readonly PartName[] = ['scan', 'sizes', 'list'];

export interface Options {
  readonly kind: BrowserKind;
  readonly folder: string | undefined;
  readonly isQuick: boolean;
  readonly json: boolean;
  readonly names: number;
  readonly parts: readonly PartName[];
}

const USAGE = `npm run bench -- [--pages DIR] [--quick] [--json] [--browser chromium|firefox] [--names COUNT] [--only ${PARTS.join('|')}]`;

/** Reads the command line; on a wrong one it says how it is used and ends the process. */
export function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        pages: { type: 'string' },
        quick: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        browser: { type: 'string', default: 'chromium' },
        names: { type: 'string', default: '10000' },
        only: { type: 'string', multiple: true },
      },
    });
    const { browser: kind, only } = values;
    if (kind !== 'chromium' && kind !== 'firefox')
      throw new Error(`--browser is chromium or firefox, not "${kind}"`);
    const unknown = only?.find((name) => !PARTS.some((part) => part === name));
    if (unknown !== undefined) throw new Error(`There is no part "${unknown}"`);
    const names = Number(values.names);
    if (!Number.isInteger(names)) throw new Error(`--names is a number, not "${values.names}"`);
    return {
      kind,
      folder: values.pages,
      isQuick: values.quick,
      json: values.json,
      names,
      parts: (kind === 'firefox' ? PARTS_IN_FIREFOX : PARTS).filter((part) => only?.includes(part) ?? true),
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
    process.exit(2);
  }
}
