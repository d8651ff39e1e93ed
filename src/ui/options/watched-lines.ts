import type { WatchedName } from '../../domain/watched.ts';
import type { PageText } from '../../text/text.ts';
import { withWatched } from './watched-edit.ts';

/** What is taken from a text with one name a line, and which lines are not, each with the problem in words. */
export interface WatchedLines {
  /** The watch-list with the names that were taken. */
  readonly watched: readonly WatchedName[];
  readonly taken: readonly string[];
  readonly leftOut: readonly { readonly line: number; readonly problem: string }[];
}

/** Reads names out of a text: one a line, after it if one likes a tab and a note. Empty lines are passed over. */
export function readWatchedLines(
  input: string,
  watched: readonly WatchedName[],
  text: Pick<PageText, 'watchList'>,
): WatchedLines {
  let list = watched;
  const taken: string[] = [];
  const leftOut: WatchedLines['leftOut'][number][] = [];
  // Files from spreadsheets and editors of old begin with a mark of their encoding.
  const lines = input.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const [name = '', ...notes] = line.split('\t');
    const added = withWatched(list, { name, note: notes.join(' ') }, text);
    if (added.ok) {
      list = added.watched;
      taken.push(added.name);
    } else {
      leftOut.push({ line: at + 1, problem: added.problem });
    }
  }
  return { watched: list, taken, leftOut };
}
