import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** A claim copied as evidence. */
export const citation: Wording<English['citation']> = {
  sentence: '{vendor} – {sentence}。',
  act: '{authority}, {instrument}. {scope}',
  source: '{title}（{publisher}）',
  sourceDated: '{title}（{publisher}，{date}）',
  checked: '核查日期：{checked}。Interdict 第 {sequence} 号名单（{published}），条目 {id}',
  checkedOther: '核查日期：{checked}。{list}，条目 {id}',
};
