import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

// Dates stand in brackets or behind “seit”: “am”, “im” or nothing would depend on how exact they are.
export const claims: Wording<English['claims']> = {
  tones: {
    prohibited: 'Verboten',
    restricted: 'Eingeschränkt',
    warned: 'Warnung',
    pending: 'Ausstehend',
    past: 'Vergangen',
  },
  reportedTone: 'Laut Berichten',
  noRecord: 'Keine Beschränkung verzeichnet',
  bases: { official: 'amtlich', press: 'Presseberichte, kein amtlicher Text' },
  targetings: {
    named: 'nennt den Anbieter',
    covers: 'erfasst den Anbieter, ohne ihn zu nennen',
    class: 'Regel für Anbieter dieser Art; nennt den Anbieter nicht',
  },
  notReread: 'aus allgemeinem Wissen; Quelle nicht erneut gelesen',
  checked: 'geprüft: {date}',
  doubt: 'Zweifelhaft: {doubt}',
  also: 'außerdem: {phrase}',
  alsoTwo: 'außerdem: {first} und {second}',
  sentence: '{place}: {what} – {basis}',
  dash: '–',
  noted: '{sentence}; {note}',
  noteTail: '; {note}',
  unknownWord: '{ours} ({theirs})',
  pair: '{first}, {second}',
  placeLead: '{place}:',
  kinds: {
    prohibition: { state: 'Verkauf verboten', act: 'Verkaufsverbot' },
    sanctions: { state: 'mit Sanktionen belegt', act: 'Sanktionen' },
    'government-use': { state: 'Nutzung durch Behörden verboten', act: 'Nutzungsverbot in Behörden' },
    procurement: {
      state: 'von öffentlichen Aufträgen ausgeschlossen',
      act: 'Ausschluss von öffentlichen Aufträgen',
    },
    'critical-infrastructure': {
      state: 'in kritischer Infrastruktur eingeschränkt',
      act: 'Einschränkung in kritischer Infrastruktur',
    },
    'equipment-authorization': {
      state: 'Zulassung neuer Geräte gesperrt',
      act: 'Sperre der Zulassung neuer Geräte',
    },
    'market-access': { state: 'Dienst gesperrt', act: 'Sperrung des Dienstes' },
    'operations-order': {
      state: 'Anordnung zu Betrieb oder Eigentum in Kraft',
      act: 'Anordnung zu Betrieb oder Eigentum',
    },
    'export-control': { state: 'unter Exportkontrolle', act: 'Exportkontrolle' },
    'military-designation': {
      state: 'als Unternehmen mit Militärbezug gelistet',
      act: 'Listung als Unternehmen mit Militärbezug',
    },
    'investment-ban': { state: 'Investitionen verboten', act: 'Investitionsverbot' },
    advisory: { state: 'Warnung vor der Nutzung besteht', act: 'Warnung vor der Nutzung' },
    investigation: { state: 'Untersuchung läuft', act: 'Untersuchung' },
    other: { state: 'von einer anderen Maßnahme betroffen', act: 'andere Maßnahme' },
  },
  toldToStop: 'Anweisung zum Nutzungsstopp',
  inForce: {
    day: '{state} seit {date}',
    month: '{state} seit {date}',
    year: '{state} seit {date}',
    undated: '{state}, Beginn nicht bekannt',
  },
  reported: { on: '{act}, laut Berichten ({date})', undated: '{act}, laut Berichten' },
  announced: { on: '{act} angekündigt ({date})', undated: '{act} angekündigt' },
  start: {
    unknown: '{announced}, Beginn nicht bekannt',
    due: '{announced}, wirksam ab {date}',
    overdue: '{announced}, vorgesehener Beginn: {date}, nicht bestätigt',
  },
  proposed: { on: '{act} vorgeschlagen ({date})', undated: '{act} vorgeschlagen' },
  suspended: { on: '{act} ausgesetzt ({date})', undated: '{act} ausgesetzt' },
  lifted: { on: '{act} aufgehoben ({date})', undated: '{act} aufgehoben' },
  withdrawn: { on: '{act} zurückgezogen ({date})', undated: '{act} zurückgezogen' },
  closed: { on: '{act} beendet ({date})', undated: '{act} beendet' },
  expired: { on: '{act} ausgelaufen ({date})', undated: '{act} ausgelaufen' },
  annulled: { on: '{act} für nichtig erklärt ({date})', undated: '{act} für nichtig erklärt' },
  unknown: {
    on: '{act}, dieser Version unbekannter Status ({date})',
    undated: '{act}, dieser Version unbekannter Status',
  },
};
