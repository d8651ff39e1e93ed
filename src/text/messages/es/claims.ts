import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

// Each act is feminine and singular, for the participles after it: “prohibición propuesta”, “medida levantada”. Dates stand in
// brackets: “el” or nothing would depend on how exact they are.
export const claims: Wording<English['claims']> = {
  tones: {
    prohibited: 'Prohibido',
    restricted: 'Restringido',
    warned: 'Advertencia',
    pending: 'Pendiente',
    past: 'Pasado',
  },
  reportedTone: 'Según la prensa',
  noRecord: 'Sin restricciones registradas',
  bases: { official: 'oficial', press: 'prensa, sin texto oficial' },
  targetings: {
    named: 'nombra al proveedor',
    covers: 'afecta al proveedor sin nombrarlo',
    class: 'norma para su categoría; no nombra al proveedor',
  },
  notReread: 'de conocimiento general; fuente no releída',
  checked: 'comprobado: {date}',
  doubt: 'Dudoso: {doubt}',
  also: 'también: {phrase}',
  alsoTwo: 'también: {first} y {second}',
  sentence: '{place}: {what} – {basis}',
  dash: '–',
  list: 'Lista: {name}',
  ofList: '{sentence} ({list})',
  publicList: 'Lista pública',
  noted: '{sentence}; {note}',
  noteTail: '; {note}',
  unknownWord: '{ours} ({theirs})',
  pair: '{first}, {second}',
  placeLead: '{place}:',
  kinds: {
    prohibition: { state: 'venta prohibida', act: 'prohibición de venta' },
    sanctions: { state: 'bajo sanciones', act: 'medida de sanciones' },
    'government-use': {
      state: 'uso prohibido en la Administración',
      act: 'prohibición de uso en la Administración',
    },
    procurement: {
      state: 'excluido de la contratación pública',
      act: 'exclusión de la contratación pública',
    },
    'critical-infrastructure': {
      state: 'uso restringido en infraestructuras críticas',
      act: 'restricción en infraestructuras críticas',
    },
    'equipment-authorization': { state: 'equipos nuevos prohibidos', act: 'prohibición de equipos nuevos' },
    'market-access': { state: 'servicio bloqueado', act: 'medida de bloqueo del servicio' },
    'operations-order': {
      state: 'sujeto a una orden sobre sus operaciones o su propiedad',
      act: 'orden sobre sus operaciones o su propiedad',
    },
    'export-control': {
      state: 'sujeto a control de exportaciones',
      act: 'medida de control de exportaciones',
    },
    'military-designation': {
      state: 'en una lista de empresas vinculadas al ejército',
      act: 'inclusión en una lista de empresas vinculadas al ejército',
    },
    'investment-ban': { state: 'inversión prohibida', act: 'prohibición de inversión' },
    advisory: { state: 'uso desaconsejado', act: 'advertencia contra su uso' },
    investigation: { state: 'investigación en curso', act: 'investigación' },
    other: { state: 'sujeto a otra medida', act: 'otra medida' },
  },
  toldToStop: 'instrucción de dejar de usarlo',
  inForce: {
    day: '{state} desde el {date}',
    month: '{state} desde {date}',
    year: '{state} desde {date}',
    undated: '{state} (inicio no conocido)',
  },
  reported: { on: '{act}, según informaciones ({date})', undated: '{act}, según informaciones' },
  announced: { on: '{act} anunciada ({date})', undated: '{act} anunciada' },
  start: {
    unknown: '{announced}, inicio no conocido',
    due: '{announced}, entrada en vigor prevista: {date}',
    overdue: '{announced}, inicio previsto: {date}, sin confirmar',
  },
  proposed: { on: '{act} propuesta ({date})', undated: '{act} propuesta' },
  suspended: { on: '{act} suspendida ({date})', undated: '{act} suspendida' },
  lifted: { on: '{act} levantada ({date})', undated: '{act} levantada' },
  withdrawn: { on: '{act} retirada ({date})', undated: '{act} retirada' },
  closed: { on: '{act} cerrada ({date})', undated: '{act} cerrada' },
  expired: { on: '{act} expirada ({date})', undated: '{act} expirada' },
  annulled: { on: '{act} anulada ({date})', undated: '{act} anulada' },
  unknown: {
    on: '{act}, estado desconocido para esta versión ({date})',
    undated: '{act}, estado desconocido para esta versión',
  },
};
