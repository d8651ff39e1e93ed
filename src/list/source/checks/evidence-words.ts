import { phraseForm } from '../../../names/evidence/words.ts';
import { errorAt, noticeAt, type Problem } from '../problem.ts';
import type { ReadList } from '../read-sources.ts';
import { type ListedName, listedNames } from './listed-names.ts';

const ONE_UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/**
 * Words around a name do what they are for: only a weak name needs evidence, and it is none for itself; a phrase that excludes a name is
 * more than the name, and one character of a script without spaces, found in any text, is no evidence at all.
 */
export function checkEvidenceWords(list: ReadList): Problem[] {
  return listedNames(list).flatMap((listed) => [...faultsOfEvidence(listed), ...faultsOfExclusions(listed)]);
}

function faultsOfEvidence({ name, vendor, place }: ListedName): Problem[] {
  if (name.weak === undefined) {
    if (!name.near?.length || name.weakIn) return [];
    const problem = `"near" has no effect on "${name.text}": without "weak" it is a strong name`;
    return [errorAt(place, problem, 'Say under "weak" what else it means, or remove "near".')];
  }
  const form = phraseForm(name.text);
  const words = [...(vendor.value.evidence ?? []), ...(name.near ?? [])];
  return words.flatMap((word): Problem[] => {
    if (phraseForm(word) === form) {
      return [
        errorAt(place, `weak name "${name.text}" is its own evidence`, `Take "${word}" out of its evidence.`),
      ];
    }
    if (ONE_UNSPACED.test(word)) {
      return [noticeAt(place, `evidence "${word}" is one character`, 'Write a longer word.')];
    }
    return [];
  });
}

function faultsOfExclusions({ name, place }: ListedName): Problem[] {
  const form = phraseForm(name.text);
  return (name.not ?? [])
    .filter((phrase) => ` ${form} `.includes(` ${phraseForm(phrase)} `))
    .map((phrase) =>
      errorAt(
        place,
        `"not: ${phrase}" excludes every "${name.text}"`,
        'Write a longer phrase, or remove it.',
      ),
    );
}
