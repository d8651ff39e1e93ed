import { readFile } from 'node:fs/promises';
import { type KeySet, plainKeySet } from '../../list/key-set.ts';
import { type Command, readArguments } from '../command.ts';
import { CommandError, EXIT, usageError } from '../console.ts';
import { readKeyHistory } from './key-records.ts';
import { developmentKey } from './keys.ts';
import { refusalText } from './refusal-text.ts';
import { readTrustedKeys } from './trusted-keys.ts';
import { verifyFile } from './verify-file.ts';

const USAGE = 'interdict list verify FILE [--keys ID:BASE64,... | --records FILE] [--development]';

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'check a signed list file as the extension would',
  usage: USAGE,
  async run(args, console) {
    const { values, positionals } = readArguments(
      args,
      { keys: { type: 'string' }, records: { type: 'string' }, development: { type: 'boolean' } },
      USAGE,
    );
    const [file] = positionals;
    if (file === undefined) throw usageError(`Which file?\nUsage: ${USAGE}`);
    const set = await readKeySet(values, console.env);
    const bytes = await readFile(file).catch(() => {
      throw new CommandError(`${file}: no such file.`);
    });
    const list = await verifyFile(new Uint8Array(bytes), set, console.now());
    if (!list.ok) throw new CommandError(`${file} is refused: ${refusalText(list.error)}`);
    const { header, vendors } = list.value;
    console.out(
      `Good: list ${header.sequence}, published ${header.published}, expires ${header.expires}, ${vendors.length} vendors\n`,
    );
    return EXIT.fine;
  },
};

/** The set of keys to go by: that of the records, or one of the keys given. */
async function readKeySet(
  { keys, records, development = false }: { keys?: string; records?: string; development?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Promise<KeySet> {
  if (records !== undefined) return (await readKeyHistory(records)).current;
  const trusted = readTrustedKeys(keys ?? env.INTERDICT_LIST_KEYS ?? '');
  if (development) trusted.push(await developmentKey());
  if (trusted.length === 0)
    throw usageError('Trust which keys? Give --keys, --records, INTERDICT_LIST_KEYS or --development.');
  return plainKeySet(trusted);
}
