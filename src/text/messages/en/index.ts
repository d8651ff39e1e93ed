import { background } from './background.ts';
import { backup } from './backup.ts';
import { card } from './card.ts';
import { citation } from './citation.ts';
import { claims } from './claims.ts';
import { detail } from './detail.ts';
import { evidence } from './evidence.ts';
import { exports } from './exports.ts';
import { list } from './list.ts';
import { listPage } from './list-page.ts';
import { options } from './options.ts';
import { otherLists } from './other-lists.ts';
import { popup } from './popup.ts';
import { report } from './report.ts';
import { watchList } from './watch-list.ts';
import { welcome } from './welcome.ts';

/** The interface in English, from which the others are translated. */
export const english = {
  background,
  claims,
  evidence,
  card,
  list,
  listPage,
  popup,
  options,
  otherLists,
  watchList,
  backup,
  welcome,
  citation,
  report,
  detail,
  exports,
} as const;

export type English = typeof english;
