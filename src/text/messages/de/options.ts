import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const options: Wording<English['options']> = {
  title: 'Einstellungen von Interdict',
  lead: 'Jede Änderung wird sofort auf diesem Gerät gespeichert.',
  loading: 'Einstellungen werden geladen …',
  saved: 'Gespeichert.',
  notSaved: 'Das konnte nicht gespeichert werden. Es wurde nichts geändert; versuchen Sie es noch einmal.',
  contents: 'Auf dieser Seite',
  locked: 'Von Ihrer Organisation vorgegeben. Hier lässt es sich nicht ändern.',
  language: {
    title: 'Sprache',
    label: 'Sprache von Interdict',
    hint: 'Was die Liste zu einer Maßnahme sagt, bleibt in der Sprache der Liste.',
    browser: 'Wie der Browser',
  },
  jurisdictions: {
    title: 'Meine Rechtsräume',
    lead: 'Maßnahmen, die hier gelten, stehen zuerst und entscheiden über Markierungen und Zähler. Der erste Rechtsraum zählt am meisten.',
    none: 'Keiner gewählt. Alle Beschränkungen zählen als „Anderswo“, bis Sie einen hinzufügen.',
    add: 'Rechtsraum hinzufügen',
    addHint: 'Name eines Landes, der Europäischen Union oder eines Bundesstaats',
    addButton: 'Hinzufügen',
    unknown: 'Die Liste enthält keine Maßnahme aus „{typed}“. Wählen Sie einen der angebotenen Namen.',
    already: 'Bereits in Ihrer Liste: {place}.',
    up: '{place} nach oben',
    down: '{place} nach unten',
    remove: '{place} entfernen',
    added: '{place} hinzugefügt.',
    removed: '{place} entfernt.',
    moved: '{place}: jetzt an Stelle {at} von {of}.',
  },
  marks: {
    title: 'Markierungen auf Seiten',
    lead: 'Markierungen ändern weder die Seite selbst noch die Farbe ihres Textes.',
    style: 'Stil',
    styles: {
      both: 'Linie und Tönung',
      line: 'Nur Linie',
      tint: 'Nur Tönung',
      off: 'Keine Markierungen',
    },
  },
  legend: {
    title: 'Was markiert wird',
    lead: 'Jede Stufe hat ihre eigene Linie, ihr eigenes Zeichen und ihr eigenes Wort. Eine ausgeschaltete Stufe wird weder markiert noch im Zähler gezählt. Das Popup zeigt sie trotzdem.',
    tonesLabel: 'Stufen, die markiert werden',
    tones: {
      prohibited: {
        name: 'Verboten',
        meaning:
          'Ein Verkaufsverbot, Sanktionen, die Sperrung eines Dienstes oder eine Anordnung zum Betrieb gelten.',
      },
      restricted: {
        name: 'Eingeschränkt',
        meaning:
          'Es gelten Einschränkungen bei der Nutzung durch Behörden, öffentlichen Aufträgen, kritischer Infrastruktur, Geräten, Exporten oder Investitionen.',
      },
      warned: {
        name: 'Warnung oder Bericht',
        meaning:
          'Eine Behörde warnt vor der Nutzung oder führt eine Untersuchung, Presseberichte melden eine Maßnahme, oder eine Regel erfasst Anbieter dieser Art.',
      },
      pending: {
        name: 'Ausstehend',
        meaning: 'Eine Maßnahme ist vorgeschlagen, angekündigt oder ausgesetzt.',
      },
      past: {
        name: 'Vergangen',
        meaning: 'Eine Maßnahme wurde aufgehoben, ist ausgelaufen oder wurde für nichtig erklärt.',
      },
      elsewhere: {
        name: 'Anderswo',
        meaning:
          'Beschränkungen gelten nur in Rechtsräumen, die nicht Ihre sind. Die Markierung ist dezent, und der Zähler zählt sie nie.',
      },
      watched: {
        name: 'Beobachtungsliste',
        meaning: 'Ein Name, den Sie selbst beobachten.',
      },
    },
    sampleName: 'Anbietername',
    bases: 'Wer es sagt',
    official: 'Die Behörde hat den Rechtsakt veröffentlicht.',
    press: 'Nur Berichte erwähnen es; es gibt keinen amtlichen Text.',
  },
  kinds: {
    title: 'Arten von Maßnahmen',
    lead: 'Eine ausgeschaltete Art entscheidet weder über Markierungen noch über den Zähler. Das Popup zeigt trotzdem jede Maßnahme.',
    label: 'Arten, die markiert werden',
    meanings: {
      prohibition: 'Verkauf, Lieferung oder Nutzung sind allen oder fast allen verboten.',
      sanctions: 'Vermögen ist eingefroren, oder Geschäfte mit dem Anbieter sind verboten.',
      'government-use': 'Behörden dürfen seine Produkte nicht nutzen.',
      procurement: 'Seine Produkte dürfen nicht mit öffentlichen Mitteln gekauft werden.',
      'critical-infrastructure':
        'Betreiber von Netzen, Energie, Verkehr und Ähnlichem dürfen seine Produkte nicht oder nur mit Genehmigung nutzen.',
      'equipment-authorization': 'Neue Geräte erhalten keine Zulassung für Verkauf oder Anschluss.',
      'market-access': 'Ein Dienst, eine App oder ihr Platz in App-Stores ist gesperrt.',
      'operations-order':
        'Ein Betrieb muss schließen, verkauft werden, darf nicht verkauft werden oder kommt unter Aufsicht.',
      'export-control': 'Waren und Technologie dürfen nur mit Lizenz an den Anbieter gehen.',
      'military-designation': 'Eine Behörde listet den Anbieter als Unternehmen mit Militärbezug.',
      'investment-ban': 'Investitionen in den Anbieter sind verboten.',
      advisory: 'Eine Behörde warnt vor der Nutzung oder weist Organisationen an, sie einzustellen.',
      investigation: 'Eine Behörde hat eine Untersuchung oder Prüfung eingeleitet.',
      other: 'Eine Maßnahme, für die diese Version kein Wort hat.',
    },
  },
  sites: {
    title: 'Ausgeschaltete Websites',
    lead: 'Auf diesen Websites und ihren Subdomains wird nichts gelesen oder markiert.',
    none: 'Keine. Interdict ist auf allen Websites eingeschaltet.',
    add: 'Für eine Website ausschalten',
    addButton: 'Hinzufügen',
    notAHost: '„{typed}“ ist kein Website-Name. Geben Sie einen wie news.example.com ein.',
    already: '{host} ist bereits in der Liste.',
    remove: 'Für {host} wieder einschalten',
    added: 'Für {host} ausgeschaltet.',
    removed: 'Für {host} wieder eingeschaltet.',
  },
  hidden: {
    title: 'Ausgeblendete Anbieter',
    lead: 'Anbieter, die Sie weder markiert noch gezählt haben möchten. Ausblenden können Sie sie in ihrer Karte oder im Popup.',
    none: 'Keine.',
    everywhereUntilChanged: 'Überall, bis sich etwas ändert',
    everywhereForGood: 'Überall, dauerhaft',
    siteUntilChanged: 'Auf {site}, bis sich etwas ändert',
    siteForGood: 'Auf {site}, dauerhaft',
    cameBack: 'Seitdem hat sich etwas geändert: Der Anbieter wird wieder markiert.',
    show: 'Wieder anzeigen',
    showEverywhere: 'Wieder anzeigen: {vendor}, überall',
    showOnSite: 'Wieder anzeigen: {vendor}, auf {site}',
    shown: '{vendor} wird wieder angezeigt.',
  },
  keys: {
    title: 'Tastenkürzel',
    lead: 'Sie funktionieren, während Sie eine Seite lesen.',
    none: 'nicht belegt',
    change: 'Andere Tasten festlegen',
    changeHint: 'Öffnet die Seite des Browsers für Tastenkürzel.',
    changeFailed:
      'Der Browser hat seine Seite für Tastenkürzel nicht geöffnet. Sie finden sie auf seiner Erweiterungsseite.',
    names: {
      nextMention: 'Zum nächsten markierten Anbieter springen und seine Karte zeigen',
      previousMention: 'Zum vorherigen markierten Anbieter springen und seine Karte zeigen',
      toggleSite: 'Interdict für die Website aus- oder einschalten',
      openPopup: 'Popup öffnen',
      openPanel: 'Seitenleiste öffnen',
    },
  },
  access: {
    title: 'Zugriff auf Seiten',
    given: 'Interdict darf Seiten auf allen Websites lesen und kann so dort Namen finden.',
    missing:
      'Interdict darf keine Seiten lesen und findet und markiert daher nichts. Der Browser fragt Sie, bevor er den Zugriff gewährt.',
    ask: 'Zugriff auf Seiten erlauben',
    refused:
      'Der Browser hat den Zugriff nicht gewährt. Sie können das auch auf seiner Erweiterungsseite ändern.',
  },
  about: {
    title: 'Die Liste',
    number: 'Nummer',
    published: 'Veröffentlicht',
    expires: 'Gültig bis',
    size: 'Umfang',
    origin: 'Herkunft',
    address: 'Adresse',
    lastCheck: 'Letzte Prüfung',
    lastAnswer: 'Ergebnis',
    nextCheck: 'Nächste Prüfung',
    keys: '{count, plural, one {Signaturschlüssel} other {Signaturschlüssel}}',
    fingerprint: 'SHA-256-Fingerabdruck',
    threshold: 'Nötige Signaturen: {needed} von {count} Schlüsseln',
    keyExpires: 'gültig bis {date}',
  },
  product: {
    title: 'Über Interdict',
    listPage: 'Die ganze Liste',
    welcome: 'Willkommensseite',
    privacy:
      'Was Sie lesen, bleibt in der Seite: Weitergegeben wird nur, welche Anbieter gefunden wurden, und nur an die Erweiterung selbst. Netzwerkanfragen gelten nur der Liste und solchen Listen, die Sie oder Ihre Organisation hinzufügen: ohne Cookies und ohne etwas, das verrät, wer Sie sind.',
    version: 'Version {version}',
  },
};
