import type { Day } from './partial-date.ts';
import { type Kind, type Restriction, statusOn } from './restriction.ts';
import { unreachable } from './result.ts';

/** How strongly a claim speaks today, strongest first. Decides line style, tint and order; never shown by colour alone. */
export const TONES = ['prohibited', 'restricted', 'warned', 'pending', 'past'] as const;
export type Tone = (typeof TONES)[number];

/** Negative when `a` is the stronger tone. For `Array.sort`. */
export function compareTones(a: Tone, b: Tone): number {
  return TONES.indexOf(a) - TONES.indexOf(b);
}

/**
 * The tone of one claim on `day`.
 *
 * Two rules keep it honest: what is only reported warns, whatever it reports; and a rule for a class of vendors,
 * which names nobody, warns at most.
 */
export function toneOf(restriction: Restriction, day: Day): Tone {
  const status = statusOn(restriction, day);
  switch (status) {
    case 'in-force': {
      const tone = toneInForce(restriction.kind);
      return restriction.targeting === 'class' && compareTones(tone, 'warned') < 0 ? 'warned' : tone;
    }
    case 'reported':
      return 'warned';
    case 'announced':
    case 'proposed':
    case 'suspended':
    case 'other':
      return 'pending';
    case 'lifted':
    case 'expired':
    case 'annulled':
      return 'past';
    default:
      return unreachable(status);
  }
}

function toneInForce(kind: Kind): Tone {
  switch (kind) {
    case 'prohibition':
    case 'sanctions':
    case 'market-access':
    case 'operations-order':
      return 'prohibited';
    case 'government-use':
    case 'procurement':
    case 'critical-infrastructure':
    case 'equipment-authorization':
    case 'export-control':
    case 'military-designation':
    case 'investment-ban':
      return 'restricted';
    case 'advisory':
    case 'investigation':
    case 'other':
      return 'warned';
    default:
      return unreachable(kind);
  }
}
