import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const otherLists: Wording<English['otherLists']> = {
  title: 'Autres listes',
  lead: 'Listes signées qui s’ajoutent à la liste publique, comme celle de votre organisation. Chacune est vérifiée séparément, et son nom accompagne tout ce qu’elle dit.',
  none: 'Aucune autre liste.',
  id: 'Identifiant',
  notYet: 'Cette liste n’est pas encore arrivée.',
  checkOne: 'Vérifier maintenant : {name}',
  remove: 'Retirer {name}',
  removing: {
    title: 'Retirer la liste « {name} » ?',
    body: 'Ce qu’elle dit ne sera plus affiché, et son fichier sera effacé de cet appareil. Pour l’ajouter de nouveau, il vous faudra son adresse et ses clés.',
    confirm: 'Retirer la liste',
  },
  removed: 'La liste « {name} » est retirée.',
  added: 'La liste « {name} » est ajoutée.',
  add: {
    title: 'Ajouter une liste',
    name: 'Nom',
    nameHint: 'Accompagne tout ce que dit la liste',
    address: 'Adresse',
    addressHint: 'Commence par https://. Les miroirs éventuels, chacun sur sa propre ligne.',
    keys: 'Clés publiques',
    keysHint: 'Telles que l’éditeur les donne, id:base64, une par ligne',
    threshold: 'Combien de ces clés doivent signer',
    next: 'Passer aux empreintes',
  },
  problems: {
    noName: 'Saisissez un nom.',
    name: 'Un nom peut compter {most} caractères au plus, et aucun qui ne puisse être affiché.',
    taken: 'L’identifiant « {id} », tiré de ce nom, est déjà pris. Saisissez un autre nom.',
    address:
      '« {typed} » n’est pas une adresse d’où une liste peut venir. Saisissez-en une qui commence par https://.',
    tooManyAddresses: 'Une liste peut avoir {most} adresses au plus, chacune une seule fois. Retirez-en.',
    noKey: 'Collez au moins une clé publique.',
    key: 'La ligne {line} n’est pas une clé publique. Copiez-la de nouveau chez l’éditeur : id:base64.',
    keyTwice: 'Une clé ou son identifiant figure deux fois. Retirez-en un exemplaire.',
    tooManyKeys: 'Une liste peut avoir {most} clés au plus. Retirez-en.',
    threshold: 'Saisissez un nombre entier de 1 à {most}.',
    full: 'Il y a {most} autres listes, et il ne peut y en avoir plus. Retirez-en une pour en ajouter une autre.',
  },
  confirm: {
    title: 'Ces clés sont-elles celles de l’éditeur de « {name} » ?',
    body: 'Comparez chaque signe des empreintes avec ce que l’éditeur vous a donné par une autre voie : sur papier, par téléphone, en personne. Qui détient ces clés décide de ce que dit la liste.',
    yes: 'Elles sont identiques, ajouter la liste',
  },
};
