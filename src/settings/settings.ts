import type { Jurisdiction } from '../domain/jurisdiction.ts';
import type { MarkStyle } from '../domain/mark.ts';

/** What the person decided. Absent from storage until something is decided. */
export interface Settings {
  /** The person's own jurisdictions, most important first. Guessed from the browser's languages until confirmed. */
  readonly jurisdictions: readonly Jurisdiction[];
  readonly markStyle: MarkStyle;
  /** Whether vendors that only other jurisdictions restrict get a quiet mark. */
  readonly markElsewhere: boolean;
  /** Host names on which marking is off, subdomains included. */
  readonly sitesOff: readonly string[];
  readonly paused: boolean;
}
