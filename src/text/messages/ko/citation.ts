import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

/** A claim copied as evidence. */
export const citation: Wording<English['citation']> = {
  sentence: '{vendor} – {sentence}.',
  act: '{authority}, {instrument}. {scope}',
  source: '{title} ({publisher})',
  sourceDated: '{title} ({publisher}, {date})',
  checked: '확인일: {checked}. Interdict 목록 제{sequence}호({published}), 항목 {id}',
  checkedOther: '확인일: {checked}. {list}, 항목 {id}',
};
