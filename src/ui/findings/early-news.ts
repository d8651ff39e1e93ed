import type { InterfaceClient } from '../client.ts';

/** What happened before the surface listened by itself. */
interface News {
  /** The settings, the list or a tab's findings may have changed. */
  readonly changed: boolean;
  /** Another tab came to the front, or another page into it. */
  readonly tabChanged: boolean;
}

/** Tells what happened since, and ends the listening. */
export type TakeNews = () => News;

/**
 * Listens from the first asking on. Until a surface is painted and listens by itself, on a busy computer, a second goes by:
 * what changes meanwhile would not be in the answers that were asked for, and nothing would tell of it later.
 */
export function gatherNews(client: Pick<InterfaceClient, 'onChange' | 'onTabChange'>): TakeNews {
  const scope = new AbortController();
  const news = { changed: false, tabChanged: false };
  client.onChange(() => {
    news.changed = true;
  }, scope.signal);
  client.onTabChange(() => {
    news.tabChanged = true;
  }, scope.signal);
  return () => {
    scope.abort();
    return news;
  };
}
