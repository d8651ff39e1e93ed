import type { Day } from '../../../domain/partial-date.ts';
import { errorAt, noticeAt, type Problem } from '../problem.ts';
import type { ReadList } from '../read-sources.ts';

/** A list is published before it grows old. */
export function checkReleaseTimes({ release }: ReadList, today: Day): Problem[] {
  const { published, expires } = release.value;
  const place = release.file.placeOf(['expires']);
  if (Date.parse(expires) <= Date.parse(published)) {
    return [
      errorAt(place, `expires ${expires}, not after ${published}`, 'Set it about 90 days after "published".'),
    ];
  }
  if (expires.slice(0, 10) < today) {
    return [noticeAt(place, `this release ran out ${expires}`, 'Raise "sequence" and set both times anew.')];
  }
  return [];
}
