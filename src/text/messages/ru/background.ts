import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const background: Wording<English['background']> = {
  badge: {
    off: 'выкл',
    nothing: 'Interdict',
    count:
      'Interdict: {vendors, plural, one {на этой странице # поставщик с ограничениями в ваших юрисдикциях} few {на этой странице # поставщика с ограничениями в ваших юрисдикциях} many {на этой странице # поставщиков с ограничениями в ваших юрисдикциях} other {на этой странице # поставщика с ограничениями в ваших юрисдикциях}}',
    paused: 'Interdict: приостановлено',
    offHere: 'Interdict: выключено на этом сайте',
    unreadable: 'Interdict: эту страницу прочитать нельзя',
    expired: 'Interdict: список поставщиков слишком старый',
    expiredCount:
      'Interdict: список поставщиков слишком старый; {vendors, plural, one {на этой странице # поставщик с ограничениями в ваших юрисдикциях} few {на этой странице # поставщика с ограничениями в ваших юрисдикциях} many {на этой странице # поставщиков с ограничениями в ваших юрисдикциях} other {на этой странице # поставщика с ограничениями в ваших юрисдикциях}}',
  },
  menus: {
    lookUp: 'Найти в Interdict',
    vendors: 'Все поставщики',
  },
  omnibox: {
    hint: 'Введите название поставщика или продукта',
    search: 'Искать «{query}» в списке Interdict',
    vendor: '{vendor} — {sentence}',
    noRecord: '{vendor} — ограничений не зарегистрировано',
  },
};
