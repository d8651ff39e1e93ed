import { type Day, isSurelyAfter, isSurelyBefore, parsePartialDate } from '../../../domain/partial-date.ts';
import { errorAt, type Problem } from '../problem.ts';
import { placeOfField, type ReadList } from '../read-sources.ts';
import { isPast } from './past-claim.ts';

/**
 * Dates and status agree with `today`: an act says when it came, one that is over says when it ended, one that is in
 * force has begun and has not ended, and nobody has looked at sources of tomorrow.
 */
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
    const effective = parsePartialDate(full.effective ?? '');
    if (full.announced === undefined && effective === undefined && full.doubt === undefined) {
      return [
        errorAt(
          placeOfField(claim, 'act'),
          `${id}: has no date`,
          'Add "announced" or "effective", as exactly as the sources tell it, or say in "doubt" that no source tells it.',
        ),
      ];
    }
    const asOf = parsePartialDate(full.asOf);
    if (asOf !== undefined && isSurelyAfter(asOf, today)) {
      return [
        errorAt(
          placeOfField(claim, 'asOf'),
          `${id}: last checked ${asOf}, which is yet to come`,
          'Write the newest date on which the sources show it.',
        ),
      ];
    }
    if (status === 'in-force' && effective !== undefined && isSurelyAfter(effective, today)) {
      return [
        errorAt(
          placeOfField(claim, 'status'),
          `${id}: in force, but takes effect only in ${effective}`,
          'Set the status to "announced" until its day has come and it is in force.',
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
