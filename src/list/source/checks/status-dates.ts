import { type Day, isSurelyBefore, parsePartialDate } from '../../../domain/partial-date.ts';
import { errorAt, type Problem } from '../problem.ts';
import { placeOfField, type ReadList } from '../read-sources.ts';
import { isPast } from './past-claim.ts';

/** An act that is over says when; one that is in force has not ended before `today`. */
export function checkStatusDates(list: ReadList, today: Day): Problem[] {
  return list.claims.flatMap((claim): Problem[] => {
    const { full } = claim;
    if (!full) return [];
    const { id, status } = full;
    const ended = parsePartialDate(full.ended ?? '');
    if (isPast(full) && ended === undefined) {
      return [
        errorAt(
          placeOfField(claim, 'status'),
          `${id}: "${status}" without a date`,
          'Add "ended", as exactly as the sources tell it.',
        ),
      ];
    }
    if (status === 'in-force' && ended !== undefined && isSurelyBefore(ended, today)) {
      return [
        errorAt(
          placeOfField(claim, 'ended'),
          `${id}: in force, but ended ${ended}`,
          'Set the status to lifted, expired or annulled, or remove "ended".',
        ),
      ];
    }
    return [];
  });
}
