import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

// What happened to an act is impersonal (“введено в действие”), like the statuses: the kinds differ in gender and number.
export const detail: Wording<English['detail']> = {
  table: {
    caption:
      '{acts, plural, one {# мера} few {# меры} many {# мер} other {# меры}} в {places, plural, one {# юрисдикции} few {# юрисдикциях} many {# юрисдикциях} other {# юрисдикции}}',
    jurisdiction: 'Юрисдикция',
    kind: 'Вид',
    status: 'Статус',
    basis: 'Основание',
    since: 'С даты',
    source: 'Источник',
    open: '{kind}, {place}',
    noDate: 'дата неизвестна',
    official: 'официально',
    press: 'сообщения прессы',
    more: '{count, plural, one {и еще #} few {и еще #} many {и еще #} other {и еще #}}',
  },
  timeline: {
    title: 'Хронология: {count, plural, one {# событие} few {# события} many {# событий} other {# события}}',
    step: '{kind}: {event}',
    events: {
      start: 'введено в действие',
      advised: 'опубликовано',
      opened: 'начато',
      reportedStart: 'введено в действие, по сообщениям прессы',
      due: 'намечено введение в действие',
      overdue: 'намечалось введение в действие',
      withdrawn: 'отозвано',
      closed: 'завершено',
      runsOut: 'срок истекает, если не будет продлен',
    },
  },
  date: 'Дата',
  owner: 'Владелец',
  ownerSince: {
    day: '(с {date})',
    month: '(начало владения: {date})',
    year: '(с {date})',
  },
  sites: 'Сайты',
  inList: 'Все о поставщике {vendor} в списке',
  copy: {
    title: 'Копировать с источниками',
    all: '{count, plural, =1 {Мера и ее источники} one {Все меры (#) и их источники} few {Все меры (#) и их источники} many {Все меры (#) и их источники} other {Все меры (#) и их источники}}',
    one: 'Копировать эту меру',
    plain: 'Простой текст',
    markdown: 'Markdown',
    copied: 'Скопировано.',
    failed: 'Браузер не разрешил копирование.',
  },
  hide: {
    title: 'Скрыть: {vendor}',
    lead: 'Скрытые поставщики не отмечаются и не учитываются. Они остаются в перечне внизу этого окна.',
    until: 'На какой срок',
    changed: 'Пока что-либо не изменится в мерах против него',
    forever: 'Навсегда',
    here: 'Скрыть на этом сайте',
    everywhere: 'Скрыть везде',
    hiddenHere: 'Поставщик {vendor} скрыт на сайте {host}.',
    hiddenEverywhere: 'Поставщик {vendor} скрыт везде.',
    shown: 'Поставщик {vendor} снова показывается.',
  },
  report: {
    wrong: 'Сообщить об ошибке в записи',
    missing: 'Сообщить о недостающей записи',
    lead: 'Дополните этот текст и отправьте его издателю списка. Само по себе ничего не отправляется, и в тексте нет ничего с этой страницы.',
    text: 'Сообщение',
    copy: 'Копировать сообщение',
    mail: 'Открыть в почтовой программе',
  },
};
