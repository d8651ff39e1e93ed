import { errorAt, type Problem } from '../problem.ts';
import type { ReadList } from '../read-sources.ts';
import { listedNames } from './listed-names.ts';

/** A weak name is believed on evidence only, so without any it would hardly ever be marked. */
export function checkWeakEvidence(list: ReadList): Problem[] {
  return listedNames(list)
    .filter(
      ({ name, vendor }) => name.weak !== undefined && !name.near?.length && !vendor.value.evidence?.length,
    )
    .map(({ name, vendor, place }) =>
      errorAt(
        place,
        `weak name "${name.text}" of ${vendor.id} has no evidence`,
        'Add words to its "near" or to the vendor\'s "evidence".',
      ),
    );
}
