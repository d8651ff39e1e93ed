import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const otherLists: Wording<English['otherLists']> = {
  title: 'Weitere Listen',
  lead: 'Signierte Listen neben der öffentlichen, etwa die eigene Ihrer Organisation. Jede wird für sich geprüft, und ihr Name steht bei allem, was sie sagt.',
  none: 'Keine weitere Liste.',
  id: 'Kennung',
  notYet: 'Diese Liste ist noch nicht eingetroffen.',
  checkOne: 'Jetzt prüfen: {name}',
  remove: '{name} entfernen',
  removing: {
    title: 'Die Liste „{name}“ entfernen?',
    body: 'Was sie sagt, wird nicht mehr angezeigt, und ihre Datei wird von diesem Gerät gelöscht. Um sie wieder hinzuzufügen, brauchen Sie ihre Adresse und ihre Schlüssel.',
    confirm: 'Liste entfernen',
  },
  removed: 'Die Liste „{name}“ ist entfernt.',
  added: 'Die Liste „{name}“ ist hinzugefügt.',
  add: {
    title: 'Eine Liste hinzufügen',
    name: 'Name',
    nameHint: 'Steht bei allem, was die Liste sagt',
    address: 'Adresse',
    addressHint: 'Beginnt mit https://. Spiegel, falls es welche gibt, jeweils in einer eigenen Zeile.',
    keys: 'Öffentliche Schlüssel',
    keysHint: 'Wie der Herausgeber sie nennt, id:base64, einer pro Zeile',
    threshold: 'Wie viele der Schlüssel signieren müssen',
    next: 'Weiter zu den Fingerabdrücken',
  },
  problems: {
    noName: 'Geben Sie einen Namen ein.',
    name: 'Ein Name darf höchstens {most} Zeichen haben und keine, die sich nicht anzeigen lassen.',
    taken:
      'Die Kennung „{id}“, die aus diesem Namen entsteht, ist vergeben. Geben Sie einen anderen Namen ein.',
    address:
      '„{typed}“ ist keine Adresse, von der eine Liste kommen darf. Geben Sie eine ein, die mit https:// beginnt.',
    tooManyAddresses:
      'Eine Liste darf höchstens {most} Adressen haben, jede nur einmal. Lassen Sie einige weg.',
    noKey: 'Fügen Sie mindestens einen öffentlichen Schlüssel ein.',
    key: 'Zeile {line} ist kein öffentlicher Schlüssel. Kopieren Sie ihn noch einmal vom Herausgeber: id:base64.',
    keyTwice: 'Ein Schlüssel oder seine Kennung kommt doppelt vor. Lassen Sie einen davon weg.',
    tooManyKeys: 'Eine Liste darf höchstens {most} Schlüssel haben. Lassen Sie einige weg.',
    threshold: 'Geben Sie eine ganze Zahl von 1 bis {most} ein.',
    full: 'Es gibt {most} weitere Listen, mehr sind nicht möglich. Entfernen Sie eine, um eine andere hinzuzufügen.',
  },
  confirm: {
    title: 'Sind das die Schlüssel des Herausgebers von „{name}“?',
    body: 'Vergleichen Sie jedes Zeichen der Fingerabdrücke mit dem, was Ihnen der Herausgeber auf einem anderen Weg gegeben hat: auf Papier, am Telefon, persönlich. Wer diese Schlüssel besitzt, bestimmt, was die Liste sagt.',
    yes: 'Sie stimmen überein, Liste hinzufügen',
  },
};
