import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

// Events are nouns, which agree with every kind.
export const detail: Wording<English['detail']> = {
  table: {
    caption:
      '{acts, plural, one {# mesure} many {# de mesures} other {# mesures}} dans {places, plural, one {# juridiction} many {# de juridictions} other {# juridictions}}',
    jurisdiction: 'Juridiction',
    kind: 'Type',
    status: 'Statut',
    basis: 'Fondement',
    since: 'Depuis',
    source: 'Source',
    open: '{kind}, {place}',
    noDate: 'date non connue',
    official: 'officiel',
    press: 'presse',
    more: '{count, plural, one {et # autre} many {et # d’autres} other {et # autres}}',
  },
  timeline: {
    title:
      '{count, plural, one {Chronologie : # étape} many {Chronologie : # d’étapes} other {Chronologie : # étapes}}',
    step: '{kind} : {event}',
    events: {
      start: 'prise d’effet',
      advised: 'publication',
      opened: 'ouverture',
      reportedStart: 'prise d’effet, selon la presse',
      due: 'prise d’effet prévue',
      overdue: 'prise d’effet prévue, non confirmée',
      withdrawn: 'retrait',
      closed: 'clôture',
      runsOut: 'échéance, sauf prorogation',
    },
  },
  date: 'Date',
  owner: 'Propriétaire',
  ownerSince: {
    day: 'depuis le {date}',
    month: 'depuis {date}',
    year: 'depuis {date}',
  },
  sites: 'Sites',
  inList: '{vendor} : tout ce que dit la liste',
  copy: {
    title: 'Copier comme preuve',
    all: '{count, plural, one {La mesure avec ses sources} many {Les # mesures avec leurs sources} other {Les # mesures avec leurs sources}}',
    one: 'Copier cette mesure',
    plain: 'Texte brut',
    markdown: 'Markdown',
    copied: 'Copié.',
    failed: 'Le navigateur n’a pas permis la copie.',
  },
  hide: {
    title: 'Masquer {vendor}',
    lead: 'Les fournisseurs masqués ne sont ni marqués ni comptés. Ils restent énumérés au bas de cette page.',
    until: 'Pour combien de temps',
    changed: 'Jusqu’à un changement dans les mesures qui le visent',
    forever: 'Définitivement',
    here: 'Masquer sur ce site',
    everywhere: 'Masquer partout',
    hiddenHere: '{vendor} est masqué sur {host}.',
    hiddenEverywhere: '{vendor} est masqué partout.',
    shown: '{vendor} est de nouveau affiché.',
  },
  report: {
    wrong: 'Signaler une entrée inexacte',
    missing: 'Signaler une entrée manquante',
    lead: 'Complétez ce texte et envoyez-le à l’éditeur de la liste. Rien n’est envoyé automatiquement, et le texte ne contient rien de la page.',
    text: 'Signalement',
    copy: 'Copier le signalement',
    mail: 'Ouvrir dans la messagerie',
  },
};
