import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseKeyRecord, type SignedKeyRecord, writeKeyRecord } from '../../list/key-record.ts';
import { type KeySet, trustIn } from '../../list/key-set.ts';
import { followRecords } from '../../list/rotation.ts';
import { signKeyRecord } from '../../list/sign.ts';
import { webListPorts, webSignPorts } from '../../update/webcrypto.ts';
import { type Command, readArguments } from '../command.ts';
import { CommandError, EXIT, usageError } from '../console.ts';
import { type KeyHistory, readKeyHistory } from './key-records.ts';
import { readKey } from './keys.ts';
import { refusalText } from './refusal-text.ts';
import { readTrustedKeys } from './trusted-keys.ts';

const USAGE =
  'interdict list rotate OUT --keys ID:BASE64,... --key FILE [--key FILE ...] [--from RECORDS] ' +
  '[--threshold N] [--rotation-threshold N] [--revoke ID ...]';

export const rotateCommand: Command = {
  name: 'rotate',
  summary: 'change the keys that make a list: the first set, or the next after --from',
  usage: USAGE,
  async run(args, console) {
    const { values, positionals } = readArguments(
      args,
      {
        keys: { type: 'string' },
        key: { type: 'string', multiple: true, default: [] },
        from: { type: 'string' },
        threshold: { type: 'string', default: '1' },
        'rotation-threshold': { type: 'string' },
        revoke: { type: 'string', multiple: true, default: [] },
      },
      USAGE,
    );
    const [out] = positionals;
    if (out === undefined) throw usageError(`Which file to write?\nUsage: ${USAGE}`);
    if (values.keys === undefined || values.key.length === 0) {
      throw usageError(`Which keys from now on, and signed by which key files?\nUsage: ${USAGE}`);
    }
    const keys = readTrustedKeys(values.keys);
    const history = values.from === undefined ? undefined : await readKeyHistory(values.from);
    const record = writeKeyRecord({
      version: (history?.current.version ?? 0) + 1,
      keys,
      threshold: Number(values.threshold),
      rotationThreshold: Number(values['rotation-threshold'] ?? Math.min(2, keys.length)),
      revoked: [...new Set([...(history?.current.revoked ?? []), ...values.revoke])],
    });
    const signed = await signKeyRecord(record, await Promise.all(values.key.map(readKey)), webSignPorts);
    const set = await checked(signed, history);
    const records = [...(history?.records ?? []), signed];
    await mkdir(dirname(resolve(out)), { recursive: true });
    await writeFile(out, `${JSON.stringify(records, null, 2)}\n`);
    console.out(
      `Keys, version ${set.version}: ${set.keys.map(({ id }) => id).join(', ')}; ${set.threshold} to sign a list, ` +
        `${set.rotationThreshold} to change the keys. Written to ${out}.\n` +
        `Sign lists with --records ${out}; for builds: INTERDICT_KEY_RECORDS=${out}\n`,
    );
    return EXIT.fine;
  },
};

/** The set of a record that extensions will follow. Throws a `CommandError` that tells why they wouldn't. */
async function checked(signed: SignedKeyRecord, history: KeyHistory | undefined): Promise<KeySet> {
  const set = parseKeyRecord(signed.record);
  if (!set.ok) throw new CommandError(`These keys can't be: ${set.error}.`);
  // A first set has nobody before it; its own keys sign all the same, so that a slip shows now.
  const before = history?.current ?? { ...set.value, version: 0, revoked: [] };
  const followed = await followRecords(
    trustIn(before, { allowDevelopmentKeys: true }),
    [signed],
    webListPorts,
  );
  if (!followed.ok) throw new CommandError(`No extension would follow: ${refusalText(followed.error)}`);
  return set.value;
}
