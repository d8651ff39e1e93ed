import type { Verdict } from '../domain/verdict.ts';
import type { Text } from './text.ts';

/** The word for a verdict's tone. A claim that is only reported says so instead of "Warned". */
export function toneWord({ tone, strongest }: Pick<Verdict, 'tone' | 'strongest'>, { claims }: Text): string {
  return tone === 'warned' && strongest.status === 'reported' ? claims.reportedTone : claims.tones[tone];
}
