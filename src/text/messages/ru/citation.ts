import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const citation: Wording<English['citation']> = {
  sentence: '{vendor} — {sentence}.',
  act: '{authority}, {instrument}. {scope}',
  source: '{title} ({publisher})',
  sourceDated: '{title} ({publisher}, {date})',
  checked: 'Проверено: {checked}; список Interdict {sequence} от {published}, запись {id}',
  checkedOther: 'Проверено: {checked}. {list}, запись {id}',
};
