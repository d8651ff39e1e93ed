/** A key whose signature makes a list ours. */
export interface TrustedKey {
  readonly id: string;
  /** Base64 of the 32 raw bytes. */
  readonly publicKey: string;
  /** ISO 8601 in UTC. From then on nothing new that it signs is taken. */
  readonly expires?: string;
}

/** The keys of a list at one time, and how many of them have to agree. */
export interface KeySet {
  /** Rises by one with each change of the keys. */
  readonly version: number;
  readonly keys: readonly TrustedKey[];
  /** So many of the keys make a list. */
  readonly threshold: number;
  /** So many of the keys make a new set of keys: whoever has stolen one key must not be able to put in others. */
  readonly rotationThreshold: number;
  /** Ids of earlier keys of which nothing stands any more, not even a list that is in use. */
  readonly revoked: readonly string[];
}

/** Whose signatures count. */
export interface Trust {
  readonly current: KeySet;
  /** Sets that were current before, oldest first: what they made stays in use, but nothing new is taken from them. */
  readonly former: readonly KeySet[];
  /** Development keys lie in the open, beside the code: a release build says no. */
  readonly allowDevelopmentKeys: boolean;
}

/** Begins the id of every development key. */
export const DEVELOPMENT_KEY_PREFIX = 'dev-';

/** The set of a build that is given keys and no more: one signature makes a list; two, where there are two, change the keys. */
export function plainKeySet(keys: readonly TrustedKey[]): KeySet {
  return { version: 1, keys, threshold: 1, rotationThreshold: Math.min(2, keys.length), revoked: [] };
}

/** The trust of a build, before any change of keys has reached it. */
export function trustIn(
  current: KeySet,
  { allowDevelopmentKeys }: Pick<Trust, 'allowDevelopmentKeys'>,
): Trust {
  return { current, former: [], allowDevelopmentKeys };
}

/** The keys of a set that count now: no development key in a release, none that was revoked later. */
export function usableKeys(
  { keys }: KeySet,
  { current, allowDevelopmentKeys }: Trust,
): readonly TrustedKey[] {
  return keys.filter(
    ({ id }) =>
      (allowDevelopmentKeys || !id.startsWith(DEVELOPMENT_KEY_PREFIX)) && !current.revoked.includes(id),
  );
}
