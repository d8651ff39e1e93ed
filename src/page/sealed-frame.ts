/**
 * Whether this document is a blank frame of an origin of its own. Only extensions can write into it, so nothing of the
 * page's will ever be there to read; one of our own cards may be (`card/card-frame.ts`).
 */
export function isSealed(): boolean {
  return location.href === 'about:blank' && window.parent !== window && window.frameElement === null;
}

/**
 * Waits for the way to the script that made this frame. The page around could hand over one as well. It would get what
 * anybody gets who paints a card of their own: neither words of ours nor a way to anything else.
 */
export function whenHandedPort(): Promise<MessagePort> {
  return new Promise((resolve) => {
    const listen = ({ source, ports: [port] }: MessageEvent) => {
      if (source !== window.parent || !port) return;
      removeEventListener('message', listen);
      resolve(port);
    };
    addEventListener('message', listen);
  });
}
