import { access, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseJurisdiction } from '../../domain/jurisdiction.ts';
import { EXAMPLE_VENDOR, newListFiles } from '../../list/source/new-list.ts';
import { type Command, readArguments } from '../command.ts';
import { CommandError, EXIT, usageError } from '../console.ts';

const USAGE = 'interdict list new FOLDER --name NAME [--place CODE]';
export const newCommand: Command = {
  name: 'new',
  summary: 'begin a list of your own: a folder of source files with one vendor to replace',
  usage: USAGE,
  async run(args, console) {
    const { values, positionals } = readArguments(
      args,
      { name: { type: 'string' }, place: { type: 'string', default: 'ZZ' } },
      USAGE,
    );
    const [given] = positionals;
    if (given === undefined || values.name === undefined) {
      throw usageError(`Which folder, and whose list is it?\nUsage: ${USAGE}`);
    }
    if (parseJurisdiction(values.place) === undefined) {
      throw usageError(
        '--place is a code as US, EU or, for rules of your own, one that ISO 3166 leaves free: ZZ.',
      );
    }
    const folder = resolve(given);
    const isThere = await access(folder).then(
      () => true,
      () => false,
    );
    if (isThere) throw new CommandError(`${given} is there already, and is left as it is.`);
    const about = { name: values.name, place: values.place, now: console.now() };
    for (const { path, text } of newListFiles(basename(folder), about)) {
      const file = join(dirname(folder), path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    console.out(
      `A list in ${given}, with one vendor to replace: vendors/${EXAMPLE_VENDOR}.yaml.\n` +
        `Next: interdict list check ${given}; interdict list sign OUT --sources ${given} --key FILE\n`,
    );
    return EXIT.fine;
  },
};
