import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const watchList: Wording<English['watchList']> = {
  title: 'Beobachtungsliste',
  lead: 'Eigene Namen, die neben denen der Liste markiert werden. Namen und Notizen bleiben auf diesem Gerät.',
  none: 'Noch keine Namen.',
  name: 'Name',
  nameHint: 'Wie er auf Seiten geschrieben wird',
  note: 'Notiz',
  noteHint: 'Freiwillig; erscheint in der Karte und im Popup',
  add: 'Namen hinzufügen',
  noteOf: 'Notiz zu {name}',
  remove: '{name} entfernen',
  added: '{name} hinzugefügt.',
  addedInList:
    '{name} hinzugefügt. In der Liste ist das ein Name von {vendor}; Ihre Notiz erscheint daher bei diesem Anbieter.',
  removed: '{name} entfernt.',
  noteSaved: 'Notiz zu {name} gespeichert.',
  inList: 'In der Liste ein Name von {vendor}: Ihre Notiz erscheint bei diesem Anbieter.',
  problems: {
    empty: 'Geben Sie einen Namen ein.',
    tooLong: 'Ein Name darf höchstens {most} Zeichen haben.',
    unsafe: 'Der Name enthält ein Zeichen, das sich nicht darstellen lässt.',
    tooShort: '„{typed}“ ist zu kurz: Es würde fast überall gefunden.',
    already: '„{name}“ ist bereits in Ihrer Beobachtungsliste.',
    full: 'Die Beobachtungsliste ist voll: Sie fasst {most} Namen.',
    note: 'Eine Notiz darf höchstens {most} Zeichen haben und keines, das sich nicht darstellen lässt.',
  },
  many: {
    title: 'Viele Namen auf einmal hinzufügen',
    label: 'Namen',
    hint: 'Ein Name pro Zeile. Danach können ein Tabulator und eine Notiz folgen.',
    file: 'Textdatei einlesen …',
    fileTooLarge: 'Die Datei ist größer als {size}. Es wurde nichts daraus übernommen.',
    fileUnread: 'Die Datei konnte nicht gelesen werden.',
    taken:
      '{count, plural, =0 {Kein Name hinzuzufügen} one {# Name hinzuzufügen} other {# Namen hinzuzufügen}}',
    inList: '{count, plural, one {# davon ist ein Name der Liste} other {# davon sind Namen der Liste}}',
    leftOut: '{count, plural, one {# Zeile wird ausgelassen} other {# Zeilen werden ausgelassen}}',
    line: 'Zeile {line}: {problem}',
    moreLines: '{count, plural, one {und # weitere Zeile} other {und # weitere Zeilen}}',
    add: '{count, plural, =0 {Namen hinzufügen} one {# Namen hinzufügen} other {# Namen hinzufügen}}',
    added: '{count, plural, one {# Name hinzugefügt.} other {# Namen hinzugefügt.}}',
  },
};
