import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const citation: Wording<English['citation']> = {
  sentence: '{vendor} – {sentence}.',
  act: '{authority}, {instrument}. {scope}',
  source: '{title} ({publisher})',
  sourceDated: '{title} ({publisher}, {date})',
  checked: 'Geprüft: {checked}. Interdict-Liste {sequence} vom {published}, Eintrag {id}',
  checkedOther: 'Geprüft: {checked}. {list}, Eintrag {id}',
};
