import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What an organisation decides for the extension: the content of its `storage.managed`. */
export type Policy = Readonly<Record<string, unknown>>;

/** Where Chromium on Linux looks for policies of the machine; only root may write there. */
const CHROMIUM_POLICIES = '/etc/chromium/policies/managed';

/** The id that Chromium gives to an unpacked extension: of its folder's path, each hexadecimal digit as a letter from a to p. */
export function unpackedId(folder: string): string {
  const digest = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 32);
  return digest.replace(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/**
 * Puts a policy in force for Chromium on this machine; the answer takes it back. Rejects, saying what to do, when not root.
 */
export async function installChromiumPolicy(folder: string, policy: Policy): Promise<() => Promise<void>> {
  const id = unpackedId(folder);
  // A file of its own for each build: several browsers may run at once.
  const path = join(CHROMIUM_POLICIES, `interdict-${id}.json`);
  const text = JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } });
  try {
    await mkdir(CHROMIUM_POLICIES, { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new Error(
      `Chromium takes a policy only from ${CHROMIUM_POLICIES}, where only root may write. Run this as root, ` +
        'or with --project firefox, which needs no such file.',
      { cause: error },
    );
  }
  return () => rm(path, { force: true });
}

/** A home folder in which Firefox finds a policy for the extension (managed storage manifest), for the variable HOME. */
export async function homeWithFirefoxPolicy(
  extensionId: string,
  policy: Policy,
): Promise<{ home: string; remove(): Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'interdict-home-'));
  const folder = join(home, '.mozilla', 'managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = {
    name: extensionId,
    description: 'Set by the organisation',
    type: 'storage',
    data: policy,
  };
  await writeFile(join(folder, `${extensionId}.json`), JSON.stringify(manifest));
  return { home, remove: () => rm(home, { recursive: true, force: true }) };
}
