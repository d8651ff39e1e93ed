import type { Console } from '../../src/cli/console.ts';
import { run } from '../../src/cli/main.ts';

/** What one call of the tool printed, and how it ended. */
export interface Call {
  readonly exit: number;
  readonly out: string;
  readonly errors: string;
}

export interface CallOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Record<string, string>;
}

/** The day that tests of the tool live in, so that no list grows old under them. */
export const TODAY = Date.parse('2026-11-22T12:00:00Z');

/** Calls the tool as the shell would. */
export async function call(
  args: readonly string[],
  { input = '', env = {} }: CallOptions = {},
): Promise<Call> {
  let out = '';
  let errors = '';
  const console: Console = {
    out: (text) => {
      out += text;
    },
    error: (text) => {
      errors += text;
    },
    readInput: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
    env,
    now: () => TODAY,
  };
  const exit = await run(args, console);
  return { exit, out, errors };
}
