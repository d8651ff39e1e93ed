import type { Sizes } from '../list/acceptance.ts';
import type { Bytes } from '../list/bytes.ts';
import type { Trust } from '../list/key-set.ts';
import type { ParsePayload, PayloadSteps } from '../list/read-list.ts';

/** Where a list comes from and whose it is. */
export interface ListSource {
  /** Where newer lists come from, most wanted first: the same file on several hosts. Empty when there is no such place. */
  readonly addresses: readonly string[];
  /** As the build or a person gave it; changes of the keys that came with lists are followed from there. */
  readonly trust: Trust;
  /** The file that ships in the package, if one does. Needs no signature, for the store signs the package. */
  readonly readBundled?: () => Promise<Bytes>;
  /** What it may have at most. */
  readonly most: Sizes;
}

/** What an updater is made for. */
export interface UpdaterConfig extends ListSource {
  readonly appVersion: string;
  readonly payloadSteps: PayloadSteps;
  /** Reads a payload that `payloadSteps` has accepted before. */
  readonly recallPayload: ParsePayload;
}
