import type { WireRestriction } from '../../schema.ts';

/** Whether an act is over for good: nothing will happen to it by itself any more. */
export function isPast({ status }: WireRestriction): boolean {
  return status === 'lifted' || status === 'expired' || status === 'annulled';
}
