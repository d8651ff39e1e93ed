import { setTimeout as delay } from 'node:timers/promises';

export interface PollOptions {
  /** How long to try, in ms. */
  readonly timeoutMs?: number;
  /** Pause between two tries, in ms. */
  readonly everyMs?: number;
}

/**
 * Tries until `probe` gives something other than undefined, false or null, and returns it. Errors of a probe count as
 * "not yet". Throws with `what` and the last answer or error when the time is over.
 */
export async function poll<Value>(
  what: string,
  probe: () => Promise<Value | undefined | null | false> | Value | undefined | null | false,
  { timeoutMs = 20_000, everyMs = 50 }: PollOptions = {},
): Promise<Value> {
  const end = Date.now() + timeoutMs;
  let last: unknown;
  do {
    try {
      const value = await probe();
      if (value !== undefined && value !== null && value !== false) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    await delay(everyMs);
  } while (Date.now() < end);
  throw new Error(
    `Waited ${timeoutMs} ms in vain for ${what}; last: ${last instanceof Error ? last.message : String(last)}`,
  );
}
