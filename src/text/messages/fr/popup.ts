import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

// No “de” stands before a name, for it would have to be “d’” before a vowel.
export const popup: Wording<English['popup']> = {
  name: 'Interdict',
  reading: 'Lecture de la page…',
  onHere: 'Activé pour ce site',
  offHere: 'Désactivé pour ce site',
  pause: 'Tout mettre en pause',
  resume: 'Reprendre',
  options: 'Options',
  list: 'Liste entière',
  openPanel: 'Ouvrir dans le panneau latéral',
  noPanel: 'Le panneau latéral n’a pas pu être ouvert. Le menu du navigateur le propose peut-être.',
  locked: 'Défini par votre organisation.',
  retry: 'Réessayer',
  states: {
    nothing: {
      title: 'Aucun fournisseur de la liste sur cette page',
      body: 'La page a été lue jusqu’au bout et aucun des noms de la liste n’a été trouvé. Vous pouvez rechercher tout fournisseur ci-dessus.',
    },
    allHidden: {
      title: 'Uniquement des fournisseurs masqués',
      body: 'Vous avez masqué tous les fournisseurs trouvés sur cette page. Ils sont énumérés ci-dessous.',
    },
    noAccess: {
      title: 'Interdict ne peut pas encore lire les sites',
      body: 'Le navigateur n’a pas donné à Interdict l’accès aux sites : aucun nom ne peut donc être trouvé. Ce que vous lisez reste dans la page, que vous l’autorisiez ou non. Vous pouvez toujours rechercher tout fournisseur ci-dessus.',
      allow: 'Autoriser l’accès aux sites',
      refused:
        'L’accès n’a pas été donné. Vous pourrez le donner plus tard, ici ou dans les paramètres des extensions du navigateur.',
    },
    noTab: {
      title: 'Pas de page ici',
      body: 'Il n’y a pas de page à lire. Vous pouvez rechercher tout fournisseur ci-dessus.',
    },
    unreadable: {
      title: 'Cette page ne peut pas être lue',
      body: 'Les navigateurs ferment aux extensions leurs propres pages, les boutiques d’extensions et certaines visionneuses. Une page déjà ouverte quand Interdict a été installé ou mis à jour peut être lue une fois rechargée. Vous pouvez toujours rechercher tout fournisseur ci-dessus.',
    },
    offHere: {
      title: 'Désactivé pour {host}',
      body: 'Rien sur ce site n’est lu ni marqué. Réactivez Interdict ci-dessus.',
    },
    paused: {
      title: 'En pause partout',
      body: 'Aucune page n’est lue ni marquée jusqu’à la reprise.',
    },
    silent: {
      title: 'Pas de réponse de l’arrière-plan d’Interdict',
      body: 'La partie qui détient la liste n’a pas répondu ; rien ne peut donc être affiché. Le marquage des pages ouvertes reste tel quel. Si un nouvel essai ne change rien, redémarrez le navigateur.',
    },
  },
  summary:
    '{vendors, plural, =0 {Aucun fournisseur de la liste sur cette page} one {# fournisseur sur cette page} many {# de fournisseurs sur cette page} other {# fournisseurs sur cette page}}',
  summaryMine:
    '{summary}, {mine, plural, =0 {aucun visé par des restrictions dans vos juridictions} one {# visé par des restrictions dans vos juridictions} many {# visés par des restrictions dans vos juridictions} other {# visés par des restrictions dans vos juridictions}}',
  stillReading: '{summary} – lecture en cours…',
  nextOfAll: 'Mention suivante, tous fournisseurs',
  previousOfAll: 'Mention précédente, tous fournisseurs',
  ownSite: 'Ce site appartient à un fournisseur : {vendor}',
  mine: 'Dans vos juridictions',
  elsewhere: 'Ailleurs seulement',
  none: 'Aucune restriction recensée',
  watched: 'Dans votre liste de surveillance',
  hidden:
    '{count, plural, one {Masqué par vous : # fournisseur} many {Masqués par vous : # de fournisseurs} other {Masqués par vous : # fournisseurs}}',
  hiddenHere: 'sur ce site',
  hiddenEverywhere: 'partout',
  showAgainVendor: 'Afficher de nouveau {vendor}',
  chooseJurisdictions:
    'Aucune juridiction n’est encore choisie. Choisissez les vôtres pour voir d’abord ce qui compte pour vous.',
  unmarked:
    '{count, plural, one {# fournisseur n’est pas marqué sur la page, selon les réglages.} many {# de fournisseurs ne sont pas marqués sur la page, selon les réglages.} other {# fournisseurs ne sont pas marqués sur la page, selon les réglages.}}',
  moreThanCounted: 'Cette page en contient plus que ce qui est compté ici.',
  mentions: '{count, plural, one {# mention} many {# de mentions} other {# mentions}}',
  links:
    '{count, plural, one {# lien vers ses sites} many {# de liens vers ses sites} other {# liens vers ses sites}}',
  place: '{at} sur {of}',
  next: 'Mention suivante : {vendor}',
  previous: 'Mention précédente : {vendor}',
  jumpFailed: 'Pas de réponse de la page. Rechargez-la.',
  gone: 'N’est plus sur la page.',
  more: '{count, plural, one {# autre juridiction} many {# d’autres juridictions} other {# autres juridictions}}',
  whyMarked: 'Pourquoi ce marquage',
  whyLoading: 'Interrogation de la page…',
  whyUnknown: 'La page n’a pas répondu.',
  whyAndTimes: '{why} – {count, plural, =1 {une fois} one {# fois} many {# de fois} other {# fois}}',
  lookUp: 'Rechercher un fournisseur',
  lookUpHint: 'Rechercher un nom (toutes langues)',
  lookingUp: 'Recherche…',
  backToPage: 'Revenir à cette page',
  found:
    '{count, plural, one {# fournisseur} many {# de fournisseurs} other {# fournisseurs}} dans la liste pour « {query} »',
  notFound: {
    title: 'Rien dans la liste pour « {query} »',
    body: 'Cela signifie seulement que la liste n’a pas d’entrée sous ce nom, et non qu’aucune restriction n’existe.',
  },
  changeFailed: 'L’enregistrement a échoué. Réessayez.',
};
