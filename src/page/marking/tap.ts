import { closestOf } from '../reading/unclobbered.ts';
import type { HoverPorts } from './hover.ts';

export type TapPorts = Pick<HoverPorts, 'at' | 'isOnCard' | 'opened' | 'open'>;

/** A finger that goes further scrolls, one that stays longer selects or asks for a menu. In CSS px and ms. */
const MOST_PX = 10;
const MOST_MS = 500;

/** Where a tap is meant for the page: a card would only flash on the way to another page. */
const MEANT_FOR_PAGE =
  'a[href],button,input,select,textarea,label,summary,[onclick],[role="button" i],[role="link" i],[role="tab" i]';

interface Touch {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly at: number;
  /** Whose card was open before: a second tap closes it. */
  readonly opened: ReturnType<TapPorts['opened']>;
}

/**
 * Opens cards where a finger taps on a mention. The page gets the tap all the same. Listens before `watchPointer`, which
 * closes the open card at each touch.
 */
export function watchTaps(ports: TapPorts, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  let touch: Touch | undefined;
  addEventListener(
    'pointerdown',
    ({ isTrusted, isPrimary, pointerType, pointerId, target, clientX, clientY, timeStamp }) => {
      const isTouch = isTrusted && isPrimary && pointerType === 'touch' && !ports.isOnCard(target);
      touch = isTouch
        ? { id: pointerId, x: clientX, y: clientY, at: timeStamp, opened: ports.opened() }
        : undefined;
    },
    options,
  );
  addEventListener(
    'pointercancel',
    () => {
      touch = undefined;
    },
    options,
  );
  addEventListener(
    'pointerup',
    (event) => {
      const began = touch;
      touch = undefined;
      if (!event.isTrusted || !began || began.id !== event.pointerId || !isTap(began, event)) return;
      if (event.target instanceof Element && closestOf(event.target, MEANT_FOR_PAGE)) return;
      const finding = ports.at(event.clientX, event.clientY);
      if (finding && finding !== began.opened) ports.open(finding, { x: event.clientX, y: event.clientY });
    },
    options,
  );
}

function isTap({ x, y, at }: Touch, { clientX, clientY, timeStamp }: PointerEvent): boolean {
  return timeStamp - at <= MOST_MS && Math.hypot(clientX - x, clientY - y) <= MOST_PX;
}
