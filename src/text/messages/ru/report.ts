import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const report: Wording<English['report']> = {
  wrong: {
    subject: 'Список Interdict: {vendor}',
    vendor: 'Поставщик: {vendor}',
    claim: 'Запись: {id} ({authority}, {instrument})',
    problem: 'Что неверно:',
    source: 'Источник (адрес официального текста или сообщения прессы):',
  },
  missing: {
    subject: 'Список Interdict: нет записи, {name}',
    unnamed: 'поставщик',
    vendor: 'Отсутствующий поставщик или название: {name}',
    restriction: 'Ограничение (юрисдикция, акт, дата):',
    source: 'Источник (адрес официального текста или сообщения прессы):',
  },
  list: 'Список {sequence}, опубликован {published}',
  version: 'Interdict {version}',
};
