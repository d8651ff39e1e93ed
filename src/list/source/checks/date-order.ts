import { earliestDay, latestDay, parsePartialDate } from '../../../domain/partial-date.ts';
import { errorAt, type Problem } from '../problem.ts';
import { placeOfField, type ReadList } from '../read-sources.ts';

const PAIRS = [
  ['announced', 'effective'],
  ['announced', 'ended'],
  ['effective', 'ended'],
  ['effective', 'expires'],
] as const;

/** An act is announced before it takes effect, and takes effect before it ends. Partial dates get the benefit of the doubt. */
export function checkDateOrder(list: ReadList): Problem[] {
  return list.claims.flatMap((claim) => {
    const { full } = claim;
    if (!full) return [];
    return PAIRS.flatMap(([earlier, later]): Problem[] => {
      const [first, second] = [full[earlier], full[later]];
      if (first === undefined || second === undefined || !isSurelyAfterDate(first, second)) return [];
      return [
        errorAt(
          placeOfField(claim, later),
          `${full.id}: "${later}" (${second}) is before "${earlier}" (${first})`,
          'Correct one of the two dates.',
        ),
      ];
    });
  });
}

function isSurelyAfterDate(a: string, b: string): boolean {
  const [first, second] = [parsePartialDate(a), parsePartialDate(b)];
  return first !== undefined && second !== undefined && earliestDay(first) > latestDay(second);
}
