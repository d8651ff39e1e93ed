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
  checkFailed:
    'La vérification n’a pas pu démarrer. La liste actuelle reste utilisée. Réessayez dans un instant.',
  old: 'Aucune vérification de la liste n’a abouti depuis plus d’un mois. Des mesures plus récentes peuvent manquer.',
  expired:
    'La liste a expiré le {date}. Elle reste utilisée, mais des mesures plus récentes peuvent manquer.',
  updated: 'Liste {from} remplacée par la liste {to}.',
  upToDate: 'À jour : la liste {sequence} est la plus récente.',
  errors: {
    noAddress:
      'Cette version n’a pas d’adresse de liste : il n’y a rien à vérifier. La liste actuelle reste utilisée. Une liste plus récente viendra avec la prochaine version de l’extension.',
    noAccess:
      'Le navigateur n’a pas donné à Interdict l’accès aux sites web : le serveur de la liste n’a donc pas été interrogé. La liste actuelle reste utilisée. Autorisez l’accès dans la fenêtre de l’extension.',
    offline:
      'Le serveur de la liste est injoignable. La liste actuelle reste utilisée. Vérifiez votre connexion et réessayez.',
    timeout:
      'Le serveur de la liste n’a pas répondu à temps (délai : {time}). La liste actuelle reste utilisée. Réessayez plus tard.',
    server:
      'Le serveur de la liste a répondu par l’erreur {status}. La liste actuelle reste utilisée. Réessayez plus tard.',
    serverWait:
      'Le serveur de la liste a répondu par l’erreur {status}. La liste actuelle reste utilisée. Réessayez dans {time}.',
    redirected:
      'La requête a été redirigée vers une autre adresse ({address}) et n’a pas été suivie. La liste actuelle reste utilisée. Si votre réseau a une page de connexion, connectez-vous et réessayez.',
    notAList:
      'La réponse reçue n’est pas une liste ({type}) ; c’est souvent la page de connexion d’un réseau. La liste actuelle reste utilisée. Connectez-vous au réseau et réessayez.',
    noType: 'type non indiqué',
    tooLarge:
      'Le téléchargement dépassait la taille admise pour une liste ({size}) et a été interrompu. La liste actuelle reste utilisée. Si cela se reproduit, prévenez l’éditeur de la liste.',
    truncated:
      'Le téléchargement s’est interrompu : {got} reçus sur {expected}. La liste actuelle reste utilisée. Réessayez.',
    unsigned:
      'La liste téléchargée n’est pas signée et n’a pas été retenue. La liste actuelle reste utilisée. Si cela se reproduit, prévenez l’éditeur de la liste.',
    unknownKey:
      'La liste téléchargée est signée avec une clé que cette version ne connaît pas ({keys}) et n’a pas été retenue. La liste actuelle reste utilisée. Mettez l’extension à jour.',
    badSignature:
      'La signature de la liste téléchargée ne correspond pas ; la liste a pu être modifiée en chemin. Elle n’a pas été retenue. La liste actuelle reste utilisée. Réessayez depuis un autre réseau.',
    badHash:
      'La liste téléchargée n’est pas celle qui a été signée ; elle a pu être modifiée en chemin. Elle n’a pas été retenue. La liste actuelle reste utilisée. Réessayez depuis un autre réseau.',
    older:
      'Le serveur a proposé la liste {got}, plus ancienne que la liste {have} utilisée ; elle n’a pas été retenue. La liste actuelle reste utilisée. Réessayez plus tard.',
    conflicting:
      'Le serveur a proposé une autre liste sous le numéro {sequence}, celui de la liste utilisée ; elle n’a pas été retenue. La liste actuelle reste utilisée. Prévenez l’éditeur de la liste.',
    expired:
      'La liste téléchargée avait déjà expiré le {date} et n’a pas été retenue. La liste actuelle reste utilisée. Réessayez plus tard.',
    fromTheFuture:
      'La liste téléchargée porte une date à venir ({date}) et n’a pas été retenue. La liste actuelle reste utilisée. Vérifiez l’horloge de cet ordinateur.',
    needsNewerApp:
      'La nouvelle liste exige Interdict {version} ou une version ultérieure et n’a pas été retenue. La liste actuelle reste utilisée. Mettez l’extension à jour.',
    invalid:
      'La liste téléchargée contient une erreur et n’a pas été retenue ({path} : {problem}). La liste actuelle reste utilisée. Prévenez l’éditeur de la liste.',
    shrunk:
      'Trop de fournisseurs manquent dans la liste téléchargée ({from} avant, {to} maintenant) ; elle n’a pas été retenue. La liste actuelle reste utilisée. Prévenez l’éditeur de la liste.',
    storage:
      'La nouvelle liste n’a pas pu être enregistrée ({problem}). La liste actuelle reste utilisée. Libérez de l’espace disque et réessayez.',
  },
};
