import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const watchList: Wording<English['watchList']> = {
  title: 'Lista de seguimiento',
  lead: 'Sus propios nombres, que se marcan junto a los de la lista. Los nombres y las notas se quedan en este dispositivo.',
  none: 'Aún no hay nombres.',
  name: 'Nombre',
  nameHint: 'Tal como se escribe en las páginas',
  note: 'Nota',
  noteHint: 'Opcional; se muestra en la ficha y en la ventana emergente',
  add: 'Añadir nombre',
  noteOf: 'Nota sobre {name}',
  remove: 'Quitar {name}',
  added: 'Nombre añadido: {name}.',
  addedInList:
    'Nombre añadido: {name}. En la lista es un nombre de {vendor}, por lo que su nota se muestra con ese proveedor.',
  removed: 'Nombre quitado: {name}.',
  noteSaved: 'Nota sobre {name} guardada.',
  inList: 'En la lista es un nombre de {vendor}: su nota se muestra con ese proveedor.',
  problems: {
    empty: 'Escriba un nombre.',
    tooLong: 'Un nombre puede tener como máximo {most} caracteres.',
    unsafe: 'El nombre tiene un carácter que no se puede mostrar.',
    tooShort: '«{typed}» es demasiado corto: se encontraría en casi todas partes.',
    already: '«{name}» ya está en su lista de seguimiento.',
    full: 'La lista de seguimiento está llena: caben {most} nombres.',
    note: 'Una nota puede tener como máximo {most} caracteres, y ninguno que no se pueda mostrar.',
  },
  many: {
    title: 'Añadir muchos nombres a la vez',
    label: 'Nombres',
    hint: 'Un nombre por línea. Le pueden seguir un tabulador y una nota.',
    file: 'Usar un archivo de texto…',
    fileTooLarge: 'El archivo supera {size}. No se ha importado nada.',
    fileUnread: 'No se ha podido leer el archivo.',
    taken:
      '{count, plural, =0 {Ningún nombre que añadir} one {# nombre que añadir} many {# de nombres que añadir} other {# nombres que añadir}}',
    inList:
      '{count, plural, one {# de ellos es un nombre de la lista} many {# de ellos son nombres de la lista} other {# de ellos son nombres de la lista}}',
    leftOut:
      '{count, plural, one {# línea se omite} many {# de líneas se omiten} other {# líneas se omiten}}',
    line: 'Línea {line}: {problem}',
    moreLines: '{count, plural, one {y # línea más} many {y # de líneas más} other {y # líneas más}}',
    add: '{count, plural, =0 {Añadir nombres} one {Añadir # nombre} many {Añadir # de nombres} other {Añadir # nombres}}',
    added:
      '{count, plural, one {# nombre añadido.} many {# de nombres añadidos.} other {# nombres añadidos.}}',
  },
};
