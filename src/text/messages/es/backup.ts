import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const backup: Wording<English['backup']> = {
  title: 'Copia y restablecimiento',
  lead: 'Una copia de seguridad es un archivo con todo lo que ha decidido aquí. No contiene nada de lo que lee.',
  save: 'Guardar una copia',
  saved: 'La copia se ha entregado al navegador con el nombre {file}.',
  choose: 'Restaurar desde un archivo…',
  reset: 'Restablecer todo…',
  problems: {
    unread: 'No se ha podido leer el archivo {file}. No se ha cambiado nada.',
    tooLarge:
      'El archivo {file} supera {size}, más que cualquier copia de seguridad. No se ha cambiado nada.',
    notJson:
      'El archivo {file} no es una copia de seguridad: su contenido no es JSON. No se ha cambiado nada.',
    otherFormat: 'El archivo {file} no es una copia de seguridad de Interdict. No se ha cambiado nada.',
    newerVersion:
      'El archivo {file} procede de una versión posterior de Interdict (formato {version}). No se ha cambiado nada. Actualice la extensión e inténtelo de nuevo.',
  },
  preview: {
    title: '¿Restaurar {file}?',
    made: 'Copia del {date}',
    holds: 'Contenido',
    leftOut: 'Omitido',
    absent: 'No está en el archivo: como si nunca se hubiera decidido',
    locked: 'Lo fija su organización: se queda como está',
    replaces: 'Sustituye a todo lo decidido aquí hasta ahora.',
    nothing: 'El archivo no contiene ningún ajuste que esta versión pueda tomar.',
    confirm: 'Sustituir mis ajustes',
  },
  resetting: {
    title: '¿Restablecer todo?',
    body: 'Se borra todo lo que ha decidido: jurisdicciones, marcado, sitios, proveedores ocultos y la lista de seguimiento con sus notas. La lista de proveedores se conserva.',
    locked: 'Lo que ha fijado su organización se queda como está.',
    confirm: 'Restablecer todo',
  },
  cancel: 'Cancelar',
  restored: 'Restaurado desde {file}.',
  resetDone: 'Todos los ajustes están como después de la instalación.',
  failed: 'No se ha podido guardar. No se ha cambiado nada; inténtelo de nuevo.',
  undo: 'Deshacer',
  undone: 'Sus ajustes vuelven a estar como antes.',
  fields: {
    jurisdictions: 'Mis jurisdicciones',
    language: 'Idioma',
    markStyle: 'Estilo del marcado',
    markElsewhere: 'Marcado discreto de lo restringido en otros lugares',
    tonesOff: 'Niveles desactivados',
    kindsOff: 'Tipos de medidas desactivados',
    sitesOff: 'Sitios desactivados',
    hidden: 'Proveedores ocultos',
    watched: 'Lista de seguimiento',
    paused: 'En pausa en todas partes',
    lists: 'Otras listas',
  },
  yes: 'sí',
  no: 'no',
  noneOfThem: 'ningún elemento',
  entry: '{field}: {value}',
  problem: {
    field: '{field}: no válido',
    entry: '{field}, elemento {at}: no válido',
    tooMany: '{field}: más elementos de los que caben',
    unknown: '«{field}»: ajuste desconocido para esta versión',
    more: '{count, plural, one {y # más} many {y # más} other {y # más}}',
  },
};
