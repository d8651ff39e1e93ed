import type { Page, Protocol } from 'puppeteer-core';
import type { Point } from '../../dev/browsers/reader.ts';

/** Where a button of the open card is, by its words: the middle of it. */
export async function pointOfButton(page: Page, words: string): Promise<Point> {
  const points = 'createCDPSession' in page && (await inChromium(page, words).catch(() => undefined));
  const point = points || (await inFirefox(page, words));
  if (!point) throw new Error(`The card has no button “${words}”`);
  return point;
}

/** Chromium's driver alone sees into closed shadow trees. */
async function inChromium(page: Page, words: string): Promise<Point | undefined> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const button = nodesOf(root).find(
      (node) => node.nodeName === 'BUTTON' && nodesOf(node).some(({ nodeValue }) => nodeValue === words),
    );
    if (!button) return undefined;
    const { model } = await session.send('DOM.getBoxModel', { nodeId: button.nodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  } finally {
    await session.detach();
  }
}

/** Firefox lets a selection into them. */
async function inFirefox(page: Page, words: string): Promise<Point | undefined> {
  return page.evaluate((wanted) => {
    const { find } = window as unknown as { find(words: string): boolean };
    getSelection()?.removeAllRanges();
    if (!find.call(window, wanted)) return undefined;
    const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
    getSelection()?.removeAllRanges();
    return box && { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  }, words);
}

function nodesOf(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const within = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  return [node, ...within.flatMap(nodesOf)];
}
