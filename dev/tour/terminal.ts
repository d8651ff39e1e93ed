import type { Page } from 'puppeteer-core';
import { type Console, realConsole } from '../../src/cli/console.ts';
import { run } from '../../src/cli/main.ts';

/** A call of the command line and what it printed. */
export interface Call {
  readonly typed: string;
  readonly printed: string;
}

/** Runs the command line in this process and keeps what it prints. `shown` is how a person types it. */
export async function call(args: readonly string[], shown = args.join(' ')): Promise<Call> {
  let printed = '';
  const keep = (text: string) => {
    printed += text;
  };
  const console: Console = { ...realConsole, out: keep, error: keep };
  await run(args, console);
  return { typed: `npm run -s interdict -- ${shown}`, printed };
}

const WIDTH = 1000;

/** Shows calls as a terminal would, in a window as high as they need. */
export async function showTerminal(page: Page, calls: readonly Call[]): Promise<void> {
  const lines = calls.map(
    ({ typed, printed }) => `<b>$ ${asHtml(typed)}</b>\n${asHtml(printed.trimEnd())}\n`,
  );
  await page.setContent(`<!doctype html>
    <title>Terminal</title>
    <style>
      html { background: #17191d; color: #dcdad4; }
      body { margin: 0; padding: 2rem 2.5rem; }
      pre { margin: 0; font: 15px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
      b { color: #84cbe2; font-weight: 600; }
    </style>
    <pre>${lines.join('\n')}</pre>`);
  // From a low window: a document is never lower than its window.
  await page.setViewport({ width: WIDTH, height: 100 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: WIDTH, height });
}

function asHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
