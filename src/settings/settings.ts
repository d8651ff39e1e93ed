import type { HiddenVendor } from '../domain/hidden.ts';
import type { Jurisdiction } from '../domain/jurisdiction.ts';
import type { Locale } from '../domain/locale.ts';
import type { MarkStyle } from '../domain/mark.ts';
import type { Kind } from '../domain/restriction.ts';
import type { Tone } from '../domain/tone.ts';
import type { WatchedName } from '../domain/watched.ts';
import type { ExtraList } from './extra-list.ts';

/** What the person decided. Absent from storage until something is decided. */
export interface Settings {
  /** The person's own jurisdictions, most important first. Guessed from the browser's languages until confirmed. */
  readonly jurisdictions: readonly Jurisdiction[];
  /** Of the interface; `browser` takes the browser's own where we have it. */
  readonly language: Locale | 'browser';
  readonly markStyle: MarkStyle;
  /** Whether vendors that only other jurisdictions restrict get a quiet mark. */
  readonly markElsewhere: boolean;
  /** Tones that neither mark nor count in the badge. */
  readonly tonesOff: readonly Tone[];
  /** Claims of these kinds decide neither marks nor the badge; the popup shows them all the same. */
  readonly kindsOff: readonly Kind[];
  /** Host names on which marking is off, subdomains included. */
  readonly sitesOff: readonly string[];
  readonly hidden: readonly HiddenVendor[];
  readonly watched: readonly WatchedName[];
  readonly paused: boolean;
  /** Signed lists besides the public one. */
  readonly lists: readonly ExtraList[];
}

/** The settings in force, and which of them an administrator has decided. */
export interface SettingsView {
  readonly settings: Settings;
  /** Fields that a policy of the organisation sets: they can't be changed here. */
  readonly locked: readonly (keyof Settings)[];
}
