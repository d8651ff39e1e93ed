import type { FromPage } from '../../src/messaging/protocol.ts';
import { callBackground } from '../../src/page/native.ts';
import type { Handed } from '../../src/page/sealed-frame.ts';
import { serveCard } from '../../src/ui/card/serve-card.tsx';

/** The part of the page script that is the card itself, in the frame that `card.js` made for it. */
export async function show({ port, key }: Handed): Promise<void> {
  const answer = await callBackground<FromPage, 'page.frame'>('page.frame', { key });
  if (answer.ok && answer.value.isOurs) serveCard(document, port);
}
