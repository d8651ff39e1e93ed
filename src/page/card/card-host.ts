import type { Mention } from '../../domain/mention.ts';
import type { Cards } from '../parts.ts';
import { closestOf } from '../reading/unclobbered.ts';
import { CardFrame } from './card-frame.ts';
import { type CardAnchor, keepPlaced } from './placement.ts';
import { PressGuard } from './press-guard.ts';

/** What a card is about: a mention. */
export type CardModel = Pick<Mention, 'vendor' | 'name' | 'role' | 'reason'>;

export interface CardActions {
  readonly close: () => void;
  /** Whether a press that the browser tells of counts: the page can't have led it there. */
  readonly mayPress: (isByKey: boolean) => boolean;
  readonly setHeight: (height: number) => void;
}

/** A card that is ready to be shown, once, in a frame. */
export interface Card {
  /** By which our script in the frame knows that the frame is ours. */
  readonly key: string;
  /** Shows itself at the other end of a port; settles once it told its height. */
  mount(port: MessagePort, actions: CardActions): Promise<void>;
  /** Moves the focus into it, once its frame has it. */
  focus(): void;
}

/** Makes the card of a mention, with all it needs at hand; undefined when there is nothing to show. */
export type CardRenderer = (model: CardModel) => Promise<Card | undefined>;

const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  left: '0',
  top: '0',
  margin: '0',
  padding: '0',
  border: '0',
  width: 'max-content',
  height: 'auto',
  'max-width': 'calc(100vw - 16px)',
  overflow: 'visible',
  background: 'transparent',
  'z-index': '2147483647',
  'color-scheme': 'light dark',
  visibility: 'hidden',
};

/**
 * The one element we put into the page, there only while a card is open. Its closed shadow tree, which keeps the page's
 * styles out, has nothing in it but the card's frame.
 *
 * It is a manual popover: the top layer is above all that a page can stack, and nothing else closes it. A modal dialog
 * makes all outside of it inert, so a card for a mention in a dialog goes into that dialog.
 */
export class CardHost implements Cards {
  private readonly render: CardRenderer;
  private readonly onClose: () => void;
  private host: HTMLElement | undefined;
  private root: ShadowRoot | undefined;
  private frame: CardFrame | undefined;
  private endPlacing: (() => void) | undefined;
  private focusBefore: HTMLElement | undefined;
  private asked = 0;

  constructor(render: CardRenderer, onClose: () => void) {
    this.render = render;
    this.onClose = onClose;
  }

  /** Whether a node is the host: everything of ours that the page's tree can show. */
  isOurs(node: EventTarget | null): boolean {
    return node !== null && node === this.host;
  }

  /**
   * Opens a card in place of the one that is open. Nothing is in the page before there is something to show, and nothing is
   * seen before it has its size. Answers whether it is open: another may have been asked for meanwhile, or the frame is of no use.
   */
  async open(model: CardModel, anchor: CardAnchor, takesFocus: boolean): Promise<boolean> {
    const asked = ++this.asked;
    const card = await this.render(model);
    if (asked !== this.asked || !card) return false;
    // A card that opened by itself may get the focus later: its buttons are pressed.
    const focusBefore = this.focusBefore ?? focused();
    this.remove();
    this.focusBefore = focusBefore;
    const { host, root } = this.make();
    // A card may want to go after another took its place.
    const close = () => this.frame === frame && this.close();
    const frame = new CardFrame(root, close);
    this.frame = frame;
    modalAround(anchor.place.start).append(host);
    host.showPopover();
    let guard: PressGuard | undefined;
    const port = await frame.whenReady(card.key);
    if (port) {
      const mounted = card.mount(port, {
        close,
        mayPress: (isByKey) => guard?.allows(isByKey) === true,
        setHeight: (height) => frame.setHeight(height),
      });
      await Promise.race([mounted, frame.gone]);
    }
    if (this.frame !== frame) return false;
    if (!port) {
      this.close();
      return false;
    }
    guard = this.show(host, anchor);
    if (takesFocus) {
      frame.focus();
      card.focus();
    }
    return true;
  }

  /** Takes the host out of the page and gives the focus back, if the card has it. */
  close(): void {
    this.asked++;
    if (!this.frame) return;
    const { focusBefore } = this;
    const hadFocus = document.activeElement === this.host;
    this.remove();
    this.focusBefore = undefined;
    if (hadFocus && focusBefore?.isConnected) focusBefore.focus({ preventScroll: true });
    this.onClose();
  }

  /** From now on it is seen, and stays at its mention. */
  private show(host: HTMLElement, anchor: CardAnchor): PressGuard {
    host.style.setProperty('visibility', 'visible', 'important');
    const guard = new PressGuard(host);
    const endPlacing = keepPlaced(host, anchor, {
      onPlaced: () => guard.placed(),
      onLost: () => this.close(),
    });
    this.endPlacing = () => {
      endPlacing();
      guard.stop();
    };
    return guard;
  }

  private remove(): void {
    this.frame?.remove();
    this.frame = undefined;
    this.endPlacing?.();
    this.endPlacing = undefined;
    this.host?.remove();
  }

  private make(): { host: HTMLElement; root: ShadowRoot } {
    const host = this.host ?? document.createElement('div');
    const root = this.root ?? host.attachShadow({ mode: 'closed' });
    for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
    host.popover = 'manual';
    this.host = host;
    this.root = root;
    return { host, root };
  }
}

/** A modal dialog makes everything outside of it inert, the card too. */
function modalAround(text: Text): Element {
  const { parentElement } = text;
  return (parentElement && closestOf(parentElement, 'dialog:modal')) ?? document.documentElement;
}

/** The element that has the focus, within open shadow trees too. */
function focused(): HTMLElement | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : undefined;
}
