import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const list: Wording<English['list']> = {
  number: 'Lista {sequence}',
  inUse: {
    checked: 'Lista {sequence}, publicada el {date} ({age}), comprobada {checked}',
    neverChecked: 'Lista {sequence}, publicada el {date} ({age}), aún sin comprobar',
    notRefreshed:
      'Lista {sequence}, publicada el {date} ({age}); no se actualiza: esta versión no tiene dirección de lista',
  },
  dated: '{date} ({age})',
  size: '{vendors, plural, one {# proveedor} many {# de proveedores} other {# proveedores}}, {claims, plural, one {# registro} many {# de registros} other {# registros}}',
  neverChecked: 'aún sin comprobar',
  bundled: 'Incluida en la extensión',
  downloaded: 'Descargada',
  noAddress:
    'Esta es la lista incluida en la extensión; esta versión no tiene dirección de lista, por lo que no se actualiza.',
  check: 'Comprobar ahora',
  checking: 'Buscando una lista más reciente…',
  checkFailed:
    'No se ha podido iniciar la comprobación. La lista actual sigue en uso. Inténtelo de nuevo en un momento.',
  old: 'Ninguna comprobación de la lista se ha completado desde hace más de un mes. Pueden faltar medidas más recientes.',
  expired: 'La lista caducó el {date}. Sigue en uso, pero pueden faltar medidas más recientes.',
  updated: 'Lista {from} sustituida por la lista {to}.',
  upToDate: 'Al día: la lista {sequence} es la más reciente.',
  errors: {
    noAddress:
      'Esta versión no tiene dirección de lista, por lo que no hay nada que comprobar. La lista actual sigue en uso. La próxima versión de la extensión traerá una más reciente.',
    noAccess:
      'El navegador no ha dado a Interdict acceso a los sitios web, así que no se ha consultado el servidor de la lista. La lista actual sigue en uso. Permita el acceso en la ventana emergente.',
    offline:
      'No se ha podido acceder al servidor de la lista. La lista actual sigue en uso. Compruebe su conexión e inténtelo de nuevo.',
    timeout:
      'El servidor de la lista no ha respondido a tiempo (límite: {time}). La lista actual sigue en uso. Inténtelo más tarde.',
    server:
      'El servidor de la lista ha respondido con el error {status}. La lista actual sigue en uso. Inténtelo más tarde.',
    serverWait:
      'El servidor de la lista ha respondido con el error {status}. La lista actual sigue en uso. Inténtelo de nuevo dentro de {time}.',
    redirected:
      'La solicitud se ha redirigido a otra dirección ({address}) y no se ha seguido. La lista actual sigue en uso. Si su red tiene una página de inicio de sesión, inicie sesión e inténtelo de nuevo.',
    notAList:
      'La respuesta recibida no es una lista ({type}); suele ser la página de inicio de sesión de una red. La lista actual sigue en uso. Inicie sesión en la red e inténtelo de nuevo.',
    noType: 'tipo no indicado',
    tooLarge:
      'La descarga superaba el tamaño admitido para una lista ({size}) y se ha detenido. La lista actual sigue en uso. Si vuelve a ocurrir, avise al editor de la lista.',
    truncated:
      'La descarga se ha interrumpido: {got} recibidos de {expected}. La lista actual sigue en uso. Inténtelo de nuevo.',
    unsigned:
      'La lista descargada no está firmada y no se ha utilizado. La lista actual sigue en uso. Si vuelve a ocurrir, avise al editor de la lista.',
    unknownKey:
      'La lista descargada está firmada con una clave que esta versión no conoce ({keys}) y no se ha utilizado. La lista actual sigue en uso. Actualice la extensión.',
    badSignature:
      'La firma de la lista descargada no coincide; la lista puede haberse modificado por el camino. No se ha utilizado. La lista actual sigue en uso. Inténtelo de nuevo desde otra red.',
    badHash:
      'La lista descargada no es la que se firmó; puede haberse modificado por el camino. No se ha utilizado. La lista actual sigue en uso. Inténtelo de nuevo desde otra red.',
    older:
      'El servidor ha ofrecido la lista {got}, más antigua que la lista {have} en uso; no se ha utilizado. La lista actual sigue en uso. Inténtelo más tarde.',
    conflicting:
      'El servidor ha ofrecido otra lista con el número {sequence}, el mismo de la lista en uso; no se ha utilizado. La lista actual sigue en uso. Avise al editor de la lista.',
    expired:
      'La lista descargada ya había caducado el {date} y no se ha utilizado. La lista actual sigue en uso. Inténtelo más tarde.',
    fromTheFuture:
      'La lista descargada lleva una fecha futura ({date}) y no se ha utilizado. La lista actual sigue en uso. Compruebe el reloj de este equipo.',
    needsNewerApp:
      'La lista más reciente requiere Interdict {version} o posterior y no se ha utilizado. La lista actual sigue en uso. Actualice la extensión.',
    invalid:
      'La lista descargada contiene un error y no se ha utilizado ({path}: {problem}). La lista actual sigue en uso. Avise al editor de la lista.',
    shrunk:
      'En la lista descargada faltan demasiados proveedores ({from} antes, {to} ahora); no se ha utilizado. La lista actual sigue en uso. Avise al editor de la lista.',
    storage:
      'No se ha podido guardar la lista más reciente ({problem}). La lista actual sigue en uso. Libere espacio en disco e inténtelo de nuevo.',
  },
};
