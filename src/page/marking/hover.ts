import type { Finding } from './findings.ts';

export interface HoverPorts {
  /** The mention at a point of the view. */
  at(x: number, y: number): Finding | undefined;
  isOnCard(target: EventTarget | null): boolean;
  /** The mention whose card is open. */
  opened(): Finding | undefined;
  isOnOpened(x: number, y: number): boolean;
  /** Whether the open card was opened by keyboard; then the pointer's ways don't matter to it. */
  isPinned(): boolean;
  open(finding: Finding, point: { x: number; y: number }): void;
  close(): void;
}

/** How long the pointer rests on a mention before its card opens, and is away before it closes; in ms. */
export const REST_MS = 250;
const AWAY_MS = 300;
/** A hand that rests still moves this much, in CSS px. */
const TREMBLE = 4;

/**
 * Opens cards where the pointer rests on a mention, and closes them when it left both. Never takes an event from the
 * page: a click on a marked link is a click on the link. Only what a person does counts (`isTrusted`).
 */
export function watchPointer(ports: HoverPorts, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let rest = { x: Number.NaN, y: Number.NaN };

  const forget = () => {
    clearTimeout(resting);
    rest = { x: Number.NaN, y: Number.NaN };
  };
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const leave = () => {
    if (!ports.opened() || ports.isPinned()) return;
    leaving ??= setTimeout(() => {
      leaving = undefined;
      ports.close();
    }, AWAY_MS);
  };

  // Its moves are the frame's in there.
  addEventListener(
    'pointerover',
    ({ isTrusted, pointerType, target }) => {
      if (!isTrusted || pointerType === 'touch' || !ports.isOnCard(target)) return;
      forget();
      stay();
    },
    options,
  );
  addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || ports.isOnCard(event.target)) return;
      const { clientX: x, clientY: y, buttons } = event;
      if (ports.isOnOpened(x, y)) stay();
      else leave();
      if (buttons !== 0) {
        forget();
        return;
      }
      if (Math.abs(x - rest.x) <= TREMBLE && Math.abs(y - rest.y) <= TREMBLE) return;
      clearTimeout(resting);
      rest = { x, y };
      resting = setTimeout(() => {
        const finding = ports.at(x, y);
        if (!finding) return;
        stay();
        if (finding !== ports.opened()) ports.open(finding, { x, y });
      }, REST_MS);
    },
    options,
  );
  addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || ports.isOnCard(event.target)) return;
      forget();
      stay();
      ports.close();
    },
    options,
  );
  addEventListener('scroll', ({ isTrusted }) => isTrusted && forget(), options);
  document.documentElement.addEventListener(
    'pointerleave',
    ({ isTrusted }) => {
      if (!isTrusted) return;
      forget();
      leave();
    },
    { passive: true, signal },
  );
  addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape' && ports.opened()) ports.close();
    },
    options,
  );
  signal.addEventListener('abort', () => {
    forget();
    stay();
  });
}
