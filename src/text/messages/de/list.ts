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
  stays: 'Die aktuelle Liste bleibt in Gebrauch.',
  noneYet: 'Es gibt noch keine Liste, die verwendet werden kann.',
  checkFailed: 'Die Prüfung konnte nicht gestartet werden. {stays} Versuchen Sie es gleich noch einmal.',
  clockBehind:
    'Die Liste trägt das Datum {date}, das nach der Uhr dieses Computers noch nicht gekommen ist. Wie alt sie ist, lässt sich erst sagen, wenn die Uhr stimmt.',
  longExpired:
    'Die Liste ist am {date} abgelaufen, vor mehr als zwei Wochen. Sie bleibt in Gebrauch, aber neuere Maßnahmen fehlen wahrscheinlich: Dass ein Anbieter nicht darin steht, besagt wenig.',
  old: 'Die Liste wurde seit mehr als einem Monat nicht erfolgreich geprüft. Neuere Maßnahmen könnten fehlen.',
  expired:
    'Die Liste ist am {date} abgelaufen. Sie bleibt in Gebrauch, aber neuere Maßnahmen könnten fehlen.',
  failing: 'Seit dem {date} war keine Prüfung der Liste erfolgreich. Neuere Maßnahmen könnten fehlen.',
  others: {
    missing: 'Die Liste „{name}“ ist noch nicht eingetroffen.',
    failing: 'Seit dem {date} war keine Prüfung der Liste „{name}“ erfolgreich.',
    old: 'Die Liste „{name}“ wurde seit mehr als einem Monat nicht erfolgreich geprüft.',
    ranOut: 'Die Liste „{name}“ ist am {date} abgelaufen.',
    clockBehind: 'Die Liste „{name}“ trägt das Datum {date}, das noch nicht gekommen ist.',
  },
  first: 'Liste {to} wurde heruntergeladen und ist jetzt in Gebrauch.',
  updated: 'Von Liste {from} auf Liste {to} aktualisiert.',
  upToDate: 'Auf dem neuesten Stand: Liste {sequence} ist die neueste.',
  errors: {
    noAddress:
      'Diese Ausgabe hat keine Listenadresse, es gibt also nichts zu prüfen. {stays} Eine neuere kommt mit der nächsten Version der Erweiterung.',
    noAccess:
      'Der Browser hat Interdict keinen Zugriff auf Websites gegeben, deshalb wurde der Listenserver nicht gefragt. {stays} Erlauben Sie den Zugriff im Popup.',
    offline:
      'Der Listenserver war nicht erreichbar. {stays} Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    timeout:
      'Der Listenserver hat nicht rechtzeitig geantwortet (Frist: {time}). {stays} Versuchen Sie es später noch einmal.',
    server: 'Der Listenserver antwortete mit Fehler {status}. {stays} Versuchen Sie es später noch einmal.',
    serverWait:
      'Der Listenserver antwortete mit Fehler {status}. {stays} Wartezeit bis zum nächsten Versuch: {time}.',
    redirected:
      'Die Anfrage wurde an eine andere Adresse umgeleitet ({address}); der Umleitung wurde nicht gefolgt. {stays} Falls Ihr Netzwerk eine Anmeldeseite hat, melden Sie sich an und versuchen Sie es noch einmal.',
    notAList:
      'Die Antwort ist keine Liste ({type}), oft ist es die Anmeldeseite eines Netzwerks. {stays} Melden Sie sich im Netzwerk an und versuchen Sie es noch einmal.',
    noType: 'kein Typ angegeben',
    tooLarge:
      'Der Download war größer, als eine Liste sein darf ({size}), und wurde abgebrochen. {stays} Wenn das wieder geschieht, informieren Sie den Herausgeber der Liste.',
    truncated:
      'Der Download brach vorzeitig ab: {got} von {expected} kamen an. {stays} Versuchen Sie es noch einmal.',
    unsigned:
      'Die heruntergeladene Liste ist nicht signiert und wurde nicht übernommen. {stays} Wenn das wieder geschieht, informieren Sie den Herausgeber der Liste.',
    unknownKey:
      'Die heruntergeladene Liste ist mit einem Schlüssel signiert, den diese Version nicht kennt ({keys}), und wurde nicht übernommen. {stays} Aktualisieren Sie die Erweiterung.',
    unknownKeyOther:
      'Die heruntergeladene Liste ist mit einem Schlüssel signiert, der für sie nicht angegeben ist ({keys}), und wurde nicht übernommen. {stays} Vergleichen Sie die Schlüssel mit denen, die der Herausgeber nennt.',
    expiredKey:
      'Die heruntergeladene Liste ist mit einem Schlüssel signiert, dessen Gültigkeit abgelaufen ist ({keys}), und wurde nicht übernommen. {stays} Wenn das wieder geschieht, informieren Sie den Herausgeber der Liste.',
    badSignature:
      'Die Signatur der heruntergeladenen Liste stimmt nicht; die Liste könnte unterwegs verändert worden sein. Sie wurde nicht übernommen. {stays} Versuchen Sie es über ein anderes Netzwerk noch einmal.',
    badSignatureOther:
      'Die Signatur der heruntergeladenen Liste passt nicht zu den dafür angegebenen Schlüsseln; einer davon ist falsch, oder die Liste wurde unterwegs verändert. Sie wurde nicht übernommen. {stays} Vergleichen Sie die Schlüssel mit denen, die der Herausgeber nennt.',
    tooFewSignatures:
      'Die heruntergeladene Liste trägt nur {got} der {needed} nötigen Signaturen und wurde nicht übernommen. {stays} Wenn das wieder geschieht, informieren Sie den Herausgeber der Liste.',
    badKeys:
      'Der Wechsel der Listenschlüssel zu Version {version} ist nicht gültig und wurde nicht vollzogen ({problem}). {stays} Informieren Sie den Herausgeber der Liste.',
    badHash:
      'Die heruntergeladene Liste ist nicht die, die signiert wurde; sie könnte unterwegs verändert worden sein. Sie wurde nicht übernommen. {stays} Versuchen Sie es über ein anderes Netzwerk noch einmal.',
    older:
      'Der Server bot Liste {got} an, die älter ist als die verwendete Liste {have}; sie wurde nicht übernommen. {stays} Versuchen Sie es später noch einmal.',
    conflicting:
      'Der Server bot eine andere Liste unter der Nummer {sequence} an, der Nummer der verwendeten; sie wurde nicht übernommen. {stays} Informieren Sie den Herausgeber der Liste.',
    expired:
      'Die heruntergeladene Liste war bereits am {date} abgelaufen und wurde nicht übernommen. {stays} Versuchen Sie es später noch einmal.',
    fromTheFuture:
      'Die heruntergeladene Liste trägt ein Datum in der Zukunft ({date}) und wurde nicht übernommen. {stays} Prüfen Sie die Uhr dieses Computers.',
    needsNewerApp:
      'Die neuere Liste braucht Interdict {version} oder neuer und wurde nicht übernommen. {stays} Aktualisieren Sie die Erweiterung.',
    invalid:
      'Die heruntergeladene Liste enthält einen Fehler und wurde nicht übernommen ({path}: {problem}). {stays} Informieren Sie den Herausgeber der Liste.',
    shrunk: {
      vendors:
        'In der heruntergeladenen Liste fehlen zu viele Anbieter (vorher {from}, jetzt {to}); sie wurde nicht übernommen. {stays} Informieren Sie den Herausgeber der Liste.',
      claims:
        'In der heruntergeladenen Liste fehlen zu viele Einträge (vorher {from}, jetzt {to}); sie wurde nicht übernommen. {stays} Informieren Sie den Herausgeber der Liste.',
      names:
        'In der heruntergeladenen Liste fehlen zu viele Namen (vorher {from}, jetzt {to}); sie wurde nicht übernommen. {stays} Informieren Sie den Herausgeber der Liste.',
    },
    grown: {
      vendors:
        'Die heruntergeladene Liste hat viel mehr Anbieter als die vorige (vorher {from}, jetzt {to}); sie wurde nicht übernommen. {stays} Informieren Sie den Herausgeber der Liste.',
      claims:
        'Die heruntergeladene Liste hat viel mehr Einträge als die vorige (vorher {from}, jetzt {to}); sie wurde nicht übernommen. {stays} Informieren Sie den Herausgeber der Liste.',
      names:
        'Die heruntergeladene Liste hat viel mehr Namen als die vorige (vorher {from}, jetzt {to}); sie wurde nicht übernommen. {stays} Informieren Sie den Herausgeber der Liste.',
    },
    storage:
      'Die neuere Liste konnte nicht gespeichert werden ({problem}). {stays} Schaffen Sie Speicherplatz und versuchen Sie es noch einmal.',
  },
};
