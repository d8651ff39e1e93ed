import type { Context } from './context.ts';
import { type Cue, cue } from './cue.ts';
import { wordSet } from './word-set.ts';
import { phraseForm } from './words.ts';

/** Legal forms behind a name, as they are written. The firm may be another of that name: they say less than they seem to. */
const LEGAL_FORMS =
  /^,? (?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLC|LLP|PLC|plc|GmbH|AG|KG|SE|SA|SAS|SpA|S\.p\.A|Srl|BV|B\.V|NV|N\.V|AB|Oy|ASA|Pte|Pty|KK)\b/u;

/**
 * Words that, right beside a name, tell that it is a company's: nouns for "company" before it, or behind it in Turkish,
 * Hindi, Chinese, Japanese and Korean, and what only companies have behind it.
 */
const behind = wordSet(
  'CEO CTO CFO CISO shares stock shareholders investors spokesperson spokesman spokeswoman executives researchers',
  'engineers customers subsidiary şirketi firması şirketinin कंपनी',
);
const before = wordSet(
  'company vendor startup firm giant maker manufacturer supplier',
  'Unternehmen Firma Konzern Hersteller Anbieter société entreprise éditeur fabricant constructeur',
  'empresa compañía fabricante proveedor azienda società produttore firma firmy firmę firmie spółka',
  'spółki producent producenta koncern şirket üretici',
  'компания компании компанию компанией компаний вендор фирма фирмы разработчик разработчика',
  'корпорация корпорации производитель концерн',
  'компанія компанії компанію компанією фірма фірми виробник розробник корпорація корпорації',
  'شركة الشركة شركات عملاق عملاقة مجموعة شرکت חברת ענקית יצרנית ספקית कंपनी',
);
const behindUnspaced = '公司 社は 社の 社が 社製 製の 製品 株式会社 사는 사의 사가 측은 코리아'.split(' ');
const beforeUnspaced = '公司 厂商 廠商 企业 企業 大手 社の 巨头 巨頭 기업 업체 회사 제조사'.split(' ');

/** Words for a company beside the name, and legal forms behind it. */
export function companyCues(context: Context): Cue[] {
  const next = firstWord(context.sentenceAfter);
  const previous = lastWord(context.sentenceBefore);
  const cues: Cue[] = [];
  const company =
    (behind().has(next) && next) ||
    (before().has(previous) && previous) ||
    behindUnspaced.find((word) => context.sentenceAfter.trimStart().startsWith(word)) ||
    beforeUnspaced.find((word) => context.sentenceBefore.trimEnd().endsWith(word));
  if (company) cues.push(cue('company', company));
  if (LEGAL_FORMS.test(context.sentenceAfter)) cues.push(cue('legal-form'));
  return cues;
}

/** More of a text without spaces is no word of the tables. */
const LONGEST_WORD = 40;

/** The words right beside, in phrase form, brackets and quotation marks passed over; empty where a sentence is over. */
function firstWord(raw: string): string {
  return phraseForm(
    /^['’]?s?[\s"'«»“”„(,]*([\p{L}\p{N}\p{M}]+)/u.exec(raw.slice(0, LONGEST_WORD))?.[1] ?? '',
  );
}

function lastWord(raw: string): string {
  return phraseForm(/([\p{L}\p{N}\p{M}]+)[\s"'«»“”„(]*$/u.exec(raw.slice(-LONGEST_WORD))?.[1] ?? '');
}
