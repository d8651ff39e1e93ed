import type { Restriction } from '../../../domain/restriction.ts';

/** Whether an act is over for good: nothing will happen to it by itself any more. */
export function isPast({ status }: Restriction): boolean {
  return status === 'lifted' || status === 'expired' || status === 'annulled';
}
