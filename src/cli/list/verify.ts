import { readFile } from 'node:fs/promises';
import { parsePayload } from '../../list/parse-payload.ts';
import { parseList, verifyList } from '../../list/read-list.ts';
import { webListPorts } from '../../update/webcrypto.ts';
import { type Command, readArguments } from '../command.ts';
import { CommandError, EXIT, usageError } from '../console.ts';
import { developmentKey } from './keys.ts';
import { refusalText } from './refusal-text.ts';
import { readTrustedKeys } from './trusted-keys.ts';

const USAGE = 'interdict list verify FILE [--keys ID:BASE64,...] [--development]';

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'check a signed list file as the extension would',
  usage: USAGE,
  async run(args, console) {
    const { values, positionals } = readArguments(
      args,
      { keys: { type: 'string' }, development: { type: 'boolean' } },
      USAGE,
    );
    const [file] = positionals;
    if (file === undefined) throw usageError(`Which file?\nUsage: ${USAGE}`);
    const keys = readTrustedKeys(values.keys ?? console.env.INTERDICT_LIST_KEYS ?? '');
    if (values.development) keys.push(await developmentKey());
    if (keys.length === 0)
      throw usageError('Trust which keys? Give --keys, INTERDICT_LIST_KEYS or --development.');
    const bytes = await readFile(file).catch(() => {
      throw new CommandError(`${file}: no such file.`);
    });
    const envelope = await verifyList(
      new Uint8Array(bytes),
      { keys, allowDevelopmentKeys: true },
      webListPorts,
    );
    const list = envelope.ok ? parseList(envelope.value, parsePayload, webListPorts.text) : envelope;
    if (!list.ok) throw new CommandError(`${file} is refused: ${refusalText(list.error)}`);
    const { header, vendors } = list.value;
    console.out(
      `Good: list ${header.sequence}, published ${header.published}, expires ${header.expires}, ${vendors.length} vendors\n`,
    );
    return EXIT.fine;
  },
};
