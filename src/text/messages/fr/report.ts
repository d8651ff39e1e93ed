import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const report: Wording<English['report']> = {
  wrong: {
    subject: 'Liste Interdict : {vendor}',
    vendor: 'Fournisseur : {vendor}',
    claim: 'Entrée : {id} ({authority}, {instrument})',
    problem: 'Ce qui est inexact :',
    source: 'Source (adresse d’un texte officiel ou d’un article de presse) :',
  },
  missing: {
    subject: 'Liste Interdict : entrée manquante, {name}',
    unnamed: 'un fournisseur',
    vendor: 'Fournisseur ou nom manquant : {name}',
    restriction: 'Restriction (juridiction, acte, date) :',
    source: 'Source (adresse d’un texte officiel ou d’un article de presse) :',
  },
  list: 'Liste {sequence}, publiée le {published}',
  version: 'Interdict {version}',
};
