import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** A report of a wrong or missing entry, for a person to complete and send. */
export const report: Wording<English['report']> = {
  wrong: {
    subject: 'Interdict 名单：{vendor}',
    vendor: '厂商：{vendor}',
    claim: '条目：{id}（{authority}, {instrument}）',
    problem: '有何错误：',
    source: '来源（官方文本或报道的网址）：',
  },
  missing: {
    subject: 'Interdict 名单：缺少条目，{name}',
    unnamed: '某厂商',
    vendor: '缺少的厂商或名称：{name}',
    restriction: '限制（司法管辖区、措施、日期）：',
    source: '来源（官方文本或报道的网址）：',
  },
  list: '第 {sequence} 号名单，发布于{published}',
  version: 'Interdict {version}',
};
