import type { Clock } from '../update/ports.ts';

/** A card's frame is there within two seconds, or never (`page/card/card-frame.ts`). */
const VALID_MS = 10_000;
/** More cards than this at once no person opens. */
const MOST_KEYS = 100;

/**
 * Keys by which our script in a card's frame knows that ours made that frame. Any page can make such a frame, and hand it a port as
 * ours does: an answer would tell it that we are there. Kept in memory alone; a worker that ended in between costs one card.
 */
export interface CardKeys {
  /** A new key for a card in this tab. */
  give(tabId: number): string;
  /** Whether a key was given in this tab just now. Each counts once. */
  take(tabId: number, key: string): boolean;
}

export function createCardKeys(
  { clock }: { readonly clock: Pick<Clock, 'now'> },
  newKey: () => string = () => crypto.randomUUID(),
): CardKeys {
  const given = new Map<string, { readonly tabId: number; readonly until: number }>();
  return {
    give(tabId) {
      const now = clock.now();
      for (const [key, { until }] of given) {
        if (until <= now || given.size >= MOST_KEYS) given.delete(key);
      }
      const key = newKey();
      given.set(key, { tabId, until: now + VALID_MS });
      return key;
    },
    take(tabId, key) {
      const one = given.get(key);
      given.delete(key);
      return one !== undefined && one.tabId === tabId && one.until > clock.now();
    },
  };
}
