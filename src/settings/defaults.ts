import { type Jurisdiction, parseJurisdiction } from '../domain/jurisdiction.ts';
import type { Settings } from './settings.ts';

const MOST_GUESSED = 3;

/**
 * The countries that a browser's languages speak of, in their order, at most three: `de-CH, en` gives CH, US. A guess,
 * to be confirmed by the person. Likely subtags fill in the region (Unicode UTS #35).
 */
export function guessJurisdictions(languages: readonly string[]): Jurisdiction[] {
  const guessed = new Set<Jurisdiction>();
  for (const language of languages) {
    const region = regionOf(language);
    if (region !== undefined && guessed.size < MOST_GUESSED) guessed.add(region);
  }
  return [...guessed];
}

/** Settings before anything was decided. */
export function defaultSettings(languages: readonly string[]): Settings {
  return {
    jurisdictions: guessJurisdictions(languages),
    language: 'browser',
    markStyle: 'both',
    markElsewhere: true,
    tonesOff: [],
    kindsOff: [],
    sitesOff: [],
    hidden: [],
    watched: [],
    paused: false,
    lists: [],
  };
}

/** A region of digits (`es-419`) is no jurisdiction; `parseJurisdiction` refuses it. */
function regionOf(language: string): Jurisdiction | undefined {
  try {
    return parseJurisdiction(new Intl.Locale(language).maximize().region ?? '');
  } catch {
    return undefined;
  }
}
