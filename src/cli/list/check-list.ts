import { dayOf } from '../../domain/partial-date.ts';
import { checkSources } from '../../list/source/check-sources.ts';
import type { Problem } from '../../list/source/problem.ts';
import { CommandError, type Console } from '../console.ts';
import { counted } from '../counted.ts';
import { readListSources } from '../list-files.ts';
import { problemLine } from './compile-list.ts';
import { readWordLists } from './word-lists.ts';

/** Everything wrong with the sources in a folder, or worth a look, as of today. */
export async function checkList(folder: string, console: Console): Promise<Problem[]> {
  return checkSources(await readListSources(folder), {
    today: dayOf(console.now()),
    languagesOf: readWordLists(),
  });
}

/** Throws a `CommandError` that tells each error, if there is one: what is to be published has none. */
export async function refuseErrors(folder: string, console: Console): Promise<void> {
  const errors = (await checkList(folder, console)).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  throw new CommandError(
    `${errors.map(problemLine).join('\n')}\n${counted(errors.length, 'error')}: nothing is written.`,
  );
}
