import { readFile } from 'node:fs/promises';
import { type KeySet, plainKeySet } from '../../list/key-set.ts';
import { buildNamesIndex } from '../../names/index/build-names-index.ts';
import { encodeCueWords } from '../../names/index/encode-cue-words.ts';
import { CommandError } from '../console.ts';
import { compileList } from './compile-list.ts';
import type { KeyPair } from './keys.ts';
import { refusalText } from './refusal-text.ts';
import { signRelease } from './sign-release.ts';
import { verifyFile } from './verify-file.ts';

/** What a build packs: the signed list and the index of its names, made ahead so that the first page needn't wait. */
export interface BundledList {
  readonly list: Uint8Array<ArrayBuffer>;
  /** JSON of the index with the payload's hash as its key. */
  readonly index: string;
  /** JSON of the words that tell what stands beside a name: any other index is made with them. */
  readonly cueWords: string;
}

/** Where the bundled list comes from: a published file, or the sources, signed by this machine. */
export type BundleOrigin =
  | { readonly kind: 'file'; readonly path: string; readonly keys: KeySet }
  | { readonly kind: 'sources'; readonly key: KeyPair };

/** Makes what a build packs. Throws a `CommandError` when the sources or the file are not in order. */
export async function bundleList(origin: BundleOrigin): Promise<BundledList> {
  const bytes = origin.kind === 'file' ? await readPublished(origin.path) : await signSources(origin.key);
  const keys = origin.kind === 'file' ? origin.keys : plainKeySet([origin.key]);
  // A build of last year's release is no mistake: the time of a key is over only for what comes over the network.
  const list = await verifyFile(bytes, keys, 0);
  if (!list.ok) throw new CommandError(`The list to bundle is refused: ${refusalText(list.error)}`);
  const { header, vendors, sectorWords } = list.value;
  return {
    list: bytes,
    index: JSON.stringify({ key: header.payload.sha256, index: buildNamesIndex(vendors, sectorWords) }),
    cueWords: JSON.stringify(encodeCueWords()),
  };
}

async function readPublished(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(
    await readFile(path).catch(() => {
      throw new CommandError(`${path}, the list to bundle, can't be read.`);
    }),
  );
}

async function signSources(key: KeyPair): Promise<Uint8Array<ArrayBuffer>> {
  const { payload, release } = await compileList();
  return signRelease(payload, release, [key]);
}
