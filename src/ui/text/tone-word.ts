import type { Verdict } from '../../domain/verdict.ts';
import type { ClaimText } from './claim-text.ts';

/** The word for a verdict's tone. A claim that is only reported says so instead of "Warned". */
export function toneWord({ tone, strongest }: Pick<Verdict, 'tone' | 'strongest'>, text: ClaimText): string {
  return tone === 'warned' && strongest.status === 'reported' ? text.reported : text.tones[tone];
}
