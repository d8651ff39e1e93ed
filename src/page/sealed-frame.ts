/**
 * Whether this document is a blank frame of an origin of its own. Only extensions can write into it, so nothing of the
 * page's will ever be there to read; one of our own cards may be (`card/card-frame.ts`).
 */
export function isSealed(): boolean {
  return location.href === 'about:blank' && window.parent !== window && window.frameElement === null;
}

/** What came into such a frame first. */
export interface Handed {
  readonly port: MessagePort;
  /** By which the background knows whether it came from us. */
  readonly key: string;
}

/**
 * Waits for the way to the script that made this frame. The page around can hand over one as well: nothing is to be said
 * before the key is known to be ours. No more than the first one is looked at.
 */
export function whenHanded(): Promise<Handed> {
  return new Promise((resolve) => {
    const listen = ({ source, data: key, ports: [port] }: MessageEvent<unknown>) => {
      if (source !== window.parent || !port || typeof key !== 'string') return;
      removeEventListener('message', listen);
      resolve({ port, key });
    };
    addEventListener('message', listen);
  });
}
