import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const list: Wording<English['list']> = {
  number: 'Liste {sequence}',
  inUse: {
    checked: 'Liste {sequence}, publiée le {date} ({age}), vérifiée {checked}',
    neverChecked: 'Liste {sequence}, publiée le {date} ({age}), pas encore vérifiée',
    notRefreshed:
      'Liste {sequence}, publiée le {date} ({age}), non actualisée : cette version n’a pas d’adresse de liste',
  },
  dated: '{date} ({age})',
  size: '{vendors, plural, one {# fournisseur} many {# de fournisseurs} other {# fournisseurs}}, {claims, plural, one {# entrée} many {# d’entrées} other {# entrées}}',
  neverChecked: 'pas encore vérifiée',
  bundled: 'Fournie avec l’extension',
  downloaded: 'Téléchargée',
  noAddress:
    'Cette liste est fournie avec l’extension ; cette version n’a pas d’adresse de liste et ne l’actualise donc pas.',
  check: 'Vérifier maintenant',
  checking: 'Recherche d’une liste plus récente…',
  stays: 'La liste actuelle reste utilisée.',
  noneYet: 'Il n’y a pas encore de liste à utiliser.',
  checkFailed: 'La vérification n’a pas pu démarrer. {stays} Réessayez dans un instant.',
  clockBehind:
    'La liste porte la date du {date}, encore à venir selon l’horloge de cet ordinateur. Son âge ne peut être connu tant que l’horloge n’est pas à l’heure.',
  longExpired:
    'La liste a expiré le {date}, il y a plus de deux semaines. Elle reste utilisée, mais des mesures plus récentes manquent probablement : qu’un fournisseur n’y figure pas ne prouve pas grand-chose.',
  old: 'Aucune vérification de la liste n’a abouti depuis plus d’un mois. Des mesures plus récentes peuvent manquer.',
  expired:
    'La liste a expiré le {date}. Elle reste utilisée, mais des mesures plus récentes peuvent manquer.',
  failing:
    'Aucune vérification de la liste n’a abouti depuis le {date}. Des mesures plus récentes peuvent manquer.',
  others: {
    missing: 'La liste « {name} » n’est pas encore arrivée.',
    failing: 'Aucune vérification de la liste « {name} » n’a abouti depuis le {date}.',
    old: 'Aucune vérification de la liste « {name} » n’a abouti depuis plus d’un mois.',
    ranOut: 'La liste « {name} » a expiré le {date}.',
    clockBehind: 'La liste « {name} » porte la date du {date}, encore à venir.',
  },
  first: 'La liste {to} a été téléchargée et est maintenant utilisée.',
  updated: 'Liste {from} remplacée par la liste {to}.',
  upToDate: 'À jour : la liste {sequence} est la plus récente.',
  errors: {
    noAddress:
      'Cette version n’a pas d’adresse de liste : il n’y a rien à vérifier. {stays} Une liste plus récente viendra avec la prochaine version de l’extension.',
    noAccess:
      'Le navigateur n’a pas donné à Interdict l’accès aux sites web : le serveur de la liste n’a donc pas été interrogé. {stays} Autorisez l’accès dans la fenêtre de l’extension.',
    offline: 'Le serveur de la liste est injoignable. {stays} Vérifiez votre connexion et réessayez.',
    timeout: 'Le serveur de la liste n’a pas répondu à temps (délai : {time}). {stays} Réessayez plus tard.',
    server: 'Le serveur de la liste a répondu par l’erreur {status}. {stays} Réessayez plus tard.',
    serverWait: 'Le serveur de la liste a répondu par l’erreur {status}. {stays} Réessayez dans {time}.',
    redirected:
      'La requête a été redirigée vers une autre adresse ({address}) et n’a pas été suivie. {stays} Si votre réseau a une page de connexion, connectez-vous et réessayez.',
    notAList:
      'La réponse reçue n’est pas une liste ({type}) ; c’est souvent la page de connexion d’un réseau. {stays} Connectez-vous au réseau et réessayez.',
    noType: 'type non indiqué',
    tooLarge:
      'Le téléchargement dépassait la taille admise pour une liste ({size}) et a été interrompu. {stays} Si cela se reproduit, prévenez l’éditeur de la liste.',
    truncated: 'Le téléchargement s’est interrompu : {got} reçus sur {expected}. {stays} Réessayez.',
    unsigned:
      'La liste téléchargée n’est pas signée et n’a pas été retenue. {stays} Si cela se reproduit, prévenez l’éditeur de la liste.',
    unknownKey:
      'La liste téléchargée est signée avec une clé que cette version ne connaît pas ({keys}) et n’a pas été retenue. {stays} Mettez l’extension à jour.',
    unknownKeyOther:
      'La liste téléchargée est signée avec une clé qui n’a pas été indiquée pour elle ({keys}) et n’a pas été retenue. {stays} Comparez les clés avec celles que donne l’éditeur.',
    expiredKey:
      'La liste téléchargée est signée avec une clé qui n’est plus valable ({keys}) et n’a pas été retenue. {stays} Si cela se reproduit, prévenez l’éditeur de la liste.',
    badSignature:
      'La signature de la liste téléchargée ne correspond pas ; la liste a pu être modifiée en chemin. Elle n’a pas été retenue. {stays} Réessayez depuis un autre réseau.',
    badSignatureOther:
      'La signature de la liste téléchargée ne correspond pas aux clés indiquées pour elle ; l’une d’elles est fausse, ou la liste a été modifiée en chemin. Elle n’a pas été retenue. {stays} Comparez les clés avec celles que donne l’éditeur.',
    tooFewSignatures:
      'La liste téléchargée ne porte que {got} des {needed} signatures nécessaires et n’a pas été retenue. {stays} Si cela se reproduit, prévenez l’éditeur de la liste.',
    badKeys:
      'Le passage des clés de la liste à la version {version} n’est pas valable et n’a pas été suivi ({problem}). {stays} Prévenez l’éditeur de la liste.',
    badHash:
      'La liste téléchargée n’est pas celle qui a été signée ; elle a pu être modifiée en chemin. Elle n’a pas été retenue. {stays} Réessayez depuis un autre réseau.',
    older:
      'Le serveur a proposé la liste {got}, plus ancienne que la liste {have} utilisée ; elle n’a pas été retenue. {stays} Réessayez plus tard.',
    conflicting:
      'Le serveur a proposé une autre liste sous le numéro {sequence}, celui de la liste utilisée ; elle n’a pas été retenue. {stays} Prévenez l’éditeur de la liste.',
    expired:
      'La liste téléchargée avait déjà expiré le {date} et n’a pas été retenue. {stays} Réessayez plus tard.',
    fromTheFuture:
      'La liste téléchargée porte une date à venir ({date}) et n’a pas été retenue. {stays} Vérifiez l’horloge de cet ordinateur.',
    needsNewerApp:
      'La nouvelle liste exige Interdict {version} ou une version ultérieure et n’a pas été retenue. {stays} Mettez l’extension à jour.',
    invalid:
      'La liste téléchargée contient une erreur et n’a pas été retenue ({path} : {problem}). {stays} Prévenez l’éditeur de la liste.',
    shrunk: {
      vendors:
        'Trop de fournisseurs manquent dans la liste téléchargée ({from} avant, {to} maintenant) ; elle n’a pas été retenue. {stays} Prévenez l’éditeur de la liste.',
      claims:
        'Trop d’entrées manquent dans la liste téléchargée ({from} avant, {to} maintenant) ; elle n’a pas été retenue. {stays} Prévenez l’éditeur de la liste.',
      names:
        'Trop de noms manquent dans la liste téléchargée ({from} avant, {to} maintenant) ; elle n’a pas été retenue. {stays} Prévenez l’éditeur de la liste.',
    },
    grown: {
      vendors:
        'La liste téléchargée compte beaucoup plus de fournisseurs que la précédente ({from} avant, {to} maintenant) ; elle n’a pas été retenue. {stays} Prévenez l’éditeur de la liste.',
      claims:
        'La liste téléchargée compte beaucoup plus d’entrées que la précédente ({from} avant, {to} maintenant) ; elle n’a pas été retenue. {stays} Prévenez l’éditeur de la liste.',
      names:
        'La liste téléchargée compte beaucoup plus de noms que la précédente ({from} avant, {to} maintenant) ; elle n’a pas été retenue. {stays} Prévenez l’éditeur de la liste.',
    },
    storage:
      'La nouvelle liste n’a pas pu être enregistrée ({problem}). {stays} Libérez de l’espace disque et réessayez.',
  },
};
