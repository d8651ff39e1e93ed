import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

// Names of places stand after a colon: with an article they would need “la”, “le”, “les” or “l’”.
export const options: Wording<English['options']> = {
  title: 'Options d’Interdict',
  lead: 'Chaque modification est enregistrée aussitôt, sur cet appareil.',
  loading: 'Chargement de vos réglages…',
  saved: 'Enregistré.',
  notSaved: 'L’enregistrement a échoué. Rien n’a été modifié ; réessayez.',
  contents: 'Sur cette page',
  locked: 'Défini par votre organisation. Ne peut pas être modifié ici.',
  language: {
    title: 'Langue',
    label: 'Langue d’Interdict',
    hint: 'Ce que la liste dit d’une mesure reste dans la langue de la liste.',
    browser: 'Celle du navigateur',
  },
  jurisdictions: {
    title: 'Mes juridictions',
    lead: 'Les mesures en vigueur ici viennent en premier et décident du marquage et du compteur. La première juridiction compte le plus.',
    none: 'Aucune juridiction choisie. Toute restriction est classée « Ailleurs » tant que vous n’en ajoutez pas.',
    add: 'Ajouter une juridiction',
    addHint: 'Nom d’un pays, de l’Union européenne ou d’un État fédéré',
    addButton: 'Ajouter',
    unknown: 'La liste n’a aucune mesure pour « {typed} ». Choisissez l’un des noms proposés.',
    already: 'Déjà dans votre liste : {place}.',
    up: 'Monter : {place}',
    down: 'Descendre : {place}',
    remove: 'Retirer : {place}',
    added: 'Ajouté : {place}.',
    removed: 'Retiré : {place}.',
    moved: '{place} : position {at} sur {of}.',
  },
  marks: {
    title: 'Marquage des pages',
    lead: 'Le marquage ne modifie jamais la page elle-même ni la couleur de son texte.',
    style: 'Style',
    styles: {
      both: 'Trait et teinte',
      line: 'Trait seul',
      tint: 'Teinte seule',
      off: 'Aucun marquage',
    },
  },
  legend: {
    title: 'Ce qui est marqué',
    lead: 'Chaque niveau a son trait, son signe et son mot. Un niveau désactivé n’est ni marqué ni compté par le compteur. La fenêtre d’Interdict l’affiche tout de même.',
    tonesLabel: 'Niveaux marqués',
    tones: {
      prohibited: {
        name: 'Interdit',
        meaning:
          'Une interdiction de vente, des sanctions, un blocage de service ou une injonction sur les activités sont en vigueur.',
      },
      restricted: {
        name: 'Restreint',
        meaning:
          'Des limites sont en vigueur pour l’usage dans l’administration, les marchés publics, les infrastructures critiques, les équipements, les exportations ou les investissements.',
      },
      warned: {
        name: 'Mise en garde ou presse',
        meaning:
          'Une autorité déconseille l’usage ou mène une enquête, la presse fait état d’une mesure, ou une règle vise sa catégorie.',
      },
      pending: {
        name: 'En attente',
        meaning: 'Une mesure est proposée, annoncée ou suspendue.',
      },
      past: {
        name: 'Passé',
        meaning: 'Une mesure a été levée, a expiré ou a été annulée.',
      },
      elsewhere: {
        name: 'Ailleurs',
        meaning:
          'Seules des juridictions qui ne sont pas les vôtres imposent des restrictions. Le marquage est discret et le compteur n’en tient jamais compte.',
      },
      watched: {
        name: 'Liste de surveillance',
        meaning: 'Un nom que vous surveillez vous-même.',
      },
    },
    sampleName: 'Nom du fournisseur',
    bases: 'Qui le dit',
    official: 'L’autorité a publié l’acte.',
    press: 'Seule la presse en fait état ; il n’y a pas de texte officiel.',
  },
  kinds: {
    title: 'Types de mesures',
    lead: 'Un type désactivé ne décide ni du marquage ni du compteur. La fenêtre d’Interdict affiche tout de même chaque mesure.',
    label: 'Types marqués',
    meanings: {
      prohibition: 'La vente, la fourniture ou l’usage sont interdits à tous, ou presque.',
      sanctions: 'Des avoirs sont gelés, ou les transactions avec le fournisseur sont interdites.',
      'government-use': 'Les administrations ne peuvent pas utiliser ses produits.',
      procurement: 'Ses produits ne peuvent pas être achetés avec des fonds publics.',
      'critical-infrastructure':
        'Les exploitants de réseaux, d’énergie, de transports, etc. ne peuvent pas utiliser ses produits, ou doivent y être autorisés.',
      'equipment-authorization':
        'Les nouveaux appareils n’obtiennent pas d’homologation pour la vente ou le raccordement.',
      'market-access':
        'Un service, une application ou sa présence dans les boutiques d’applications est bloqué.',
      'operations-order':
        'Une activité doit fermer, être vendue, ne pas être vendue ou passer sous contrôle.',
      'export-control': 'Les biens et technologies ne peuvent lui parvenir qu’avec une licence.',
      'military-designation': 'Une autorité l’inscrit comme entreprise liée à l’armée.',
      'investment-ban': 'Il est interdit d’y investir.',
      advisory: 'Une autorité déconseille l’usage ou demande à des organisations d’y mettre fin.',
      investigation: 'Une autorité a ouvert une enquête ou un examen.',
      other: 'Une mesure pour laquelle cette version n’a pas de mot.',
    },
  },
  sites: {
    title: 'Sites désactivés',
    lead: 'Rien n’est lu ni marqué sur ces sites et leurs sous-domaines.',
    none: 'Aucun. Interdict est actif sur tous les sites.',
    add: 'Désactiver pour un site',
    addButton: 'Ajouter',
    notAHost: '« {typed} » n’est pas un nom de site. Saisissez-en un comme news.example.com.',
    already: '{host} est déjà dans la liste.',
    remove: 'Réactiver pour {host}',
    added: 'Désactivé pour {host}.',
    removed: 'Réactivé pour {host}.',
  },
  hidden: {
    title: 'Fournisseurs masqués',
    lead: 'Les fournisseurs que vous ne voulez ni marquer ni compter. Vous pouvez en masquer un depuis sa fiche ou la fenêtre d’Interdict.',
    none: 'Aucun.',
    everywhereUntilChanged: 'Partout, jusqu’à un changement',
    everywhereForGood: 'Partout, définitivement',
    siteUntilChanged: 'Sur {site}, jusqu’à un changement',
    siteForGood: 'Sur {site}, définitivement',
    cameBack: 'Quelque chose a changé depuis : il est de nouveau marqué.',
    show: 'Afficher de nouveau',
    showEverywhere: 'Afficher de nouveau : {vendor}, partout',
    showOnSite: 'Afficher de nouveau : {vendor}, sur {site}',
    shown: '{vendor} est de nouveau affiché.',
  },
  keys: {
    title: 'Raccourcis clavier',
    lead: 'Ils fonctionnent pendant que vous lisez une page.',
    none: 'aucune touche',
    change: 'Définir d’autres touches',
    changeHint: 'Ouvre la page du navigateur consacrée aux raccourcis.',
    changeFailed:
      'Le navigateur n’a pas ouvert sa page des raccourcis. Vous la trouverez dans sa page des extensions.',
    names: {
      nextMention: 'Aller au fournisseur marqué suivant et afficher sa fiche',
      previousMention: 'Aller au fournisseur marqué précédent et afficher sa fiche',
      toggleSite: 'Désactiver ou activer Interdict pour le site',
      openPopup: 'Ouvrir la fenêtre d’Interdict',
      openPanel: 'Ouvrir le panneau latéral',
    },
  },
  access: {
    title: 'Accès aux pages',
    given: 'Interdict peut lire les pages de tous les sites et ainsi y trouver des noms.',
    missing:
      'Interdict ne peut pas lire les pages ; il ne trouve et ne marque donc rien. Le navigateur vous demande votre accord avant de donner l’accès.',
    ask: 'Autoriser l’accès aux pages',
    refused:
      'Le navigateur n’a pas donné l’accès. Vous pouvez aussi changer cela dans sa page des extensions.',
  },
  about: {
    title: 'La liste',
    number: 'Numéro',
    published: 'Publication',
    expires: 'Valable jusqu’au',
    size: 'Contenu',
    origin: 'Provenance',
    address: 'Adresse',
    lastCheck: 'Dernière vérification',
    lastAnswer: 'Résultat',
    nextCheck: 'Prochaine vérification',
    keys: '{count, plural, one {Clé de signature} many {Clés de signature} other {Clés de signature}}',
    fingerprint: 'Empreinte SHA-256',
    threshold: 'Signatures nécessaires : {needed} sur {count} clés',
    keyExpires: 'valable jusqu’au {date}',
  },
  product: {
    title: 'À propos d’Interdict',
    listPage: 'La liste entière',
    welcome: 'Page de bienvenue',
    privacy:
      'Ce que vous lisez reste dans la page : seuls en sortent les fournisseurs trouvés, et uniquement vers l’extension elle-même. Les seules requêtes réseau concernent la liste et celles que vous ou votre organisation ajoutez, sans cookie ni rien qui indique qui vous êtes.',
    version: 'Version {version}',
  },
};
