import type { Page, Protocol } from 'puppeteer-core';

/** The words of the card that is open, out of its closed shadow tree: Chromium's driver alone sees into those. */
export async function cardWords(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const roots = nodesOf(root).flatMap(({ shadowRoots = [] }) => shadowRoots);
    const card = roots.filter(({ shadowRootType }) => shadowRootType === 'closed').at(-1);
    if (!card) throw new Error('There is no card');
    return nodesOf(card)
      .filter(({ nodeName }) => nodeName === '#text')
      .map(({ nodeValue }) => nodeValue)
      .join(' ');
  } finally {
    await session.detach();
  }
}

function nodesOf(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}
