import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

// No “de” stands before a name, for it would have to be “d’” before a vowel.
export const card: Wording<English['card']> = {
  productOf: '{product} est un produit {vendor}',
  ownedBy: 'propriétaire : {owner}',
  ownedSince: {
    day: 'propriétaire : {owner}, depuis le {date}',
    month: 'propriétaire : {owner}, depuis {date}',
    year: 'propriétaire : {owner}, depuis {date}',
  },
  nothingMine: 'Aucune restriction recensée dans vos juridictions',
  elsewhere:
    '{count, plural, one {et # autre juridiction : {places}} many {et # d’autres juridictions : {places}} other {et # autres juridictions : {places}}}',
  more: '{places}…',
  newest: 'Date la plus récente recensée : {date}',
  source: 'Source : {publisher}',
  newTab: 's’ouvre dans un nouvel onglet',
  whyMarked: 'Pourquoi ce marquage : {why}',
  why: {
    product: 'produit {name} ({vendor})',
    strong: 'nom sans ambiguïté « {name} »',
    weak: 'nom ambigu « {name} »',
    near: '{subject}, près de « {evidence} »',
    sameVendor: '{subject}, avec « {evidence} » sur la même page',
    companyCue: '{subject}, avec « {evidence} » juste à côté',
    listed: '{subject}, dans une énumération avec « {evidence} »',
    otherVendor: '{subject}, près du fournisseur « {evidence} »',
    form: '{subject}, d’après sa graphie à cet endroit',
  },
  watched: 'Dans votre liste de surveillance',
  note: 'Votre note : {note}',
  close: 'Fermer',
  actions: {
    open: 'Toutes les entrées',
    hide: 'Ce n’est pas ce fournisseur',
    hideHere: 'Ne plus le marquer sur ce site',
    hideAlways: 'Ne plus le marquer nulle part',
    hidden: 'N’est plus marqué. Vous pouvez le rétablir dans la fenêtre ou les options d’Interdict.',
    failed: 'L’enregistrement a échoué. Réessayez.',
  },
};
