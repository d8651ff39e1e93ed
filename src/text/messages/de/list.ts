import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const list: Wording<English['list']> = {
  number: 'Liste {sequence}',
  inUse: {
    checked: 'Liste {sequence}, veröffentlicht am {date} ({age}), geprüft {checked}',
    neverChecked: 'Liste {sequence}, veröffentlicht am {date} ({age}), noch nicht geprüft',
    notRefreshed:
      'Liste {sequence}, veröffentlicht am {date} ({age}); wird nicht aktualisiert, denn diese Ausgabe hat keine Listenadresse',
  },
  dated: '{date} ({age})',
  size: '{vendors, plural, one {# Anbieter} other {# Anbieter}}, {claims, plural, one {# Eintrag} other {# Einträge}}',
  neverChecked: 'noch nicht geprüft',
  bundled: 'Mit der Erweiterung geliefert',
  downloaded: 'Heruntergeladen',
  noAddress:
    'Dies ist die mitgelieferte Liste; diese Ausgabe hat keine Listenadresse und aktualisiert sie daher nicht.',
  check: 'Jetzt prüfen',
  checking: 'Neuere Liste wird gesucht …',
  checkFailed:
    'Die Prüfung konnte nicht gestartet werden. Die aktuelle Liste bleibt in Gebrauch. Versuchen Sie es gleich noch einmal.',
  old: 'Die Liste wurde seit mehr als einem Monat nicht erfolgreich geprüft. Neuere Maßnahmen könnten fehlen.',
  expired:
    'Die Liste ist am {date} abgelaufen. Sie bleibt in Gebrauch, aber neuere Maßnahmen könnten fehlen.',
  updated: 'Von Liste {from} auf Liste {to} aktualisiert.',
  upToDate: 'Auf dem neuesten Stand: Liste {sequence} ist die neueste.',
  errors: {
    noAddress:
      'Diese Ausgabe hat keine Listenadresse, es gibt also nichts zu prüfen. Die aktuelle Liste bleibt in Gebrauch. Eine neuere kommt mit der nächsten Version der Erweiterung.',
    noAccess:
      'Der Browser hat Interdict keinen Zugriff auf Websites gegeben, deshalb wurde der Listenserver nicht gefragt. Die aktuelle Liste bleibt in Gebrauch. Erlauben Sie den Zugriff im Popup.',
    offline:
      'Der Listenserver war nicht erreichbar. Die aktuelle Liste bleibt in Gebrauch. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    timeout:
      'Der Listenserver hat nicht rechtzeitig geantwortet (Frist: {time}). Die aktuelle Liste bleibt in Gebrauch. Versuchen Sie es später noch einmal.',
    server:
      'Der Listenserver antwortete mit Fehler {status}. Die aktuelle Liste bleibt in Gebrauch. Versuchen Sie es später noch einmal.',
    serverWait:
      'Der Listenserver antwortete mit Fehler {status}. Die aktuelle Liste bleibt in Gebrauch. Wartezeit bis zum nächsten Versuch: {time}.',
    redirected:
      'Die Anfrage wurde an eine andere Adresse umgeleitet ({address}); der Umleitung wurde nicht gefolgt. Die aktuelle Liste bleibt in Gebrauch. Falls Ihr Netzwerk eine Anmeldeseite hat, melden Sie sich an und versuchen Sie es noch einmal.',
    notAList:
      'Die Antwort ist keine Liste ({type}), oft ist es die Anmeldeseite eines Netzwerks. Die aktuelle Liste bleibt in Gebrauch. Melden Sie sich im Netzwerk an und versuchen Sie es noch einmal.',
    noType: 'kein Typ angegeben',
    tooLarge:
      'Der Download war größer, als eine Liste sein darf ({size}), und wurde abgebrochen. Die aktuelle Liste bleibt in Gebrauch. Wenn das wieder geschieht, informieren Sie den Herausgeber der Liste.',
    truncated:
      'Der Download brach vorzeitig ab: {got} von {expected} kamen an. Die aktuelle Liste bleibt in Gebrauch. Versuchen Sie es noch einmal.',
    unsigned:
      'Die heruntergeladene Liste ist nicht signiert und wurde nicht übernommen. Die aktuelle Liste bleibt in Gebrauch. Wenn das wieder geschieht, informieren Sie den Herausgeber der Liste.',
    unknownKey:
      'Die heruntergeladene Liste ist mit einem Schlüssel signiert, den diese Version nicht kennt ({keys}), und wurde nicht übernommen. Die aktuelle Liste bleibt in Gebrauch. Aktualisieren Sie die Erweiterung.',
    badSignature:
      'Die Signatur der heruntergeladenen Liste stimmt nicht; die Liste könnte unterwegs verändert worden sein. Sie wurde nicht übernommen. Die aktuelle Liste bleibt in Gebrauch. Versuchen Sie es über ein anderes Netzwerk noch einmal.',
    badHash:
      'Die heruntergeladene Liste ist nicht die, die signiert wurde; sie könnte unterwegs verändert worden sein. Sie wurde nicht übernommen. Die aktuelle Liste bleibt in Gebrauch. Versuchen Sie es über ein anderes Netzwerk noch einmal.',
    older:
      'Der Server bot Liste {got} an, die älter ist als die verwendete Liste {have}; sie wurde nicht übernommen. Die aktuelle Liste bleibt in Gebrauch. Versuchen Sie es später noch einmal.',
    conflicting:
      'Der Server bot eine andere Liste unter der Nummer {sequence} an, der Nummer der verwendeten; sie wurde nicht übernommen. Die aktuelle Liste bleibt in Gebrauch. Informieren Sie den Herausgeber der Liste.',
    expired:
      'Die heruntergeladene Liste war bereits am {date} abgelaufen und wurde nicht übernommen. Die aktuelle Liste bleibt in Gebrauch. Versuchen Sie es später noch einmal.',
    fromTheFuture:
      'Die heruntergeladene Liste trägt ein Datum in der Zukunft ({date}) und wurde nicht übernommen. Die aktuelle Liste bleibt in Gebrauch. Prüfen Sie die Uhr dieses Computers.',
    needsNewerApp:
      'Die neuere Liste braucht Interdict {version} oder neuer und wurde nicht übernommen. Die aktuelle Liste bleibt in Gebrauch. Aktualisieren Sie die Erweiterung.',
    invalid:
      'Die heruntergeladene Liste enthält einen Fehler und wurde nicht übernommen ({path}: {problem}). Die aktuelle Liste bleibt in Gebrauch. Informieren Sie den Herausgeber der Liste.',
    shrunk:
      'In der heruntergeladenen Liste fehlen zu viele Anbieter (vorher {from}, jetzt {to}); sie wurde nicht übernommen. Die aktuelle Liste bleibt in Gebrauch. Informieren Sie den Herausgeber der Liste.',
    storage:
      'Die neuere Liste konnte nicht gespeichert werden ({problem}). Die aktuelle Liste bleibt in Gebrauch. Schaffen Sie Speicherplatz und versuchen Sie es noch einmal.',
  },
};
