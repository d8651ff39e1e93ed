import * as v from 'valibot';
import { err, ok, type Result } from '../domain/result.ts';
import { type LeftOut, readSettings, SETTINGS_FIELDS } from './lenient.ts';
import type { Settings, SettingsView } from './settings.ts';

const FORMAT = 'interdict-backup';
const VERSION = 1;

/** Why a file is no backup that this version can take. */
export type BackupProblem =
  | { readonly kind: 'not-json' }
  /** JSON, but not one of our backups. */
  | { readonly kind: 'other-format' }
  /** Made by a later version of the extension. */
  | { readonly kind: 'newer-version'; readonly version: number };

/** A backup as far as it is valid. */
export interface Backup {
  readonly settings: Partial<Settings>;
  /** When it was made, epoch ms; absent when the file doesn't tell. */
  readonly made?: number;
  readonly leftOut: readonly LeftOut[];
}

/**
 * The settings as the text of a file. What a policy sets is left out: it is not the person's own. `now` is epoch ms.
 */
export function makeBackup({ settings, locked }: SettingsView, now: number): string {
  const own = SETTINGS_FIELDS.filter((field) => !locked.includes(field));
  const file = {
    format: FORMAT,
    version: VERSION,
    made: new Date(now).toISOString(),
    settings: Object.fromEntries(own.map((field) => [field, settings[field]])),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const anyVersion = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer()) });
const thisVersion = v.object({
  made: v.fallback(v.string(), ''),
  settings: v.record(v.string(), v.unknown()),
});

/** Reads a backup out of the text of a file. Fields and entries that are not valid are left out, and told. */
export function parseBackup(text: string): Result<Backup, BackupProblem> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return err({ kind: 'not-json' });
  }
  const file = v.safeParse(anyVersion, data);
  if (!file.success) return err({ kind: 'other-format' });
  const { version } = file.output;
  if (version > VERSION) return err({ kind: 'newer-version', version });
  const content = v.safeParse(thisVersion, data);
  if (!content.success || version < 1) return err({ kind: 'other-format' });
  const made = Date.parse(content.output.made);
  const { settings, leftOut } = readSettings(content.output.settings);
  return ok({ settings, leftOut, ...(Number.isNaN(made) ? {} : { made }) });
}
