import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Command, readArguments } from '../command.ts';
import { EXIT, usageError } from '../console.ts';
import { LIST_SOURCES } from '../project.ts';
import { refuseErrors } from './check-list.ts';
import { compileList } from './compile-list.ts';
import { readKeyHistory } from './key-records.ts';
import { developmentKey, readKey } from './keys.ts';
import { signRelease } from './sign-release.ts';

const USAGE =
  'interdict list sign OUT --key FILE [--key FILE ...] [--development] [--records FILE] [--sequence N] [--sources FOLDER]';

export const signCommand: Command = {
  name: 'sign',
  summary: 'compile and sign the list as one file, ready to publish',
  usage: USAGE,
  async run(args, console) {
    const { values, positionals } = readArguments(
      args,
      {
        key: { type: 'string', multiple: true, default: [] },
        development: { type: 'boolean' },
        records: { type: 'string' },
        sequence: { type: 'string' },
        sources: { type: 'string', default: LIST_SOURCES },
      },
      USAGE,
    );
    const [out] = positionals;
    if (out === undefined) throw usageError(`Which file to write?\nUsage: ${USAGE}`);
    if (values.key.length === 0 && !values.development) {
      throw usageError(
        `Sign with --key FILE, or with this machine's own key: --development.\nUsage: ${USAGE}`,
      );
    }
    const keys = await Promise.all(values.key.map(readKey));
    if (values.development) keys.push(await developmentKey());
    const sequence = values.sequence === undefined ? undefined : readSequence(values.sequence);
    await refuseErrors(values.sources, console);
    const { payload, release } = await compileList(values.sources);
    const signed = sequence === undefined ? release : { ...release, sequence };
    // The first set came with the extension; nobody follows to it.
    const records =
      values.records === undefined ? [] : (await readKeyHistory(values.records)).records.slice(1);
    const bytes = await signRelease(payload, signed, keys, records);
    await mkdir(dirname(resolve(out)), { recursive: true });
    await writeFile(out, bytes);
    console.out(
      `List ${signed.sequence} signed by ${keys.map(({ id }) => id).join(', ')}: ${out}, ${bytes.length} bytes\n`,
    );
    return EXIT.fine;
  },
};

function readSequence(text: string): number {
  const sequence = Number(text);
  if (!Number.isSafeInteger(sequence) || sequence < 1)
    throw usageError(`--sequence is a whole number above zero, not "${text}"`);
  return sequence;
}
