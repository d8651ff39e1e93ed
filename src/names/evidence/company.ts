import { firstWord, isWordAt, lastWord, withoutBeginning, withoutEnd } from '../letters.ts';
import type { Context } from './context.ts';
import { type Cue, cue } from './cue.ts';
import type { CueWords } from './cue-words.ts';
import { phraseForm } from './words.ts';

/** Legal forms behind a name, as they are written. The firm may be another of that name: they say less than they seem to. */
const LEGAL_FORMS =
  /^,? (?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLC|LLP|PLC|plc|GmbH|AG|KG|SE|SA|SAS|SpA|S\.p\.A|Srl|BV|B\.V|NV|N\.V|AB|Oy|ASA|Pte|Pty|KK)\b/;

/** More of a text without spaces is no word of the tables. */
const LONGEST_WORD = 40;

/** What may stand between a name and a word for it. */
const BETWEEN = '"\'«»“”„(';

/** Words for a company right beside the name, brackets and quotation marks passed over, and legal forms and signs of a trademark behind it. */
export function companyCues({ sentenceBefore, sentenceAfter }: Context, words: CueWords): Cue[] {
  const behind = withoutPossessive(sentenceAfter.slice(0, LONGEST_WORD));
  const next = phraseForm(firstWord(withoutBeginning(behind, `${BETWEEN},`)));
  const previous = phraseForm(lastWord(withoutEnd(sentenceBefore.slice(-LONGEST_WORD), BETWEEN)));
  const cues: Cue[] = [];
  const company =
    (words.has('company-behind', next) && next) ||
    (words.has('company-before', previous) && previous) ||
    words.beginningOf(next, 'company-behind') ||
    words.endOf(previous, 'company-before');
  if (company) cues.push(cue('company', company));
  if (LEGAL_FORMS.test(sentenceAfter)) cues.push(cue('legal-form'));
  if (/^[®™]/.test(sentenceAfter)) cues.push(cue('trademark'));
  return cues;
}

/** What stands behind a name, without the genitive's 's. */
function withoutPossessive(behind: string): string {
  const isGenitive = (behind.startsWith("'s") || behind.startsWith('’s')) && !isWordAt(behind, 2);
  return isGenitive ? behind.slice(2) : behind;
}
