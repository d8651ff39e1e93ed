import { languageOf } from '../../language-of.ts';
import { isLongEnoughName, type NameFacts, whyNotStrong } from '../../schema/vendor.ts';
import { errorAt, type Problem } from '../problem.ts';
import type { ReadList } from '../read-sources.ts';
import { listedNames } from './listed-names.ts';

/**
 * Names are written in their normal form, as a person would type them: composed characters (Unicode form NFC), single
 * plain spaces, straight apostrophes, nothing invisible but the joiners that Persian and Indic scripts need; no word has
 * letters of two alphabets that look alike; they have more than one letter; and what stands under `en` is Latin.
 */
export function checkNameText(list: ReadList): Problem[] {
  return listedNames(list).flatMap(({ name, lang, place }): Problem[] => {
    const { text } = name;
    const found = faultOf(name) ?? faultOfScript(name, lang);
    return found ? [errorAt(place, `name ${JSON.stringify(text)} ${found.problem}`, found.remedy)] : [];
  });
}

/** Of these alphabets letters look alike (Unicode Technical Standard #39, "mixed-script confusables"). */
const ALPHABETS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

function hasMixedWord(text: string): boolean {
  return text
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => ALPHABETS.filter((alphabet) => alphabet.test(word)).length > 1);
}

function faultOf({ text, weak, lookUpOnly }: NameFacts): { problem: string; remedy: string } | undefined {
  if (text !== text.trim()) return { problem: 'has outer spaces', remedy: 'Remove them.' };
  if (/\s\s|[^\S ]/u.test(text)) {
    return { problem: 'has a space that is not single and plain', remedy: 'Type one plain space.' };
  }
  if (/[\u00ad\u200b\u2060\ufeff]/.test(text)) {
    return { problem: 'has an invisible character', remedy: 'Type it anew without it.' };
  }
  if (/[\u2018\u2019\u02bc]/.test(text)) {
    return { problem: 'has a curly apostrophe', remedy: "Type a straight one ('): pages are read so." };
  }
  if (hasMixedWord(text)) {
    return {
      problem: 'has letters of two alphabets in one word',
      remedy: 'Type it anew in one of them: a letter that only looks like another is found nowhere.',
    };
  }
  if (text !== text.normalize('NFC')) {
    return { problem: 'is not in Unicode form NFC', remedy: 'Write it with composed characters.' };
  }
  if (!lookUpOnly && !isLongEnoughName(text)) {
    return {
      problem: 'is a single letter',
      remedy: 'Say "lookUpOnly: true": it would be found in every text.',
    };
  }
  // With a hyphen it may be told apart from a weak spelling of the vendor: only who parses the whole vendor knows.
  const isFree = lookUpOnly || weak !== undefined || text.includes('-');
  const problem = isFree ? undefined : whyNotStrong(text);
  return problem === undefined ? undefined : { problem, remedy: 'Say what else it means: "weak: ...".' };
}

/** English text would never be searched for it in that form, and readers would be told that it is English. */
function faultOfScript({ text }: NameFacts, lang: string): { problem: string; remedy: string } | undefined {
  const written = languageOf(text);
  return lang !== 'en' || written === 'en'
    ? undefined
    : {
        problem: 'is not in Latin letters',
        remedy: `Move it from "en" to its own language, say "${written}".`,
      };
}
