import type { Random } from './ports.ts';
import { backOff, FURTHEST } from './schedule.ts';

/** An address that did not give a list when it was asked last. */
export interface MirrorTrouble {
  /** Failures in a row. */
  readonly failures: number;
  /** Until then others are asked first. Epoch ms. */
  readonly until: number;
}

/** By address; those that are not here are well. */
export type MirrorHealth = Readonly<Record<string, MirrorTrouble>>;

/**
 * In which order to ask: those that are well, as the source prefers them; then those in trouble, by the time at which it
 * is thought to be over. All are asked before a check fails. A time that no rule here gives is that of another clock.
 */
export function mirrorsInOrder(addresses: readonly string[], health: MirrorHealth, now: number): string[] {
  const restUntil = (address: string) => {
    const until = health[address]?.until ?? 0;
    return until > now && until <= now + FURTHEST ? until : 0;
  };
  return addresses.toSorted((a, b) => restUntil(a) - restUntil(b));
}

/** The health after `address` gave an answer that could be used. */
export function wellAgain(health: MirrorHealth, address: string): MirrorHealth {
  const { [address]: _, ...others } = health;
  return others;
}

/** The health after `address` failed. `retryAfterMs` is what its server asked for. */
export function inTrouble(
  health: MirrorHealth,
  address: string,
  { now, random, retryAfterMs }: { now: number; random: Random; retryAfterMs?: number | undefined },
): MirrorHealth {
  const failures = (health[address]?.failures ?? 0) + 1;
  const wait = Math.min(retryAfterMs ?? backOff(failures, random), FURTHEST);
  return { ...health, [address]: { failures, until: now + wait } };
}
