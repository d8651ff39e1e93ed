import { type KeySet, plainKeySet, type TrustedKey } from '../list/key-set.ts';
import { CommandError } from './console.ts';
import type { BundleOrigin } from './list/bundle.ts';
import { readKeyHistory } from './list/key-records.ts';
import { developmentKey } from './list/keys.ts';
import { readTrustedKeys } from './list/trusted-keys.ts';

/** What a build is told by the environment; the README explains each variable. */
export interface ListBuildSettings {
  /** Where newer lists come from, most wanted first; none makes a build that lives from its bundled list. */
  readonly listAddresses: readonly string[];
  readonly keySet: KeySet;
  readonly allowDevelopmentKeys: boolean;
  readonly bundle: BundleOrigin;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads INTERDICT_LIST_URL, INTERDICT_LIST_KEYS or INTERDICT_KEY_RECORDS, and INTERDICT_BUNDLED_LIST.
 *
 * A development key lies on the disk of whoever built the extension, so it is trusted only by builds whose list comes
 * from the same machine, or from nowhere. Throws a `CommandError` that says what to set otherwise.
 */
export async function readBuildSettings(
  env: Environment,
  ownKey: typeof developmentKey = developmentKey,
): Promise<ListBuildSettings> {
  const listAddresses = (env.INTERDICT_LIST_URL ?? '').split(/[\s,]+/).filter((address) => address !== '');
  const given = await readGivenKeys(env);
  // Of each, so that one that is wrong is told.
  const local = listAddresses.map(isLoopback).every(Boolean);
  if (!local && !given) {
    throw new CommandError(
      'INTERDICT_LIST_URL needs INTERDICT_LIST_KEYS or INTERDICT_KEY_RECORDS: the public keys that sign the list there.',
    );
  }
  const file = env.INTERDICT_BUNDLED_LIST || undefined;
  if (!local && file === undefined) {
    throw new CommandError(
      'INTERDICT_LIST_URL needs INTERDICT_BUNDLED_LIST: the published list file to pack, signed by one of the keys.',
    );
  }
  if (file !== undefined) {
    if (!given) {
      throw new CommandError(
        'INTERDICT_BUNDLED_LIST needs INTERDICT_LIST_KEYS or INTERDICT_KEY_RECORDS: the public keys that signed it.',
      );
    }
    const bundle = { kind: 'file', path: file, keys: given } as const;
    return { listAddresses, keySet: given, allowDevelopmentKeys: local, bundle };
  }
  const key = await ownKey();
  const keySet = given
    ? { ...given, keys: [...given.keys, trustedPart(key)] }
    : plainKeySet([trustedPart(key)]);
  return { listAddresses, keySet, allowDevelopmentKeys: local, bundle: { kind: 'sources', key } };
}

async function readGivenKeys(env: Environment): Promise<KeySet | undefined> {
  const keys = readTrustedKeys(env.INTERDICT_LIST_KEYS ?? '');
  const records = env.INTERDICT_KEY_RECORDS || undefined;
  if (records === undefined) return keys.length === 0 ? undefined : plainKeySet(keys);
  if (keys.length > 0) {
    throw new CommandError('Set INTERDICT_LIST_KEYS or INTERDICT_KEY_RECORDS, not both: which keys count?');
  }
  return (await readKeyHistory(records)).current;
}

function trustedPart({ id, publicKey }: TrustedKey): TrustedKey {
  return { id, publicKey };
}

/** Only https, and http on this machine for development. Throws a `CommandError` for anything else. */
function isLoopback(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const loopback = url !== undefined && /^(?:127\.0\.0\.1|\[::1\]|localhost)$/.test(url.hostname);
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback)) return loopback;
  throw new CommandError(`INTERDICT_LIST_URL is "${address}": an https address expected.`);
}
