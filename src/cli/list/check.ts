import { type Command, readArguments } from '../command.ts';
import { EXIT } from '../console.ts';
import { counted } from '../counted.ts';
import { LIST_SOURCES } from '../project.ts';
import { checkList } from './check-list.ts';
import { problemLine } from './compile-list.ts';

const USAGE = 'interdict list check [FOLDER] [--only WORD] [--errors-only]';

export const checkCommand: Command = {
  name: 'check',
  summary: 'check the source files, each problem with file, line and what to do',
  usage: USAGE,
  async run(args, console) {
    const { values, positionals } = readArguments(
      args,
      { only: { type: 'string', default: '' }, 'errors-only': { type: 'boolean' } },
      USAGE,
    );
    const { only } = values;
    const problems = (await checkList(positionals[0] ?? LIST_SOURCES, console)).filter(({ file }) =>
      file.includes(only),
    );
    const errors = problems.filter(({ severity }) => severity === 'error');
    for (const problem of values['errors-only'] ? errors : problems) console.out(`${problemLine(problem)}\n`);
    const notices = values['errors-only'] ? '' : `, ${counted(problems.length - errors.length, 'notice')}`;
    const where = only === '' ? '' : ` in files with "${only}" in their path`;
    console.out(`${counted(errors.length, 'error')}${notices}${where}\n`);
    return errors.length === 0 ? EXIT.fine : EXIT.failed;
  },
};
