import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** A claim copied as evidence. */
export const citation: Wording<English['citation']> = {
  sentence: '{vendor} – {sentence}。',
  act: '{authority}, {instrument}. {scope}',
  source: '{title}（{publisher}）',
  sourceDated: '{title}（{publisher}，{date}）',
  checked: '查核日期：{checked}。Interdict 第 {sequence} 號名單（{published}），條目 {id}',
  checkedOther: '查核日期：{checked}。{list}，條目 {id}',
};
