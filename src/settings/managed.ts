import * as v from 'valibot';
import { type LeftOut, readSettings } from './lenient.ts';
import type { Settings } from './settings.ts';

/** What an organisation has decided for the browsers it manages. */
export interface Policy {
  readonly settings: Partial<Settings>;
  /** The fields of `settings`: the person can't change them. */
  readonly locked: readonly (keyof Settings)[];
  /** Whether a page is shown after the installation. */
  readonly firstRun: boolean;
  /** What in the policy is not valid and does not count, for the log. */
  readonly problems: readonly LeftOut[];
}

/** The part of `storage.managed` that is read. */
export interface ManagedStore {
  /** All values. Rejects in Firefox when there is no policy. */
  get(): Promise<unknown>;
}

/** Nobody has decided anything: what most browsers have. */
export const NO_POLICY: Policy = { settings: {}, locked: [], firstRun: true, problems: [] };

/** What a policy may set besides `firstRun`. The same as in public/managed-schema.json; a test compares them. */
export const POLICY_FIELDS: readonly (keyof Settings)[] = [
  'jurisdictions',
  'language',
  'markStyle',
  'markElsewhere',
  'tonesOff',
  'kindsOff',
  'sitesOff',
];

const whole = v.record(v.string(), v.unknown());

/** The policy out of whatever an administrator wrote: what is not valid does not count, and hinders nothing else. */
export function parsePolicy(stored: unknown): Policy {
  const given = v.safeParse(whole, stored);
  if (!given.success) return NO_POLICY;
  const { firstRun = true, ...fields } = given.output;
  const { settings, leftOut } = readSettings(fields, POLICY_FIELDS);
  const knowsFirstRun = typeof firstRun === 'boolean';
  return {
    settings,
    locked: POLICY_FIELDS.filter((field) => field in settings),
    firstRun: knowsFirstRun ? firstRun : true,
    problems: knowsFirstRun ? leftOut : [...leftOut, { field: 'firstRun', problem: 'is not true or false' }],
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
