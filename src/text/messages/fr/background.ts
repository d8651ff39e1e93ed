import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const background: Wording<English['background']> = {
  badge: {
    off: 'off',
    nothing: 'Interdict',
    count:
      'Interdict : {vendors, plural, one {# fournisseur de cette page visé par des restrictions dans vos juridictions} many {# de fournisseurs de cette page visés par des restrictions dans vos juridictions} other {# fournisseurs de cette page visés par des restrictions dans vos juridictions}}',
    paused: 'Interdict : en pause',
    offHere: 'Interdict : désactivé sur ce site',
    unreadable: 'Interdict : cette page ne peut pas être lue',
    expired: 'Interdict : la liste des fournisseurs est trop ancienne',
    expiredCount:
      'Interdict : la liste des fournisseurs est trop ancienne ; {vendors, plural, one {# fournisseur de cette page visé par des restrictions dans vos juridictions} many {# de fournisseurs de cette page visés par des restrictions dans vos juridictions} other {# fournisseurs de cette page visés par des restrictions dans vos juridictions}}',
  },
  menus: {
    lookUp: 'Rechercher dans Interdict',
    vendors: 'Tous les fournisseurs',
  },
  omnibox: {
    hint: 'Saisissez le nom d’un fournisseur ou d’un produit',
    search: 'Rechercher « {query} » dans la liste d’Interdict',
    vendor: '{vendor} – {sentence}',
    noRecord: '{vendor} – aucune restriction recensée',
  },
};
