import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const listPage: Wording<English['listPage']> = {
  windowTitle: '{view} – Interdict',
  title: 'Liste Interdict',
  skip: 'Aller au contenu',
  loading: 'Ouverture de la liste…',
  views: {
    label: 'Parties de cette page',
    vendors: 'Fournisseurs',
    matrix: 'Matrice',
    changes: 'Modifications',
    about: 'À propos de la liste',
    options: 'Options',
  },
  search: {
    label: 'Rechercher dans la liste',
    hint: 'Fournisseur, produit ou site web, dans toute langue',
    silent:
      'La recherche n’a pas répondu. Tous les fournisseurs que laissent passer les filtres sont affichés.',
  },
  filters: {
    title: 'Filtres',
    open: '{count, plural, =0 {Filtres} one {Filtres (#)} many {Filtres (#)} other {Filtres (#)}}',
    active: 'Filtres actifs',
    remove: 'Retirer le filtre : {value}',
    clear: 'Tout effacer',
    facets: {
      tone: 'Niveau',
      jurisdiction: 'Juridiction',
      kind: 'Type de mesure',
      status: 'Statut',
      basis: 'Qui le dit',
      sector: 'Secteur',
    },
    count: '{count, plural, one {# fournisseur} many {# de fournisseurs} other {# fournisseurs}}',
    all: 'Tout afficher ({count})',
    fewer: 'Afficher moins',
    chosen: '{count, plural, one {# choix} many {# de choix} other {# choix}}',
  },
  results: {
    all: '{vendors, plural, one {# fournisseur} many {# de fournisseurs} other {# fournisseurs}}, {claims, plural, one {# entrée} many {# d’entrées} other {# entrées}}',
    found:
      '{vendors, plural, one {# fournisseur} many {# de fournisseurs} other {# fournisseurs}} sur {all, number}, {claims, plural, one {# entrée} many {# d’entrées} other {# entrées}}',
    none: 'Aucun fournisseur sur {all, number}',
    asking: 'Recherche…',
    empty: {
      title: 'Aucun fournisseur de la liste ne répond à tout cela',
      search: 'Rien dans la liste ne s’appelle « {query} », ou rien de tel ne passe les filtres.',
      filters: 'Aucune mesure ne répond à elle seule à tous ces filtres.',
      meaning: 'Cela signifie seulement que la liste n’a pas d’entrée de ce genre.',
      clearFilters: 'Retirer les filtres',
      clearAll: 'Afficher tous les fournisseurs',
    },
  },
  export: {
    title: 'Exporter',
    selection:
      'Exporter {claims, plural, one {# entrée} many {# d’entrées} other {# entrées}} pour {vendors, plural, one {# fournisseur} many {# de fournisseurs} other {# fournisseurs}}',
    vendor: 'Exporter ce fournisseur',
    csv: 'CSV',
    json: 'JSON',
    ftm: 'FollowTheMoney',
    saved: 'Enregistré sous {file}.',
  },
  vendor: {
    unknown: {
      title: 'Absent de cette liste',
      body: 'La liste utilisée ne contient aucun fournisseur « {vendor} ». Il a peut-être été retiré ou renommé.',
    },
    claims: 'Mesures',
    openAll: 'Tout déplier',
    closeAll: 'Tout replier',
    timeline: 'Chronologie',
    company: 'L’entreprise',
    link: 'Lien vers cette mesure',
  },
  matrix: {
    lead: 'Chaque ligne est un fournisseur, chaque colonne une juridiction ; les vôtres viennent en premier. Un signe indique que la liste recense une mesure.',
    label: 'Fournisseurs par juridiction',
    keys: 'Les flèches mènent de cellule en cellule et, avec Ctrl, à la mesure suivante ; Entrée l’ouvre.',
    vendor: 'Fournisseur',
    cell: '{vendor}, {place} : {tone}, {acts, plural, one {# mesure} many {# de mesures} other {# mesures}}',
    emptyCell: '{vendor}, {place} : rien de recensé',
    column: '{place}, {vendors, plural, one {# fournisseur} many {# de fournisseurs} other {# fournisseurs}}',
    legend: 'Signification des signes',
  },
  changes: {
    lead: 'Ce que chaque édition de la liste a modifié par rapport à la précédente, aussi loin que la liste remonte.',
    release: 'Liste {sequence}',
    none: 'La liste n’indique aucune modification.',
    nothing: 'Aucun fournisseur ni aucune mesure n’a changé.',
    vendorsAdded:
      '{count, plural, one {# fournisseur ajouté} many {# de fournisseurs ajoutés} other {# fournisseurs ajoutés}}',
    vendorsRemoved:
      '{count, plural, one {# fournisseur retiré} many {# de fournisseurs retirés} other {# fournisseurs retirés}}',
    statusChanged:
      '{count, plural, one {# mesure au statut modifié} many {# de mesures au statut modifié} other {# mesures au statut modifié}}',
    claimsAdded:
      '{count, plural, one {# mesure ajoutée à un fournisseur connu} many {# de mesures ajoutées à des fournisseurs connus} other {# mesures ajoutées à des fournisseurs connus}}',
    claimsRemoved:
      '{count, plural, one {# mesure retirée} many {# de mesures retirées} other {# mesures retirées}}',
    corrected:
      '{count, plural, one {# mesure corrigée} many {# de mesures corrigées} other {# mesures corrigées}}',
    vendorsCorrected:
      '{count, plural, one {# fournisseur corrigé} many {# de fournisseurs corrigés} other {# fournisseurs corrigés}}',
    status: '{to}, avant : {from}',
    fields: {
      jurisdiction: 'juridiction',
      authority: 'autorité',
      instrument: 'acte',
      kind: 'type',
      basis: 'qui le dit',
      targeting: 'qui est nommé',
      scope: 'portée',
      announced: 'date d’annonce',
      effective: 'date de prise d’effet',
      ended: 'date de fin',
      expires: 'date d’échéance',
      summary: 'résumé',
      history: 'historique',
      answers: 'réponse du fournisseur',
      sources: 'sources',
      asOf: 'date de vérification',
      confirmed: 'relecture de la source',
      doubt: 'doute',
      name: 'nom',
      names: 'noms',
      products: 'produits',
      legalNames: 'raisons sociales',
      owner: 'propriétaire',
      subsidiaries: 'marques, entités',
      domains: 'sites web',
      sectors: 'secteur',
      seat: 'siège',
      note: 'remarque',
      evidence: 'mots qui montrent qu’il s’agit bien de ce nom',
    },
  },
  about: {
    lead: 'La liste indique ce que des autorités ont fait à l’égard de fournisseurs technologiques, qui le dit et depuis quand. Elle ne dit jamais qu’une entreprise est mauvaise, et un fournisseur sans entrée ici peut tout de même être visé par des restrictions.',
    claims:
      'Chaque entrée correspond à une mesure d’une autorité visant un fournisseur, avec ses sources et le jour de sa dernière vérification. Quand il n’y a pas de texte officiel, la liste le dit.',
    notAdvice: 'Elle n’est pas un conseil juridique.',
    number: 'Numéro',
    published: 'Publication',
    lastCheck: 'Dernière vérification',
    vendors: 'Fournisseurs',
    claimCount: 'Entrées',
    jurisdictions: 'Juridictions',
    sources: 'Sources',
    sourcesOf:
      '{sources, plural, one {# page} many {# de pages} other {# pages}}, {publishers, plural, one {# éditeur} many {# d’éditeurs} other {# éditeurs}}',
    byBasis:
      '{claims, plural, one {# entrée} many {# d’entrées} other {# entrées}} : {official, number} de source officielle, {press, number} uniquement selon la presse',
    tones: 'Signification des niveaux',
  },
};
