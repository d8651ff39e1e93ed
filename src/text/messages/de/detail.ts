import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

// Events are participles or nouns that follow any kind, singular or plural.
export const detail: Wording<English['detail']> = {
  table: {
    caption:
      '{acts, plural, one {# Maßnahme} other {# Maßnahmen}} in {places, plural, one {# Rechtsraum} other {# Rechtsräumen}}',
    jurisdiction: 'Rechtsraum',
    kind: 'Art',
    status: 'Status',
    basis: 'Grundlage',
    since: 'Seit',
    source: 'Quelle',
    open: '{kind}, {place}',
    noDate: 'Datum nicht bekannt',
    official: 'amtlich',
    press: 'Presseberichte',
    more: '{count, plural, one {und # weitere} other {und # weitere}}',
  },
  timeline: {
    title: '{count, plural, one {Zeitachse mit # Schritt} other {Zeitachse mit # Schritten}}',
    step: '{kind}: {event}',
    events: {
      start: 'in Kraft getreten',
      advised: 'ausgesprochen',
      opened: 'eingeleitet',
      reportedStart: 'in Kraft getreten, laut Berichten',
      due: 'Inkrafttreten vorgesehen',
      overdue: 'Inkrafttreten war vorgesehen',
      withdrawn: 'zurückgezogen',
      closed: 'beendet',
      runsOut: 'Ablauf, sofern nicht verlängert',
    },
  },
  date: 'Datum',
  owner: 'Eigentümer',
  ownerSince: {
    day: 'seit {date}',
    month: 'seit {date}',
    year: 'seit {date}',
  },
  sites: 'Websites',
  inList: 'Alles zu {vendor} in der Liste',
  copy: {
    title: 'Als Beleg kopieren',
    all: '{count, plural, one {Die Maßnahme mit ihren Quellen} other {Alle # Maßnahmen mit ihren Quellen}}',
    one: 'Diese Maßnahme kopieren',
    plain: 'Reiner Text',
    markdown: 'Markdown',
    copied: 'Kopiert.',
    failed: 'Der Browser hat das Kopieren nicht zugelassen.',
  },
  hide: {
    title: '{vendor} ausblenden',
    lead: 'Ausgeblendete Anbieter werden weder markiert noch gezählt. Sie bleiben am Ende dieser Seite aufgeführt.',
    until: 'Wie lange',
    changed: 'Bis sich an den Maßnahmen gegen den Anbieter etwas ändert',
    forever: 'Dauerhaft',
    here: 'Auf dieser Website ausblenden',
    everywhere: 'Überall ausblenden',
    hiddenHere: '{vendor} ist auf {host} ausgeblendet.',
    hiddenEverywhere: '{vendor} ist überall ausgeblendet.',
    shown: '{vendor} wird wieder angezeigt.',
  },
  report: {
    wrong: 'Falschen Eintrag melden',
    missing: 'Fehlenden Eintrag melden',
    lead: 'Ergänzen Sie diesen Text und senden Sie ihn an den Herausgeber der Liste. Von selbst wird nichts gesendet, und der Text enthält nichts von der Seite.',
    text: 'Meldung',
    copy: 'Meldung kopieren',
    mail: 'Im E-Mail-Programm öffnen',
  },
};
