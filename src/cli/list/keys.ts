import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { DEVELOPMENT_KEY_PREFIX, type TrustedKey } from '../../list/key-set.ts';
import type { SigningKey } from '../../list/sign.ts';
import { makeKeyPair } from '../../update/webcrypto.ts';
import { CommandError } from '../console.ts';
import { LOCAL } from '../project.ts';

/** A pair of Ed25519 keys as a key file holds it. */
export type KeyPair = TrustedKey & SigningKey;

const keyFile = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{2,63}$/)),
  publicKey: v.pipe(v.string(), v.base64()),
  privateKey: v.pipe(v.string(), v.base64()),
});

/** Makes a new pair. Without an id the key is named by its own beginning. */
export async function generateKey(id?: string): Promise<KeyPair> {
  const { trusted, signing } = await makeKeyPair(id ?? '');
  const name = id ?? Buffer.from(trusted.publicKey, 'base64').toString('hex').slice(0, 12);
  return { ...trusted, ...signing, id: name };
}

/** Reads a key file. Throws a `CommandError` when it is none. */
export async function readKey(path: string): Promise<KeyPair> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CommandError(`${path}: no such key file. Make one with: interdict list keygen ${path}`);
  });
  const parsed = v.safeParse(keyFile, tryJson(text));
  if (!parsed.success)
    throw new CommandError(`${path} is no key file: {"id", "publicKey", "privateKey"} expected.`);
  return parsed.output;
}

/** Writes a key file that only its owner can read. Never overwrites one. */
export async function writeKey(path: string, pair: KeyPair): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(pair, null, 2)}\n`, { flag: 'wx', mode: 0o600 }).catch(
    (error: unknown) => {
      throw new CommandError(
        `${path} can't be written: ${error instanceof Error ? error.message : String(error)}.`,
      );
    },
  );
  await chmod(path, 0o600);
}

/** The key of this machine for lists that never leave it; made on first use. Release builds refuse it. */
export async function developmentKey(path: string = join(LOCAL, 'development-key.json')): Promise<KeyPair> {
  const known = await readKey(path).catch(() => undefined);
  if (known) return known;
  const made = await generateKey();
  const pair = { ...made, id: `${DEVELOPMENT_KEY_PREFIX}${made.id}` };
  try {
    await writeKey(path, pair);
    return pair;
  } catch (error) {
    // Another process may have made one meanwhile.
    const theirs = await readKey(path).catch(() => undefined);
    if (!theirs) throw error;
    return theirs;
  }
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
