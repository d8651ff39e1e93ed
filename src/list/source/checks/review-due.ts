import { type Day, isSurelyBefore, parseDay, parsePartialDate } from '../../../domain/partial-date.ts';
import { noticeAt, type Problem } from '../problem.ts';
import { placeOfField, type ReadList } from '../read-sources.ts';
import { isPast } from './past-claim.ts';

/** How old the last look at the sources may be, in months. */
export const REVIEW_MONTHS = 18;

/**
 * Claims that may have changed since someone looked: those looked at long ago, and pending ones whose day has come. What
 * is over stays over, so it is not asked about.
 */
export function checkReviewDue(list: ReadList, today: Day): Problem[] {
  const limit = monthsBefore(today, REVIEW_MONTHS);
  return list.claims.flatMap((claim): Problem[] => {
    const { full } = claim;
    const asOf = parsePartialDate(full?.asOf ?? '');
    if (!full || asOf === undefined || isPast(full)) return [];
    if (isSurelyBefore(asOf, limit)) {
      return [
        noticeAt(
          placeOfField(claim, 'asOf'),
          `${full.id}: last checked ${asOf}, due for review`,
          'Look at its sources again and set "asOf" to the newest date they show.',
        ),
      ];
    }
    const effective = parsePartialDate(full.effective ?? '');
    const isPending = full.status === 'announced' || full.status === 'proposed';
    if (isPending && effective !== undefined && isSurelyBefore(effective, today)) {
      return [
        noticeAt(
          placeOfField(claim, 'status'),
          `${full.id}: ${full.status} for ${effective}, due for review`,
          'Its day has come: see whether it is in force.',
        ),
      ];
    }
    return [];
  });
}

function monthsBefore(day: Day, months: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months, 1);
  return parseDay(`${date.toISOString().slice(0, 7)}-01`) ?? day;
}
