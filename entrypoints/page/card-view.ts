import { serveCard } from '../../src/ui/card/serve-card.tsx';

/** The part of the page script that is the card itself, in the frame that `card.js` made for it. */
export function show(port: MessagePort): void {
  serveCard(document, port);
}
