import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** A report of a wrong or missing entry, for a person to complete and send. */
export const report: Wording<English['report']> = {
  wrong: {
    subject: 'Interdict 名單：{vendor}',
    vendor: '廠商：{vendor}',
    claim: '條目：{id}（{authority}, {instrument}）',
    problem: '有何錯誤：',
    source: '來源（官方文本或報導的網址）：',
  },
  missing: {
    subject: 'Interdict 名單：缺少條目，{name}',
    unnamed: '某廠商',
    vendor: '缺少的廠商或名稱：{name}',
    restriction: '限制（司法管轄區、措施、日期）：',
    source: '來源（官方文本或報導的網址）：',
  },
  list: '第 {sequence} 號名單，發布於{published}',
  version: 'Interdict {version}',
};
