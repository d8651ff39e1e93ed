import * as v from 'valibot';
import type { Clock, KeyValueStore } from '../update/ports.ts';

/** How often pages may have something done: so many times within so many ms. */
export interface Limit {
  readonly most: number;
  readonly withinMs: number;
}

const timesShape = v.array(v.number());

/**
 * A bound on what cards do beyond their page. Only a person can press their buttons; but what a page script says can't be
 * told from what one says that a page has broken into. Kept in session storage, so that it outlives the worker. Gives what
 * rejects once the bound is reached.
 */
export function createPageLimit(
  name: string,
  { most, withinMs }: Limit,
  { session, clock }: { readonly session: KeyValueStore; readonly clock: Clock },
): () => Promise<void> {
  const item = `limit.${name}`;
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const mine = last.then(take);
    last = mine.catch(() => {});
    return mine;
  };

  async function take(): Promise<void> {
    const now = clock.now();
    const stored = v.safeParse(timesShape, await session.get(item));
    const lately = stored.success ? stored.output.filter((at) => at > now - withinMs && at <= now) : [];
    if (lately.length >= most) throw new Error(`Pages asked for this too often: ${name}`);
    await session.set(item, [...lately, now]);
  }
}
