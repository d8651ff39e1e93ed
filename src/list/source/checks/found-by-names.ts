import { parseVendorId } from '../../../domain/vendor.ts';
import { decodeMatcher } from '../../../names/decode.ts';
import { buildNamesIndex } from '../../../names/index/build-names-index.ts';
import { findMentions, type Matcher } from '../../../names/matcher.ts';
import { resolveVendor } from '../../resolve-vendor.ts';
import { errorAt, type Problem } from '../problem.ts';
import type { ReadList } from '../read-sources.ts';
import { type ListedName, listedNames } from './listed-names.ts';
import { LISTED_LANGUAGES, sentenceWith } from './sample-sentences.ts';

/**
 * Every vendor is found by each of its own names in a sentence of the name's language, a weak one with some words of its
 * evidence before it: another vendor's longer name, a phrase that excludes it or the edge of a word may be in the way.
 */
export function checkFoundByNames(list: ReadList): Problem[] {
  const matcher = matcherOf(list);
  return listedNames(list).flatMap((listed): Problem[] => {
    const { name, lang, vendor, place } = listed;
    // What is no vendor id is in no index; the file's name is told as wrong by itself.
    if (name.lookUpOnly || parseVendorId(vendor.id) === undefined) return [];
    const sentence = sentenceWith(name.text, lang);
    if (sentence === undefined) {
      const problem = `"${lang}" of "${name.text}" is none of the languages of names: ${LISTED_LANGUAGES.join(', ')}`;
      const remedy =
        'Correct it (Chinese is zh-Hans, zh-Hant, or zh for both); a new language needs a sentence in src/list/source/checks/sample-sentences.ts.';
      return [errorAt(place, problem, remedy)];
    }
    if (finds(matcher, `${wordsBefore(listed)}${sentence}`, listed)) return [];
    return [
      errorAt(
        place,
        `${vendor.id} is not found by its name "${name.text}" in "${sentence}"`,
        'Another name or an excluded phrase is in the way: correct that, or say "lookUpOnly: true".',
      ),
    ];
  });
}

function matcherOf({ vendors }: ReadList): Matcher {
  const nothing = { actOf: () => undefined, nameOf: () => undefined };
  return decodeMatcher(
    buildNamesIndex(
      vendors.flatMap(({ id, value }) => {
        const vendorId = parseVendorId(id);
        return vendorId === undefined ? [] : resolveVendor(vendorId, { ...value, restrictions: [] }, nothing);
      }),
    ),
  );
}

/** So many evidence words are enough for any name. */
const ENOUGH_WORDS = 5;

/** What stands before the sentence: nothing for a strong name, some of the evidence words for a weak one. */
function wordsBefore({ name, vendor }: ListedName): string {
  if (name.weak === undefined) return '';
  const words = [...(name.near ?? []), ...(vendor.value.evidence ?? [])];
  return words.slice(0, ENOUGH_WORDS).join(', ').concat(': ');
}

function finds(matcher: Matcher, text: string, { name, vendor }: ListedName): boolean {
  const at = text.lastIndexOf(name.text);
  return findMentions(matcher, text).some(
    (mention) => mention.vendor === vendor.id && mention.start < at + name.text.length && mention.end > at,
  );
}
