import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const welcome: Wording<English['welcome']> = {
  title: 'Bienvenue dans Interdict',
  lead: 'Pendant que vous lisez, Interdict marque les noms des fournisseurs technologiques visés quelque part par des restrictions, et indique qui les impose, depuis quand et qui le dit.',
  sample: {
    title: 'À quoi cela ressemble',
    text: 'Les offres citent des produits {first}, {second} et ceux d’un fournisseur local.',
    caption:
      'Une phrase inventée avec deux fournisseurs de la liste, marquée comme elle le serait pour vous.',
    hint: 'Pointez un nom marqué, ou atteignez-le au clavier : une fiche en dit plus. La fenêtre d’Interdict montre tous les fournisseurs d’une page.',
  },
  reads: {
    title: 'Ce qu’Interdict lit',
    body: 'Le texte des pages que vous ouvrez, dans votre navigateur, pour y trouver des noms. Les champs de saisie, les mots de passe et ce que vous tapez ne sont pas lus.',
  },
  promises: {
    title: 'Ce qu’Interdict promet',
    text: 'Le texte d’une page ne la quitte jamais. Seuls en sortent les fournisseurs trouvés, et uniquement vers l’extension elle-même.',
    network:
      'Les seules requêtes réseau concernent la liste et celles que vous ou votre organisation ajoutez. Elles ne contiennent aucun cookie ni rien qui indique qui vous êtes.',
    record: 'Rien de ce que vous lisez n’est enregistré. Il n’y a ni compte ni relevé de ce que vous faites.',
    page: 'Les pages ne sont jamais modifiées et ne savent pas qu’Interdict est là.',
  },
  jurisdictions: {
    title: 'Où travaillez-vous ?',
    guessed:
      'Les mesures de ces juridictions viennent en premier. Elles ont été déduites des langues de votre navigateur : veuillez les vérifier.',
    chosen: 'Les mesures de ces juridictions viennent en premier.',
  },
  tools: {
    title: 'À portée de main',
    pin: 'Garder Interdict dans la barre d’outils',
    pins: {
      chrome: 'Cliquez sur la pièce de puzzle dans la barre d’outils, puis sur l’épingle à côté d’Interdict.',
      edge: 'Cliquez sur la pièce de puzzle dans la barre d’outils, puis sur l’œil à côté d’Interdict.',
      firefox:
        'Cliquez sur la pièce de puzzle dans la barre d’outils, puis sur la roue dentée à côté d’Interdict et sur « Épingler à la barre d’outils ».',
    },
    badge:
      'Le compteur sur l’icône indique combien de fournisseurs de la page sont visés par des restrictions dans vos juridictions.',
    keys: 'Clavier',
  },
  done: 'C’est bon, commencer',
  doneHint: 'Vous pouvez tout modifier à tout moment dans les options.',
  failed: 'L’enregistrement a échoué. Réessayez.',
  ready: {
    title: 'Interdict est prêt',
    body: 'Ouvrez un site d’actualités et lisez. Là où un nom de la liste apparaît, il est marqué.',
    reload: 'Les pages déjà ouvertes doivent être rechargées une fois.',
    list: 'Voir la liste entière',
    options: 'Toutes les options',
  },
};
