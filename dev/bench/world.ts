import type { Page } from 'puppeteer-core';
import type { Session } from '../browsers/session.ts';

/** A fresh world in a page with one of the scripts of `page-side` in it. */
export interface World<Side extends Calls<Side>> {
  /** Calls the script. */
  call<Name extends keyof Side & string>(
    name: Name,
    ...args: Parameters<Side[Name]>
  ): Promise<Awaited<ReturnType<Side[Name]>>>;
}

/** What a script offers: its global `side`. */
type Calls<Side> = { readonly [Name in keyof Side]: (...args: never[]) => unknown };

let worlds = 0;

/**
 * Puts a script into a world of its own: in Chromium an isolated one, as a content script's; Firefox has none that could
 * be driven, so there it is the page's own.
 */
export async function openWorld<Side extends Calls<Side>>(
  { kind }: Session,
  page: Page,
  script: string,
): Promise<World<Side>> {
  const name = `bench${worlds++}`;
  await page.bringToFront();
  const evaluate =
    kind === 'chromium' ? await isolatedWorld(page, name) : (expression: string) => page.evaluate(expression);
  // A text of its own: what the engine compiled for one world is not to help another.
  await evaluate(`${script}\nglobalThis.${name} = globalThis.side; 0`);
  return {
    call: async (call, ...args) =>
      (await evaluate(
        `${name}[${JSON.stringify(call)}](${args.map((arg) => JSON.stringify(arg)).join()})`,
      )) as never,
  };
}

async function isolatedWorld(
  page: Page,
  worldName: string,
): Promise<(expression: string) => Promise<unknown>> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName,
  });
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
