import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const popup: Wording<English['popup']> = {
  name: 'Interdict',
  reading: 'Seite wird gelesen …',
  onHere: 'Ein für diese Website',
  offHere: 'Aus für diese Website',
  pause: 'Überall anhalten',
  resume: 'Fortsetzen',
  options: 'Einstellungen',
  list: 'Ganze Liste',
  openPanel: 'In der Seitenleiste öffnen',
  noPanel: 'Die Seitenleiste konnte nicht geöffnet werden. Vielleicht bietet das Menü des Browsers sie an.',
  locked: 'Von Ihrer Organisation vorgegeben.',
  retry: 'Noch einmal versuchen',
  states: {
    nothing: {
      title: 'Kein Anbieter der Liste auf dieser Seite',
      body: 'Die Seite wurde bis zum Ende gelesen; keiner der Namen aus der Liste wurde gefunden. Oben können Sie jeden Anbieter nachschlagen.',
    },
    allHidden: {
      title: 'Nur Anbieter, die Sie ausgeblendet haben',
      body: 'Alle auf dieser Seite gefundenen Anbieter haben Sie ausgeblendet. Sie sind unten aufgeführt.',
    },
    noAccess: {
      title: 'Interdict darf noch keine Websites lesen',
      body: 'Der Browser hat Interdict keinen Zugriff auf Websites gegeben; deshalb lassen sich auf keiner Seite Namen finden. Was Sie lesen, bleibt in der Seite, ob Sie es erlauben oder nicht. Oben können Sie weiterhin jeden Anbieter nachschlagen.',
      allow: 'Zugriff auf Websites erlauben',
      refused:
        'Der Zugriff wurde nicht gewährt. Sie können ihn später erlauben, hier oder in den Erweiterungseinstellungen des Browsers.',
    },
    noTab: {
      title: 'Hier ist keine Seite',
      body: 'Es gibt keine Seite zu lesen. Oben können Sie jeden Anbieter nachschlagen.',
    },
    unreadable: {
      title: 'Diese Seite ist nicht lesbar',
      body: 'Browser halten Erweiterungen von ihren eigenen Seiten, von Erweiterungs-Stores und von manchen Anzeigeprogrammen fern. Eine Seite, die schon offen war, als Interdict installiert oder aktualisiert wurde, ist nach dem Neuladen lesbar. Oben können Sie weiterhin jeden Anbieter nachschlagen.',
    },
    offHere: {
      title: 'Aus für {host}',
      body: 'Auf dieser Website wird nichts gelesen oder markiert. Oben schalten Sie Interdict wieder ein.',
    },
    paused: {
      title: 'Überall angehalten',
      body: 'Es wird keine Seite gelesen oder markiert, bis Sie fortsetzen.',
    },
    silent: {
      title: 'Keine Antwort vom Hintergrund von Interdict',
      body: 'Der Teil, der die Liste verwaltet, hat nicht geantwortet; daher lässt sich gerade nichts anzeigen. Markierungen auf offenen Seiten bleiben, wie sie sind. Wenn ein neuer Versuch nicht hilft, starten Sie den Browser neu.',
    },
  },
  summary:
    '{vendors, plural, =0 {Kein Anbieter der Liste auf dieser Seite} one {# Anbieter auf dieser Seite} other {# Anbieter auf dieser Seite}}',
  summaryMine:
    '{summary}, {mine, plural, =0 {keiner mit Beschränkungen in Ihren Rechtsräumen} one {# mit Beschränkungen in Ihren Rechtsräumen} other {# mit Beschränkungen in Ihren Rechtsräumen}}',
  stillReading: '{summary} – wird noch gelesen …',
  nextOfAll: 'Nächste Nennung eines Anbieters',
  previousOfAll: 'Vorherige Nennung eines Anbieters',
  ownSite: 'Dies ist eine Website von {vendor}',
  mine: 'In Ihren Rechtsräumen',
  elsewhere: 'Nur anderswo',
  none: 'Keine Beschränkung verzeichnet',
  watched: 'Auf Ihrer Beobachtungsliste',
  hidden:
    '{count, plural, one {Von Ihnen ausgeblendet: # Anbieter} other {Von Ihnen ausgeblendet: # Anbieter}}',
  hiddenHere: 'auf dieser Website',
  hiddenEverywhere: 'überall',
  showAgainVendor: '{vendor} wieder anzeigen',
  chooseJurisdictions:
    'Noch sind keine Rechtsräume gewählt. Wählen Sie Ihre, damit zuerst steht, was für Sie zählt.',
  unmarked:
    '{count, plural, one {# Anbieter wird auf der Seite nicht markiert, wie in den Einstellungen festgelegt.} other {# Anbieter werden auf der Seite nicht markiert, wie in den Einstellungen festgelegt.}}',
  moreThanCounted: 'Auf dieser Seite steht mehr, als hier gezählt ist.',
  mentions: '{count, plural, one {# Nennung} other {# Nennungen}}',
  links: '{count, plural, one {# Link zu eigenen Websites} other {# Links zu eigenen Websites}}',
  place: '{at} von {of}',
  next: 'Nächste Nennung von {vendor}',
  previous: 'Vorherige Nennung von {vendor}',
  jumpFailed: 'Keine Antwort von der Seite. Laden Sie sie neu.',
  gone: 'Nicht mehr auf der Seite.',
  more: '{count, plural, one {# weiterer Rechtsraum} other {# weitere Rechtsräume}}',
  whyMarked: 'Warum markiert',
  whyLoading: 'Die Seite wird abgefragt …',
  whyUnknown: 'Die Seite hat nicht geantwortet.',
  whyAndTimes: '{why} – {count, plural, =1 {einmal} other {#-mal}}',
  lookUp: 'Anbieter nachschlagen',
  lookUpHint: 'Anbieter nachschlagen, in jeder Sprache',
  lookingUp: 'Wird nachgeschlagen …',
  backToPage: 'Zurück zu dieser Seite',
  found: '{count, plural, one {# Anbieter} other {# Anbieter}} in der Liste für „{query}“',
  notFound: {
    title: 'Nichts in der Liste für „{query}“',
    body: 'Das heißt nur, dass die Liste unter diesem Namen keinen Eintrag hat, nicht, dass es nirgends Beschränkungen gibt.',
  },
  changeFailed: 'Das konnte nicht gespeichert werden. Versuchen Sie es noch einmal.',
};
