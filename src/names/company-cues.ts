import type { Context } from './context.ts';

/**
 * Words that, right beside a name, tell that it is a company's. Folded forms. Legal forms follow a name in Western
 * languages; nouns for "company" precede it, or follow it in Chinese, Japanese and Korean.
 */
const BEHIND: ReadonlySet<string> = new Set(
  (
    'inc incorporated corp corporation ltd limited llc llp plc gmbh ag kg sa sas spa srl bv nv ab oy oyj as asa pte pty ' +
    'holdings holding technologies ceo cto cfo shares stock investors spokesperson spokesman spokeswoman executives ' +
    'researchers customers ооо'
  ).split(' '),
);
const BEFORE: ReadonlySet<string> = new Set(
  (
    'company vendor startup firm giant maker acquire acquires acquired acquiring ooo ooo ' +
    'компания компании компанию компанией компаний вендор вендора фирма фирмы разработчик разработчика корпорация корпорации ' +
    'компанія компанії компанію ооо оао зао ао пао societe entreprise editeur unternehmen firma hersteller anbieter ' +
    'empresa compania azienda societa spolka sirketi شركه חברת कंपनी'
  ).split(' '),
);
const UNSPACED_BEHIND = ['公司', '集团', '集團', '科技', '股份', '社', '주식회사', '사는', '측은'];
const UNSPACED_BEFORE = [
  '公司',
  '厂商',
  '廠商',
  '企业',
  '企業',
  '大手',
  '社の',
  '株式会社',
  '巨头',
  '巨頭',
  '기업',
  '업체',
];

/** The cue beside the name, or undefined. */
export function companyCueIn({ before, after }: Context): string | undefined {
  const next = /^\S+/.exec(after)?.[0] ?? '';
  if (BEHIND.has(next)) return next;
  const previous = /\S+$/.exec(before)?.[0] ?? '';
  if (BEFORE.has(previous)) return previous;
  return (
    UNSPACED_BEHIND.find((cue) => after.startsWith(cue)) ??
    UNSPACED_BEFORE.find((cue) => before.endsWith(cue))
  );
}
