import { fromBase64 } from '../../names/encoding/base64.ts';
import { webSha256 } from '../../update/webcrypto.ts';
import { type Command, readArguments } from '../command.ts';
import { EXIT, usageError } from '../console.ts';
import { generateKey, writeKey } from './keys.ts';

const USAGE = 'interdict list keygen FILE [--id NAME]';

export const keygenCommand: Command = {
  name: 'keygen',
  summary: 'make a pair of signing keys; keep the file offline',
  usage: USAGE,
  async run(args, console) {
    const { values, positionals } = readArguments(args, { id: { type: 'string' } }, USAGE);
    const [file] = positionals;
    if (file === undefined) throw usageError(`Which file?\nUsage: ${USAGE}`);
    if (values.id !== undefined && !/^[a-z0-9][a-z0-9-]{2,63}$/.test(values.id)) {
      throw usageError('--id is 3 to 64 small letters, digits and hyphens.');
    }
    const pair = await generateKey(values.id);
    await writeKey(file, pair);
    console.out(
      `Key ${pair.id} written to ${file}.\n` +
        `For builds that trust it: INTERDICT_LIST_KEYS=${pair.id}:${pair.publicKey}\n` +
        `Fingerprint, for people to compare (SHA-256): ${await fingerprintOf(pair.publicKey)}\n`,
    );
    return EXIT.fine;
  },
};

/** In groups of four, as the options show it. */
async function fingerprintOf(publicKey: string): Promise<string> {
  const hex = await webSha256(fromBase64(publicKey));
  return hex.match(/.{4}/g)?.join(' ') ?? hex;
}
