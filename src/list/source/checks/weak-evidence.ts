import { TOLD_LANGUAGES } from '../../../names/evidence/cue-words.ts';
import { errorAt, type Problem } from '../problem.ts';
import type { ReadList } from '../read-sources.ts';
import { listedNames } from './listed-names.ts';

/**
 * A weak name is believed on evidence only, so without any it would hardly ever be marked; and a language in which alone
 * it is a word must be one that the text can be told by.
 */
export function checkWeakEvidence(list: ReadList): Problem[] {
  return [...namesWithoutEvidence(list), ...untoldLanguages(list)];
}

function untoldLanguages(list: ReadList): Problem[] {
  return listedNames(list).flatMap(({ name, place }) =>
    (name.weakIn ?? [])
      .filter((language) => !TOLD_LANGUAGES.includes(language))
      .map((language) =>
        errorAt(
          place,
          `no text is told to be in "${language}", in which "${name.text}" is weak`,
          `Leave it out, or give its small words in src/names/evidence/language.ts.`,
        ),
      ),
  );
}

function namesWithoutEvidence(list: ReadList): Problem[] {
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
