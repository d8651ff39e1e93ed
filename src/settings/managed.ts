import * as v from 'valibot';
import { listAddresses, threshold, writtenKeys } from './extra-list.ts';
import { type LeftOut, readSettings } from './lenient.ts';
import type { Settings } from './settings.ts';

/** What an organisation has decided for the browsers it manages. */
export interface Policy {
  readonly settings: Partial<Settings>;
  /** The fields of `settings`: the person can't change them. */
  readonly locked: readonly (keyof Settings)[];
  /** Whether a page is shown after the installation. */
  readonly firstRun: boolean;
  /** Where the public list comes from and whose signature makes it, where that isn't what the build says. */
  readonly publicList: PublicListPolicy;
  /** What in the policy is not valid and does not count, for the log. */
  readonly problems: readonly LeftOut[];
}

/** What an organisation may decide of the public list: a mirror of its own, keys of its own. */
export interface PublicListPolicy {
  readonly addresses?: readonly string[];
  readonly keys?: readonly string[];
  readonly threshold?: number;
}

/** The part of `storage.managed` that is read. */
export interface ManagedStore {
  /** All values. Rejects in Firefox when there is no policy. */
  get(): Promise<unknown>;
}

/** Nobody has decided anything: what most browsers have. */
export const NO_POLICY: Policy = {
  settings: {},
  locked: [],
  firstRun: true,
  publicList: {},
  problems: [],
};

/** What a policy may set besides `firstRun` and `publicList`. The same as in public/managed-schema.json; a test compares them. */
export const POLICY_FIELDS: readonly (keyof Settings)[] = [
  'jurisdictions',
  'language',
  'markStyle',
  'markElsewhere',
  'tonesOff',
  'kindsOff',
  'sitesOff',
  'lists',
];

const publicListPolicy: v.GenericSchema<unknown, PublicListPolicy> = v.pipe(
  v.strictObject({
    addresses: v.exactOptional(listAddresses),
    keys: v.exactOptional(writtenKeys),
    threshold: v.exactOptional(threshold),
  }),
  v.check(
    ({ keys, threshold }) => threshold === undefined || threshold <= (keys?.length ?? 0),
    'asks for more signatures than there are keys',
  ),
);

const whole = v.record(v.string(), v.unknown());

/** The policy out of whatever an administrator wrote: what is not valid does not count, and hinders nothing else. */
export function parsePolicy(stored: unknown): Policy {
  const given = v.safeParse(whole, stored);
  if (!given.success) return NO_POLICY;
  const { firstRun = true, publicList = {}, ...fields } = given.output;
  const { settings, leftOut } = readSettings(fields, POLICY_FIELDS);
  const problems = [...leftOut];
  if (typeof firstRun !== 'boolean') problems.push({ field: 'firstRun', problem: 'is not true or false' });
  const list = v.safeParse(publicListPolicy, publicList, { abortEarly: true });
  if (!list.success) {
    const [issue] = list.issues;
    problems.push({ field: 'publicList', problem: `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim() });
  }
  return {
    settings,
    locked: POLICY_FIELDS.filter((field) => field in settings),
    firstRun: typeof firstRun === 'boolean' ? firstRun : true,
    publicList: list.success ? list.output : {},
    problems,
  };
}

/** The policy in force. Chromium has an empty one where there is none, Firefox refuses to tell. */
export async function readPolicy(store: ManagedStore): Promise<Policy> {
  try {
    return parsePolicy(await store.get());
  } catch {
    return NO_POLICY;
  }
}
