import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const otherLists: Wording<English['otherLists']> = {
  title: 'Otras listas',
  lead: 'Listas firmadas que se suman a la pública, como la de su organización. Cada una se comprueba por separado, y su nombre acompaña a todo lo que dice.',
  none: 'Ninguna otra lista.',
  id: 'Identificador',
  notYet: 'Esta lista aún no ha llegado.',
  checkOne: 'Comprobar ahora: {name}',
  remove: 'Quitar {name}',
  removing: {
    title: '¿Quitar la lista «{name}»?',
    body: 'Lo que dice dejará de mostrarse y su archivo se borrará de este dispositivo. Para volver a añadirla necesitará su dirección y sus claves.',
    confirm: 'Quitar la lista',
  },
  removed: 'Se ha quitado la lista «{name}».',
  added: 'Se ha añadido la lista «{name}».',
  add: {
    title: 'Añadir una lista',
    name: 'Nombre',
    nameHint: 'Acompaña a todo lo que dice la lista',
    address: 'Dirección',
    addressHint: 'Empieza por https://. Las réplicas, si las hay, cada una en su línea.',
    keys: 'Claves públicas',
    keysHint: 'Como las da el editor, id:base64, una por línea',
    threshold: 'Cuántas de las claves tienen que firmar',
    next: 'Continuar con las huellas digitales',
  },
  problems: {
    noName: 'Escriba un nombre.',
    name: 'Un nombre puede tener {most} caracteres como máximo, y ninguno que no se pueda mostrar.',
    taken: 'El identificador «{id}», que se forma con este nombre, ya existe. Escriba otro nombre.',
    address:
      '«{typed}» no es una dirección de la que pueda venir una lista. Escriba una que empiece por https://.',
    tooManyAddresses:
      'Una lista puede tener {most} direcciones como máximo, cada una una sola vez. Quite algunas.',
    noKey: 'Pegue al menos una clave pública.',
    key: 'La línea {line} no es una clave pública. Cópiela de nuevo del editor: id:base64.',
    keyTwice: 'Una clave o su identificador aparece dos veces. Quite una de las dos.',
    tooManyKeys: 'Una lista puede tener {most} claves como máximo. Quite algunas.',
    threshold: 'Escriba un número entero del 1 al {most}.',
    full: 'Hay {most} listas más y no puede haber otra. Quite una para añadir otra.',
  },
  confirm: {
    title: '¿Son estas las claves del editor de «{name}»?',
    body: 'Compare cada signo de las huellas digitales con lo que el editor le dio por otra vía: en papel, por teléfono, en persona. Quien tiene estas claves decide lo que dice la lista.',
    yes: 'Son iguales, añadir la lista',
  },
};
