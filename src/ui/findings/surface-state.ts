import type { Asked, Base, PageAnswer } from './ask.ts';
import type { TakeNews } from './early-news.ts';
import type { Wait } from './wait.ts';

/** What the popup or the panel knows. */
export type SurfaceState =
  | { readonly kind: 'waiting' }
  /** The background did not answer. */
  | { readonly kind: 'silent' }
  | (Base & { readonly kind: 'ready'; readonly page: PageAnswer });

/** Answers that were asked for before there was anything to show, and what they had told when there was. */
export interface FirstLook {
  readonly asked: Asked;
  readonly state: SurfaceState;
  /** What has changed since they were asked for. */
  readonly takeNews: TakeNews;
}

export const WAITING: SurfaceState = { kind: 'waiting' };
export const ASKING: PageAnswer = { kind: 'asking' };

/** A background that is awake has answered by then, ms. One that must start takes longer, and something is to be seen before. */
const PATIENCE_MS = 100;

/** Waits for the answers, but not long: so that what is painted first is, with luck, already what was asked for. */
export async function lookFirst(asked: Omit<Asked, 'settings'>, wait: Wait): Promise<SurfaceState> {
  const scope = new AbortController();
  await Promise.race([Promise.all([asked.base, asked.page]), wait(PATIENCE_MS, scope.signal)]);
  scope.abort();
  // Of two promises that are settled, a race takes the first.
  const base = await Promise.race([asked.base, Promise.resolve(LATE)]);
  const page = await Promise.race([asked.page, Promise.resolve(ASKING)]);
  if (base === LATE) return WAITING;
  if (base === undefined || page === undefined) return { kind: 'silent' };
  return readyState(WAITING, base, page);
}

const LATE = Symbol('late');

/** `now`, if it says the same already. */
export function readyState(now: SurfaceState, base: Base, page: PageAnswer): SurfaceState {
  // Each answer is an object of its own, and settings are a part of one answer.
  const isSame = now.kind === 'ready' && now.settings === base.settings && now.page === page;
  return isSame ? now : { kind: 'ready', ...base, page };
}
