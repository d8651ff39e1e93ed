import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

// Events are nouns, which agree with every kind.
export const detail: Wording<English['detail']> = {
  table: {
    caption:
      '{acts, plural, one {# medida} many {# de medidas} other {# medidas}} en {places, plural, one {# jurisdicción} many {# de jurisdicciones} other {# jurisdicciones}}',
    jurisdiction: 'Jurisdicción',
    kind: 'Tipo',
    status: 'Estado',
    basis: 'Base',
    since: 'Desde',
    source: 'Fuente',
    open: '{kind}, {place}',
    noDate: 'fecha no conocida',
    official: 'oficial',
    press: 'prensa',
    more: '{count, plural, one {y # más} many {y # más} other {y # más}}',
  },
  timeline: {
    title:
      '{count, plural, one {Cronología: # paso} many {Cronología: # de pasos} other {Cronología: # pasos}}',
    step: '{kind}: {event}',
    events: {
      start: 'entrada en vigor',
      advised: 'publicación',
      opened: 'apertura',
      reportedStart: 'entrada en vigor, según la prensa',
      due: 'entrada en vigor prevista',
      overdue: 'entrada en vigor prevista, sin confirmar',
      withdrawn: 'retirada',
      closed: 'cierre',
      runsOut: 'vencimiento, salvo prórroga',
    },
  },
  date: 'Fecha',
  owner: 'Propietario',
  ownerSince: {
    day: 'desde el {date}',
    month: 'desde {date}',
    year: 'desde {date}',
  },
  sites: 'Sitios',
  inList: 'Todo sobre {vendor} en la lista',
  copy: {
    title: 'Copiar como prueba',
    all: '{count, plural, one {La medida con sus fuentes} many {Las # medidas con sus fuentes} other {Las # medidas con sus fuentes}}',
    one: 'Copiar esta medida',
    plain: 'Texto sin formato',
    markdown: 'Markdown',
    copied: 'Copiado.',
    failed: 'El navegador no ha permitido copiarlo.',
  },
  hide: {
    title: 'Ocultar {vendor}',
    lead: 'Los proveedores ocultos ni se marcan ni se cuentan. Siguen indicados al final de esta página.',
    until: 'Por cuánto tiempo',
    changed: 'Hasta que cambie algo en las medidas que le afectan',
    forever: 'Para siempre',
    here: 'Ocultar en este sitio',
    everywhere: 'Ocultar en todas partes',
    hiddenHere: '{vendor} está oculto en {host}.',
    hiddenEverywhere: '{vendor} está oculto en todas partes.',
    shown: '{vendor} vuelve a mostrarse.',
  },
  report: {
    wrong: 'Informar de un registro incorrecto',
    missing: 'Informar de un registro que falta',
    lead: 'Complete este texto y envíelo al editor de la lista. No se envía nada por sí solo y el texto no contiene nada de la página.',
    text: 'Informe',
    copy: 'Copiar el informe',
    mail: 'Abrir en el correo',
  },
};
