import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const citation: Wording<English['citation']> = {
  sentence: '{vendor} – {sentence}.',
  act: '{authority}, {instrument}. {scope}',
  source: '{title} ({publisher})',
  sourceDated: '{title} ({publisher}, {date})',
  checked: 'Vérifié : {checked}. Liste Interdict {sequence} du {published}, entrée {id}',
  checkedOther: 'Vérifié : {checked}. {list}, entrée {id}',
};
