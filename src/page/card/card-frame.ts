/**
 * No `allow-same-origin`: the frame's origin is one of its own, so nobody but extensions gets into it. No `allow-scripts`: should
 * a page lead it elsewhere, nothing runs there. What is left is that links open in a tab as any other.
 */
const SANDBOX = 'allow-popups allow-popups-to-escape-sandbox';

const STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  // Hidden with the host, until it has its size.
  visibility: 'inherit',
  display: 'block',
  width: 'min(340px, 100vw - 16px)',
  height: '1px',
  'max-height': 'min(460px, 80vh)',
  border: '0',
  'border-radius': '8px',
  'box-shadow': '0 6px 24px rgb(0 0 0 / 0.22)',
  'color-scheme': 'light dark',
};

/** Firefox runs our script in a new frame when it gets to it: it is spoken to until it answers. In ms. */
const AGAIN_MS = 50;
const MOST_TRIES = 40;

/**
 * The frame that a card is shown in: a blank one, written by our own page script in it.
 *
 * A closed shadow tree alone would keep nothing secret. In Firefox an event's `originalTarget` gives a page its nodes, in
 * Chromium `find()` and the selection tell its words. In the frame there is nothing but an element that shows another
 * document, of another origin.
 *
 * The two scripts share a port. It is given by a message to the frame's window; the page has no script there to hear it, and its
 * own window hears nothing. Ours in the frame says nothing before the background has told it that the key is ours: any page
 * can make such a frame, to see whether somebody answers in it. A page that does something to the frame or beside it loses it.
 */
export class CardFrame {
  /** Settles when the frame is gone, or isn't what it was. */
  readonly gone: Promise<void>;
  private readonly element: HTMLIFrameElement;
  private readonly end = new AbortController();
  private readonly changes: MutationObserver;
  private port: MessagePort | undefined;

  /** Puts the frame into a shadow tree. `onLost` runs if the page does something to it. */
  constructor(root: ShadowRoot, onLost: () => void) {
    const { signal } = this.end;
    this.gone = new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
    const lost = () => {
      if (!signal.aborted) onLost();
    };
    const element = document.createElement('iframe');
    element.setAttribute('sandbox', SANDBOX);
    for (const [name, value] of Object.entries(STYLE)) element.style.setProperty(name, value, 'important');
    // It loads once, blank; again when it was moved or led elsewhere.
    let isLoaded = false;
    element.addEventListener(
      'load',
      () => {
        if (isLoaded) lost();
        isLoaded = true;
      },
      { signal },
    );
    root.replaceChildren(element);
    this.changes = new MutationObserver(lost);
    this.changes.observe(root, { subtree: true, childList: true, attributes: true });
    this.element = element;
  }

  /**
   * The way to our script in the frame, which knows us by the key; undefined when that is gone, or doesn't answer within two
   * seconds.
   */
  whenReady(key: string): Promise<MessagePort | undefined> {
    return new Promise((resolve) => {
      let tries = 0;
      let next: ReturnType<typeof setTimeout> | undefined;
      const settle = (port: MessagePort | undefined) => {
        clearTimeout(next);
        this.port = port;
        resolve(port);
      };
      const hand = () => {
        if (tries++ === MOST_TRIES) return settle(undefined);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => settle(port1);
        this.element.contentWindow?.postMessage(key, '*', [port2]);
        next = setTimeout(hand, AGAIN_MS);
      };
      this.gone.then(() => settle(undefined));
      hand();
    });
  }

  /** @param height in CSS px; more than there is room for is scrolled within. */
  setHeight(height: number): void {
    this.element.style.setProperty('height', `${height}px`, 'important');
    // That was us.
    this.changes.takeRecords();
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  remove(): void {
    this.end.abort();
    this.changes.disconnect();
    this.port?.close();
    this.element.remove();
  }
}
