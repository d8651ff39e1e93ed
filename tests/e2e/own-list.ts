import { generateKey, type KeyPair } from '../../src/cli/list/keys.ts';
import { signRelease } from '../../src/cli/list/sign-release.ts';
import { type ListServer, startListServer } from '../../src/cli/list-server.ts';
import { OWN_RULE, payloadOf } from '../list/payloads.ts';

/** An organisation that publishes a list of its own. */
export interface Publisher {
  readonly key: KeyPair;
  readonly server: ListServer;
  /** The list as a policy or a person adds it. */
  readonly list: { id: string; name: string; addresses: string[]; keys: string[] };
  /** The signed list under a number, with the vendors it names beside Leaky Pipes. */
  release(sequence: number, more?: readonly string[]): Promise<Uint8Array>;
}

/** Serves such a list on this machine. */
export async function startPublisher(): Promise<Publisher> {
  const key = await generateKey('example-2026');
  const vendor = (id: string, name: string) => ({
    id,
    name,
    names: { en: [name] },
    restrictions: [OWN_RULE],
  });
  const release = (sequence: number, more: readonly string[] = []) =>
    signRelease(
      JSON.stringify(
        payloadOf([
          vendor('leaky-pipes', 'Leaky Pipes'),
          vendor('kaspersky', 'Kaspersky'),
          ...more.map((name) => vendor(name.toLowerCase().replaceAll(' ', '-'), name)),
        ]),
      ),
      { sequence, published: '2026-02-01T00:00:00Z', expires: '2099-01-01T00:00:00Z' },
      [key],
    );
  const server = await startListServer(await release(1));
  return {
    key,
    server,
    release,
    list: {
      id: 'example-corp',
      name: 'Example Corp',
      addresses: [server.address],
      keys: [`${key.id}:${key.publicKey}`],
    },
  };
}
