import { err, ok, type Result } from '../domain/result.ts';
import { isSafeText } from '../list/schema/text.ts';
import { foldName } from '../names/fold.ts';

/** Why a text can't be watched for. */
export type WatchedNameProblem =
  | 'empty'
  | 'too-long'
  /** A control character, or one that turns the direction of the text. */
  | 'unsafe'
  /** It would be found in every text. */
  | 'too-short';

/** In UTF-16 units. */
export const MAX_WATCHED_NAME = 80;
export const MAX_WATCHED_NOTE = 1000;

/**
 * The name that a person wants marked, as it is kept: without outer and double spaces. It needs one Han character, or two
 * letters or digits of which one is a letter: `3M` is a name, `42` is none.
 */
export function parseWatchedName(input: string): Result<string, WatchedNameProblem> {
  const name = input.trim().replace(/\s+/g, ' ');
  if (name === '') return err('empty');
  if (name.length > MAX_WATCHED_NAME) return err('too-long');
  if (!isSafeText(name)) return err('unsafe');
  return isLongEnough(foldName(name)) ? ok(name) : err('too-short');
}

/** Whether a note may be kept: lines and tabs are fine, other control characters are not. */
export function isWatchedNote(note: string): boolean {
  return note.length <= MAX_WATCHED_NOTE && isSafeText(note.replace(/[\n\t]/g, ''));
}

function isLongEnough(folded: string): boolean {
  if (/\p{Script=Han}/u.test(folded)) return true;
  return /\p{L}/u.test(folded) && (folded.match(/[\p{L}\p{N}]/gu)?.length ?? 0) > 1;
}
