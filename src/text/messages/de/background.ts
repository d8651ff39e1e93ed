import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const background: Wording<English['background']> = {
  badge: {
    off: 'aus',
    nothing: 'Interdict',
    count:
      'Interdict: {vendors, plural, one {# Anbieter auf dieser Seite mit Beschränkungen in Ihren Rechtsräumen} other {# Anbieter auf dieser Seite mit Beschränkungen in Ihren Rechtsräumen}}',
    paused: 'Interdict: angehalten',
    offHere: 'Interdict: auf dieser Website ausgeschaltet',
    unreadable: 'Interdict: Diese Seite ist nicht lesbar',
    expired: 'Interdict: Die Anbieterliste ist zu alt',
    expiredCount:
      'Interdict: Die Anbieterliste ist zu alt; {vendors, plural, one {# Anbieter auf dieser Seite mit Beschränkungen in Ihren Rechtsräumen} other {# Anbieter auf dieser Seite mit Beschränkungen in Ihren Rechtsräumen}}',
  },
  menus: {
    lookUp: 'In Interdict nachschlagen',
    vendors: 'Alle Anbieter',
  },
  omnibox: {
    hint: 'Geben Sie den Namen eines Anbieters oder Produkts ein',
    search: '„{query}“ in der Liste von Interdict nachschlagen',
    vendor: '{vendor} – {sentence}',
    noRecord: '{vendor} – keine Beschränkung verzeichnet',
  },
};
