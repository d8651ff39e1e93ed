import { card } from './en/card.ts';
import { claims } from './en/claims.ts';
import { evidence } from './en/evidence.ts';
import { list } from './en/list.ts';
import { options } from './en/options.ts';
import { popup } from './en/popup.ts';
import type { Text } from './text.ts';

/** The interface in English. */
export const en: Text = {
  locale: claims.locale,
  direction: 'ltr',
  claims,
  card,
  evidence,
  list,
  popup,
  options,
};
