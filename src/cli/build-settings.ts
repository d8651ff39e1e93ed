import type { TrustedKey } from '../list/signature.ts';
import { CommandError } from './console.ts';
import type { BundleOrigin } from './list/bundle.ts';
import { developmentKey } from './list/keys.ts';
import { readTrustedKeys } from './list/trusted-keys.ts';

/** What a build is told by the environment; the README explains each variable. */
export interface ListBuildSettings {
  /** Where newer lists come from; none makes a build that lives from its bundled list. */
  readonly listAddress?: string;
  readonly trustedKeys: readonly TrustedKey[];
  readonly allowDevelopmentKeys: boolean;
  readonly bundle: BundleOrigin;
}

/**
 * Reads INTERDICT_LIST_URL, INTERDICT_LIST_KEYS and INTERDICT_BUNDLED_LIST.
 *
 * A development key lies on the disk of whoever built the extension, so it is trusted only by builds whose list comes
 * from the same machine, or from nowhere. Throws a `CommandError` that says what to set otherwise.
 */
export async function readBuildSettings(
  env: Readonly<Record<string, string | undefined>>,
): Promise<ListBuildSettings> {
  const listAddress = env.INTERDICT_LIST_URL || undefined;
  const given = readTrustedKeys(env.INTERDICT_LIST_KEYS ?? '');
  const local = listAddress === undefined || isLoopback(listAddress);
  if (!local && given.length === 0) {
    throw new CommandError(
      'INTERDICT_LIST_URL needs INTERDICT_LIST_KEYS: the public keys that sign the list there.',
    );
  }
  const file = env.INTERDICT_BUNDLED_LIST || undefined;
  if (!local && file === undefined) {
    throw new CommandError(
      'INTERDICT_LIST_URL needs INTERDICT_BUNDLED_LIST: the published list file to pack, signed by one of the keys.',
    );
  }
  const development = await developmentKey();
  const trustedKeys = file === undefined ? [...given, trustedPart(development)] : given;
  return {
    ...(listAddress === undefined ? {} : { listAddress }),
    trustedKeys,
    allowDevelopmentKeys: local,
    bundle:
      file === undefined ? { kind: 'sources', key: development } : { kind: 'file', path: file, keys: given },
  };
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
