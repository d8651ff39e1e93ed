import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const card: Wording<English['card']> = {
  productOf: '{product} — продукт компании {vendor}',
  ownedBy: 'владелец: {owner}',
  ownedSince: {
    day: 'владелец: {owner} (с {date})',
    month: 'владелец: {owner} (начало владения: {date})',
    year: 'владелец: {owner} (с {date})',
  },
  nothingMine: 'В ваших юрисдикциях ограничений не зарегистрировано',
  elsewhere:
    '{count, plural, one {и еще # юрисдикция: {places}} few {и еще # юрисдикции: {places}} many {и еще # юрисдикций: {places}} other {и еще # юрисдикции: {places}}}',
  more: '{places}…',
  newest: 'Самая поздняя дата в записях: {date}',
  source: 'Источник: {publisher}',
  newTab: 'откроется в новой вкладке',
  whyMarked: 'Почему отмечено: {why}',
  why: {
    product: 'продукт {name} ({vendor})',
    strong: 'однозначное название «{name}»',
    weak: 'неоднозначное название «{name}»',
    near: '{subject}, поблизости «{evidence}»',
    sameVendor: '{subject}, на той же странице «{evidence}»',
    companyCue: '{subject}, рядом «{evidence}»',
    listed: '{subject}, в одном перечне с «{evidence}»',
    otherVendor: '{subject}, поблизости поставщик «{evidence}»',
    form: '{subject}, судя по написанию в этом месте',
  },
  watched: 'В вашем списке наблюдения',
  note: 'Ваша заметка: {note}',
  close: 'Закрыть',
  actions: {
    open: 'Все записи',
    hide: 'Это не тот поставщик',
    hideHere: 'Не отмечать на этом сайте',
    hideAlways: 'Не отмечать нигде',
    hidden: 'Больше не отмечается. Вернуть можно во всплывающем окне или настройках Interdict.',
    failed: 'Не удалось сохранить. Попробуйте еще раз.',
  },
};
