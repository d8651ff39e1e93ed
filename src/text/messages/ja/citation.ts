import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** A claim copied as evidence. */
export const citation: Wording<English['citation']> = {
  sentence: '{vendor} – {sentence}。',
  act: '{authority}, {instrument}. {scope}',
  source: '{title}（{publisher}）',
  sourceDated: '{title}（{publisher}、{date}）',
  checked: '確認日：{checked}。Interdictリスト第{sequence}号（{published}）、項目：{id}',
  checkedOther: '確認日：{checked}。{list}、項目：{id}',
};
