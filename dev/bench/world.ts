import type { CDPSession, Page } from 'puppeteer-core';
import type { PageSide } from './page-side.ts';

/** A fresh isolated world in a page, as a content script gets, with the page side of the benchmark in it. */
export interface World {
  /** Runs one of the contestants' calls in the world. */
  call<Name extends keyof PageSide>(
    name: Name,
    ...args: Parameters<PageSide[Name]>
  ): Promise<ReturnType<PageSide[Name]>>;
}

let worlds = 0;

export async function openWorld(page: Page, session: CDPSession, script: string): Promise<World> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: `bench-${worlds++}`,
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await page.bringToFront();
  await evaluate(script);
  return {
    call: async (name, ...args) =>
      (await evaluate(
        `pageSide[${JSON.stringify(name)}](${args.map((arg) => JSON.stringify(arg)).join()})`,
      )) as never,
  };
}
