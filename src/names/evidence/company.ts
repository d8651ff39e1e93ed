import { phraseForm } from './words.ts';
import type { Context } from './context.ts';
import { type Cue, cue } from './cue.ts';
import { wordSet } from './word-set.ts';

/**
 * Words that, right beside a name, tell that it is a company's. Legal forms and roles follow a name in Western
 * languages; nouns for "company" precede it, or follow it in Turkish, Hindi, Chinese, Japanese and Korean.
 */
const behind = wordSet(
  'Inc Incorporated Corp Corporation Ltd Limited LLC LLP PLC GmbH AG KG SE SA SAS SpA SRL BV NV AB Oy Oyj ASA Pte Pty KK',
  'Holdings Holding Technologies Group company CEO CTO CFO CISO shares stock shareholders investors spokesperson',
  'spokesman spokeswoman executives researchers engineers customers subsidiary şirketi firması şirketinin कंपनी',
  'ООО АО ПАО ТОВ ЗАО',
);
const before = wordSet(
  'company vendor startup firm giant maker manufacturer supplier acquire acquires acquired acquiring',
  'Unternehmen Firma Konzern Hersteller Anbieter Herstellers Anbieters société entreprise éditeur fabricant constructeur',
  'empresa compañía fabricante proveedor companhia fornecedora azienda società produttore firma firmy firmę firmie spółka',
  'spółki producent producenta koncern şirket üretici',
  'компания компании компанию компанией компаний вендор вендора вендору фирма фирмы фирме фирму разработчик разработчика',
  'корпорация корпорации производитель производителя холдинг холдинга ООО ОАО ЗАО АО ПАО концерн',
  'компанія компанії компанію компанією фірма фірми виробник виробника розробник розробника корпорація корпорації ТОВ',
  'شركة الشركة شركات عملاق عملاقة مجموعة شرکت חברת ענקית יצרנית ספקית कंपनी',
);
const behindUnspaced =
  '公司 集团 集團 科技 股份 有限 社は 社の 社が 社製 製の 製品 株式会社 주식회사 사는 사의 사가 측은 코리아'.split(' ');
const beforeUnspaced = '公司 厂商 廠商 企业 企業 大手 社の 株式会社 巨头 巨頭 기업 업체 회사 제조사'.split(' ');

/** What companies do in the news, as the word behind their name. */
const acts = wordSet(
  'said says announced announces unveiled unveils launched launches released releases disclosed reported confirmed',
  'denied sued sues warned warns patched teilte sagte kündigte veröffentlichte meldet warnt erklärte übernimmt annonce',
  'annoncé affirme lance anunció anuncia lanzó lanza presentó annuncia lancia anunciou lançou ogłosił ogłosiła',
  'poinformował poinformowała zapowiedział zapowiedziała wprowadza açıkladı duyurdu объявила сообщила заявила выпустила',
  'представила объявил сообщил выпустил представил оголосила повідомила заявила представила випустила أعلنت تعلن קיפלה הודיעה',
);
const actsUnspaced = '发布 發布 推出 宣布 宣佈 表示 旗下 收购 收購 股价 股價 财报 財報 발표 출시'.split(' ');

/** Words for a company beside the name, or for what companies do behind it. */
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
  const act = (acts().has(next) && next) || actsUnspaced.find((word) => context.sentenceAfter.trimStart().startsWith(word));
  if (act) cues.push(cue('act', act));
  return cues;
}

/** The words right beside, in phrase form, brackets and quotation marks passed over; empty where a sentence is over. */
function firstWord(raw: string): string {
  return phraseForm(/^['’]?s?[\s"'«»“”„(,]*([\p{L}\p{N}\p{M}]+)/u.exec(raw)?.[1] ?? '');
}

function lastWord(raw: string): string {
  return phraseForm(/([\p{L}\p{N}\p{M}]+)[\s"'«»“”„(]*$/u.exec(raw)?.[1] ?? '');
}
