import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

// A name that is typed stands after a colon: “de” would have to be “d’” before a vowel.
export const watchList: Wording<English['watchList']> = {
  title: 'Liste de surveillance',
  lead: 'Vos propres noms, marqués en plus de ceux de la liste. Les noms et les notes restent sur cet appareil.',
  none: 'Pas encore de nom.',
  name: 'Nom',
  nameHint: 'Tel qu’il est écrit sur les pages',
  note: 'Note',
  noteHint: 'Facultative ; affichée dans la fiche et dans la fenêtre d’Interdict',
  add: 'Ajouter le nom',
  noteOf: 'Note sur {name}',
  remove: 'Retirer {name}',
  added: 'Nom ajouté : {name}.',
  addedInList:
    'Nom ajouté : {name}. Il figure dans la liste (fournisseur : {vendor}) ; votre note est donc affichée avec ce fournisseur.',
  removed: 'Nom retiré : {name}.',
  noteSaved: 'Note sur {name} enregistrée.',
  inList: 'Ce nom figure dans la liste ({vendor}) : votre note est affichée avec ce fournisseur.',
  problems: {
    empty: 'Saisissez un nom.',
    tooLong: 'Un nom peut compter {most} caractères au plus.',
    unsafe: 'Le nom contient un caractère qui ne peut pas être affiché.',
    tooShort: '« {typed} » est trop court : on le trouverait presque partout.',
    already: '« {name} » est déjà dans votre liste de surveillance.',
    full: 'La liste de surveillance est pleine : elle contient {most} noms.',
    note: 'Une note peut compter {most} caractères au plus, et aucun qui ne puisse être affiché.',
  },
  many: {
    title: 'Ajouter plusieurs noms à la fois',
    label: 'Noms',
    hint: 'Un nom par ligne. Une tabulation et une note peuvent suivre.',
    file: 'Lire un fichier texte…',
    fileTooLarge: 'Le fichier dépasse {size}. Rien n’en a été repris.',
    fileUnread: 'Le fichier n’a pas pu être lu.',
    taken:
      '{count, plural, =0 {Aucun nom à ajouter} one {# nom à ajouter} many {# de noms à ajouter} other {# noms à ajouter}}',
    inList:
      '{count, plural, one {dont # figure dans la liste} many {dont # figurent dans la liste} other {dont # figurent dans la liste}}',
    leftOut:
      '{count, plural, one {# ligne laissée de côté} many {# de lignes laissées de côté} other {# lignes laissées de côté}}',
    line: 'Ligne {line} : {problem}',
    moreLines:
      '{count, plural, one {et # autre ligne} many {et # d’autres lignes} other {et # autres lignes}}',
    add: '{count, plural, =0 {Ajouter des noms} one {Ajouter # nom} many {Ajouter # de noms} other {Ajouter # noms}}',
    added: '{count, plural, one {# nom ajouté.} many {# de noms ajoutés.} other {# noms ajoutés.}}',
  },
};
