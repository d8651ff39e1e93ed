import { type Day, isSurelyBefore, parsePartialDate } from '../../../domain/partial-date.ts';
import { noticeAt, type Problem } from '../problem.ts';
import { placeOfField, type ReadList } from '../read-sources.ts';
import { isPast } from './past-claim.ts';

/** Acts past the day on which they run out by their own terms: renewed or over, the list should say which. */
export function checkExpired(list: ReadList, today: Day): Problem[] {
  return list.claims.flatMap((claim): Problem[] => {
    const { full } = claim;
    const expires = parsePartialDate(full?.expires ?? '');
    if (!full || expires === undefined || isPast(full) || !isSurelyBefore(expires, today)) {
      return [];
    }
    return [
      noticeAt(
        placeOfField(claim, 'expires'),
        `${full.id}: ran out ${expires} by its own terms`,
        'Find out whether it was renewed; set a new date, or the status "expired" and "ended".',
      ),
    ];
  });
}
