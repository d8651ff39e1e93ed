import { render } from 'preact';
import type { CardContent } from '../../text/card-content.ts';
import styles from './card.css?inline';
import { Card, type CardPorts } from './card.tsx';

/** What a card is shown in: the document of its frame, or a shadow tree where cards are only looked at. */
export type CardRoot = Document | ShadowRoot;

/** Shows a card in `root`; what was there before goes. */
export function showCard(root: CardRoot, content: CardContent, ports: CardPorts, moreStyles = ''): void {
  unmountCard(root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles + moreStyles);
  root.adoptedStyleSheets = [sheet];
  const keepFocus = () => root.activeElement?.closest('.card') && focusCard(root);
  render(<Card content={content} ports={ports} keepFocus={keepFocus} />, placeIn(root));
}

/** Empties `root`. */
export function unmountCard(root: CardRoot): void {
  const place = placeIn(root);
  render(null, place);
  place.replaceChildren();
}

/** Moves the focus into the card shown in `root`: its name is read out, and Tab goes on to its buttons and link. */
export function focusCard(root: CardRoot): void {
  root.querySelector<HTMLElement>('[role="dialog"]')?.focus();
}

/** How high a card is that has room enough, by the body it has: in whole CSS px. */
export function heightOf(body: Element): number {
  const card = body.parentElement;
  const border = card ? card.offsetHeight - card.clientHeight : 0;
  return Math.ceil(body.getBoundingClientRect().height) + border;
}

function placeIn(root: CardRoot): HTMLElement | ShadowRoot {
  return 'body' in root ? root.body : root;
}
