import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const citation: Wording<English['citation']> = {
  sentence: '{vendor} – {sentence}.',
  act: '{authority}, {instrument}. {scope}',
  source: '{title} ({publisher})',
  sourceDated: '{title} ({publisher}, {date})',
  checked: 'Comprobado: {checked}. Lista Interdict {sequence} del {published}, registro {id}',
  checkedOther: 'Comprobado: {checked}. {list}, registro {id}',
};
