import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

// Each act is feminine and singular, for the participles after it: “interdiction proposée”, “mesure levée”. Dates stand in
// brackets: “le” or nothing would depend on how exact they are.
export const claims: Wording<English['claims']> = {
  tones: {
    prohibited: 'Interdit',
    restricted: 'Restreint',
    warned: 'Mise en garde',
    pending: 'En attente',
    past: 'Passé',
  },
  reportedTone: 'Selon la presse',
  noRecord: 'Aucune restriction recensée',
  bases: { official: 'officiel', press: 'presse, sans texte officiel' },
  targetings: {
    named: 'nomme le fournisseur',
    covers: 'vise le fournisseur sans le nommer',
    class: 'règle pour sa catégorie ; ne nomme pas le fournisseur',
  },
  notReread: 'd’après des connaissances générales ; source non relue',
  checked: 'vérifié : {date}',
  doubt: 'Doute : {doubt}',
  also: 'également : {phrase}',
  alsoTwo: 'également : {first} et {second}',
  sentence: '{place} : {what} – {basis}',
  dash: '–',
  list: 'Liste : {name}',
  ofList: '{sentence} ({list})',
  publicList: 'Liste publique',
  noted: '{sentence} ; {note}',
  noteTail: ' ; {note}',
  unknownWord: '{ours} ({theirs})',
  pair: '{first}, {second}',
  placeLead: '{place} :',
  kinds: {
    prohibition: { state: 'vente interdite', act: 'interdiction de vente' },
    sanctions: { state: 'sous sanctions', act: 'mesure de sanctions' },
    'government-use': {
      state: 'usage interdit dans l’administration',
      act: 'interdiction d’usage dans l’administration',
    },
    procurement: { state: 'exclu des marchés publics', act: 'exclusion des marchés publics' },
    'critical-infrastructure': {
      state: 'usage restreint dans les infrastructures critiques',
      act: 'restriction dans les infrastructures critiques',
    },
    'equipment-authorization': {
      state: 'nouveaux équipements interdits',
      act: 'interdiction de nouveaux équipements',
    },
    'market-access': { state: 'service bloqué', act: 'mesure de blocage du service' },
    'operations-order': {
      state: 'visé par une injonction sur ses activités ou son capital',
      act: 'injonction sur ses activités ou son capital',
    },
    'export-control': {
      state: 'soumis au contrôle des exportations',
      act: 'mesure de contrôle des exportations',
    },
    'military-designation': {
      state: 'inscrit comme entreprise liée à l’armée',
      act: 'inscription comme entreprise liée à l’armée',
    },
    'investment-ban': { state: 'investissements interdits', act: 'interdiction d’investissement' },
    advisory: { state: 'usage déconseillé', act: 'mise en garde contre son usage' },
    investigation: { state: 'enquête en cours', act: 'enquête' },
    other: { state: 'visé par une autre mesure', act: 'autre mesure' },
  },
  toldToStop: 'consigne de ne plus l’utiliser',
  inForce: {
    day: '{state} depuis le {date}',
    month: '{state} depuis {date}',
    year: '{state} depuis {date}',
    undated: '{state} (début non connu)',
  },
  reported: { on: '{act}, rapportée ({date})', undated: '{act}, rapportée' },
  announced: { on: '{act} annoncée ({date})', undated: '{act} annoncée' },
  start: {
    unknown: '{announced}, début non connu',
    due: '{announced}, prise d’effet prévue : {date}',
    overdue: '{announced}, début prévu : {date}, non confirmé',
  },
  proposed: { on: '{act} proposée ({date})', undated: '{act} proposée' },
  suspended: { on: '{act} suspendue ({date})', undated: '{act} suspendue' },
  lifted: { on: '{act} levée ({date})', undated: '{act} levée' },
  withdrawn: { on: '{act} retirée ({date})', undated: '{act} retirée' },
  closed: { on: '{act} close ({date})', undated: '{act} close' },
  expired: { on: '{act} expirée ({date})', undated: '{act} expirée' },
  annulled: { on: '{act} annulée ({date})', undated: '{act} annulée' },
  unknown: {
    on: '{act}, statut inconnu de cette version ({date})',
    undated: '{act}, statut inconnu de cette version',
  },
};
