import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

// A status stands in brackets and is impersonal (“предложено”), for the acts differ in gender and number. Dates follow a colon:
// after “с” or “в” they would have to be inflected.
export const claims: Wording<English['claims']> = {
  tones: {
    prohibited: 'Запрещено',
    restricted: 'Ограничено',
    warned: 'Предупреждение',
    pending: 'Ожидается',
    past: 'В прошлом',
  },
  reportedTone: 'По сообщениям',
  noRecord: 'Ограничений не зарегистрировано',
  bases: { official: 'официально', press: 'сообщения прессы, официального текста нет' },
  targetings: {
    named: 'поставщик назван прямо',
    covers: 'распространяется на поставщика, хотя он не назван',
    class: 'правило для поставщиков этого рода; сам поставщик не назван',
  },
  notReread: 'по общеизвестным сведениям; источник не перечитан',
  checked: 'проверено: {date}',
  doubt: 'Под сомнением: {doubt}',
  also: 'также: {phrase}',
  alsoTwo: 'также: {first} и {second}',
  sentence: '{place}: {what} — {basis}',
  dash: '—',
  list: 'Список: {name}',
  ofList: '{sentence} ({list})',
  publicList: 'Общедоступный список',
  noted: '{sentence}; {note}',
  noteTail: '; {note}',
  unknownWord: '{ours} ({theirs})',
  pair: '{first}, {second}',
  placeLead: '{place}:',
  kinds: {
    prohibition: { state: 'продажа запрещена', act: 'запрет на продажу' },
    sanctions: { state: 'под санкциями', act: 'санкции' },
    'government-use': {
      state: 'использование в госорганах запрещено',
      act: 'запрет на использование в госорганах',
    },
    procurement: {
      state: 'участие в госзакупках запрещено',
      act: 'запрет на участие в госзакупках',
    },
    'critical-infrastructure': {
      state: 'применение в критической инфраструктуре ограничено',
      act: 'ограничение в критической инфраструктуре',
    },
    'equipment-authorization': {
      state: 'новое оборудование не допускается',
      act: 'запрет на новое оборудование',
    },
    'market-access': { state: 'сервис заблокирован', act: 'блокировка сервиса' },
    'operations-order': {
      state: 'действует предписание о деятельности или собственности',
      act: 'предписание о деятельности или собственности',
    },
    'export-control': { state: 'под экспортным контролем', act: 'экспортный контроль' },
    'military-designation': {
      state: 'в списке компаний, связанных с военными',
      act: 'включение в список компаний, связанных с военными',
    },
    'investment-ban': { state: 'инвестиции запрещены', act: 'запрет на инвестиции' },
    advisory: { state: 'использовать не рекомендуется', act: 'рекомендация не использовать' },
    investigation: { state: 'ведется расследование', act: 'расследование' },
    other: { state: 'действует иная мера', act: 'иная мера' },
  },
  toldToStop: 'указание прекратить использование',
  inForce: {
    day: '{state} с {date}',
    month: '{state} (начало: {date})',
    year: '{state} с {date} года',
    undated: '{state} (дата начала неизвестна)',
  },
  reported: { on: '{act} (сообщалось: {date})', undated: '{act} (сообщалось)' },
  announced: { on: '{act} (объявлено: {date})', undated: '{act} (объявлено)' },
  start: {
    unknown: '{announced}, дата начала неизвестна',
    due: '{announced}, вступление в силу: {date}',
    overdue: '{announced}, ожидаемое начало: {date}, не подтверждено',
  },
  proposed: { on: '{act} (предложено: {date})', undated: '{act} (предложено)' },
  suspended: { on: '{act} (приостановлено: {date})', undated: '{act} (приостановлено)' },
  lifted: { on: '{act} (отменено: {date})', undated: '{act} (отменено)' },
  withdrawn: { on: '{act} (отозвано: {date})', undated: '{act} (отозвано)' },
  closed: { on: '{act} (завершено: {date})', undated: '{act} (завершено)' },
  expired: { on: '{act} (срок истек: {date})', undated: '{act} (срок истек)' },
  annulled: {
    on: '{act} (признано недействительным: {date})',
    undated: '{act} (признано недействительным)',
  },
  unknown: {
    on: '{act} (неизвестный этой версии статус: {date})',
    undated: '{act} (неизвестный этой версии статус)',
  },
};
