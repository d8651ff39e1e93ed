import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const card: Wording<English['card']> = {
  productOf: '{product} ist ein Produkt von {vendor}',
  ownedBy: 'gehört zu {owner}',
  ownedSince: {
    day: 'gehört seit {date} zu {owner}',
    month: 'gehört seit {date} zu {owner}',
    year: 'gehört seit {date} zu {owner}',
  },
  nothingMine: 'Keine Beschränkung in Ihren Rechtsräumen verzeichnet',
  elsewhere:
    '{count, plural, one {außerdem # weiterer Rechtsraum: {places}} other {außerdem # weitere Rechtsräume: {places}}}',
  more: '{places} …',
  newest: 'Jüngstes verzeichnetes Datum: {date}',
  source: 'Quelle: {publisher}',
  newTab: 'öffnet sich in neuem Tab',
  whyMarked: 'Warum markiert: {why}',
  why: {
    product: 'Produkt {name} von {vendor}',
    strong: 'eindeutiger Name „{name}“',
    weak: 'mehrdeutiger Name „{name}“',
    near: '{subject}, in der Nähe von „{evidence}“',
    sameVendor: '{subject}, mit „{evidence}“ auf derselben Seite',
    companyCue: '{subject}, mit „{evidence}“ direkt daneben',
    listed: '{subject}, in einer Aufzählung neben „{evidence}“',
    otherVendor: '{subject}, in der Nähe des Anbieters „{evidence}“',
    form: '{subject}, wegen der Schreibweise an dieser Stelle',
  },
  watched: 'Auf Ihrer Beobachtungsliste',
  note: 'Ihre Notiz: {note}',
  close: 'Schließen',
  actions: {
    open: 'Alle Einträge',
    hide: 'Nicht dieser Anbieter',
    hideHere: 'Auf dieser Website nicht markieren',
    hideAlways: 'Nirgends markieren',
    hidden:
      'Wird nicht mehr markiert. Im Popup und in den Einstellungen von Interdict lässt sich das rückgängig machen.',
    failed: 'Das konnte nicht gespeichert werden. Versuchen Sie es noch einmal.',
  },
};
