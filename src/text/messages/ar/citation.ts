import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const citation: Wording<English['citation']> = {
  sentence: '{vendor} – {sentence}.',
  act: '{authority}, {instrument}. {scope}',
  source: '{title} ({publisher})',
  sourceDated: '{title} ({publisher}، {date})',
  checked: 'تاريخ التحقق: {checked}. قائمة Interdict رقم {sequence} بتاريخ {published}، السجل {id}',
  checkedOther: 'تاريخ التحقق: {checked}. {list}، السجل {id}',
};
