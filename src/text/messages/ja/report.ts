import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** A report of a wrong or missing entry, for a person to complete and send. */
export const report: Wording<English['report']> = {
  wrong: {
    subject: 'Interdictリスト：{vendor}',
    vendor: 'ベンダー：{vendor}',
    claim: '項目：{id}（{authority}, {instrument}）',
    problem: '誤りの内容：',
    source: '出典（公式文書または報道のURL）：',
  },
  missing: {
    subject: 'Interdictリスト：未収録の項目、{name}',
    unnamed: 'ベンダー',
    vendor: '未収録のベンダーまたは名称：{name}',
    restriction: '制限（国・地域、措置、日付）：',
    source: '出典（公式文書または報道のURL）：',
  },
  list: 'リスト第{sequence}号、{published}発行',
  version: 'Interdict {version}',
};
