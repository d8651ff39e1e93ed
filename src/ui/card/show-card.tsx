import { render } from 'preact';
import type { CardContent } from '../../text/card-content.ts';
import styles from './card.css?inline';
import { Card, type CardPorts } from './card.tsx';

/** Shows a card in `root`, the closed shadow root of its host; what was there before goes. */
export function showCard(root: ShadowRoot, content: CardContent, ports: CardPorts): void {
  unmountCard(root);
  addStyles(root);
  const keepFocus = () => root.activeElement && focusCard(root);
  render(<Card content={content} ports={ports} keepFocus={keepFocus} />, root);
}

/** Empties `root`. */
export function unmountCard(root: ShadowRoot): void {
  render(null, root);
  root.replaceChildren();
}

/** Moves the focus into the card shown in `root`: its name is read out, and Tab goes on to its buttons and link. */
export function focusCard(root: ShadowRoot): void {
  root.querySelector<HTMLElement>('[role="dialog"]')?.focus();
}

/** A constructed sheet is out of reach of the page's CSP; a style element is for where there is none. */
function addStyles(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = styles;
    root.append(style);
  }
}
