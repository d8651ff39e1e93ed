import { dayOf } from '../../domain/partial-date.ts';
import { checkSources } from '../../list/source/check-sources.ts';
import { type Command, readArguments } from '../command.ts';
import { EXIT } from '../console.ts';
import { readListSources } from '../list-files.ts';
import { LIST_SOURCES } from '../project.ts';
import { problemLine } from './compile-list.ts';
import { readWordLists } from './word-lists.ts';

const USAGE = 'interdict list check [FOLDER] [--errors-only]';

export const checkCommand: Command = {
  name: 'check',
  summary: 'check the source files, each problem with file, line and what to do',
  usage: USAGE,
  async run(args, console) {
    const { values, positionals } = readArguments(args, { 'errors-only': { type: 'boolean' } }, USAGE);
    const problems = checkSources(await readListSources(positionals[0] ?? LIST_SOURCES), {
      today: dayOf(console.now()),
      languagesOf: readWordLists(),
    });
    const errors = problems.filter(({ severity }) => severity === 'error');
    const told = values['errors-only'] ? errors : problems;
    for (const problem of told) console.error(`${problemLine(problem)}\n`);
    console.out(`${errors.length} errors, ${problems.length - errors.length} notices\n`);
    return errors.length === 0 ? EXIT.fine : EXIT.failed;
  },
};
