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
  stays: 'La lista actual sigue en uso.',
  noneYet: 'Todavía no hay ninguna lista que usar.',
  checkFailed: 'No se ha podido iniciar la comprobación. {stays} Inténtelo de nuevo en un momento.',
  clockBehind:
    'La lista lleva la fecha {date}, que aún no ha llegado según el reloj de este equipo. No se puede saber su antigüedad mientras el reloj no esté en hora.',
  longExpired:
    'La lista caducó el {date}, hace más de dos semanas. Sigue en uso, pero probablemente faltan medidas más recientes: que un proveedor no figure en ella dice poco.',
  old: 'Ninguna comprobación de la lista se ha completado desde hace más de un mes. Pueden faltar medidas más recientes.',
  expired: 'La lista caducó el {date}. Sigue en uso, pero pueden faltar medidas más recientes.',
  failing:
    'Ninguna comprobación de la lista se ha completado desde el {date}. Pueden faltar medidas más recientes.',
  others: {
    missing: 'La lista «{name}» aún no ha llegado.',
    failing: 'Ninguna comprobación de la lista «{name}» se ha completado desde el {date}.',
    old: 'Ninguna comprobación de la lista «{name}» se ha completado desde hace más de un mes.',
    ranOut: 'La lista «{name}» caducó el {date}.',
    clockBehind: 'La lista «{name}» lleva la fecha {date}, que aún no ha llegado.',
  },
  first: 'La lista {to} se ha descargado y ya está en uso.',
  updated: 'Lista {from} sustituida por la lista {to}.',
  upToDate: 'Al día: la lista {sequence} es la más reciente.',
  errors: {
    noAddress:
      'Esta versión no tiene dirección de lista, por lo que no hay nada que comprobar. {stays} La próxima versión de la extensión traerá una más reciente.',
    noAccess:
      'El navegador no ha dado a Interdict acceso a los sitios web, así que no se ha consultado el servidor de la lista. {stays} Permita el acceso en la ventana emergente.',
    offline:
      'No se ha podido acceder al servidor de la lista. {stays} Compruebe su conexión e inténtelo de nuevo.',
    timeout:
      'El servidor de la lista no ha respondido a tiempo (límite: {time}). {stays} Inténtelo más tarde.',
    server: 'El servidor de la lista ha respondido con el error {status}. {stays} Inténtelo más tarde.',
    serverWait:
      'El servidor de la lista ha respondido con el error {status}. {stays} Inténtelo de nuevo dentro de {time}.',
    redirected:
      'La solicitud se ha redirigido a otra dirección ({address}) y no se ha seguido. {stays} Si su red tiene una página de inicio de sesión, inicie sesión e inténtelo de nuevo.',
    notAList:
      'La respuesta recibida no es una lista ({type}); suele ser la página de inicio de sesión de una red. {stays} Inicie sesión en la red e inténtelo de nuevo.',
    noType: 'tipo no indicado',
    tooLarge:
      'La descarga superaba el tamaño admitido para una lista ({size}) y se ha detenido. {stays} Si vuelve a ocurrir, avise al editor de la lista.',
    truncated: 'La descarga se ha interrumpido: {got} recibidos de {expected}. {stays} Inténtelo de nuevo.',
    unsigned:
      'La lista descargada no está firmada y no se ha utilizado. {stays} Si vuelve a ocurrir, avise al editor de la lista.',
    unknownKey:
      'La lista descargada está firmada con una clave que esta versión no conoce ({keys}) y no se ha utilizado. {stays} Actualice la extensión.',
    unknownKeyOther:
      'La lista descargada está firmada con una clave que no se indicó para ella ({keys}) y no se ha utilizado. {stays} Compare las claves con las que da el editor.',
    expiredKey:
      'La lista descargada está firmada con una clave que ya no es válida ({keys}) y no se ha utilizado. {stays} Si vuelve a ocurrir, avise al editor de la lista.',
    badSignature:
      'La firma de la lista descargada no coincide; la lista puede haberse modificado por el camino. No se ha utilizado. {stays} Inténtelo de nuevo desde otra red.',
    badSignatureOther:
      'La firma de la lista descargada no coincide con las claves indicadas para ella; alguna de ellas no es correcta o la lista se modificó por el camino. No se ha utilizado. {stays} Compare las claves con las que da el editor.',
    tooFewSignatures:
      'La lista descargada solo lleva {got} de las {needed} firmas necesarias y no se ha utilizado. {stays} Si vuelve a ocurrir, avise al editor de la lista.',
    badKeys:
      'El cambio de las claves de la lista a la versión {version} no es válido y no se ha seguido ({problem}). {stays} Avise al editor de la lista.',
    badHash:
      'La lista descargada no es la que se firmó; puede haberse modificado por el camino. No se ha utilizado. {stays} Inténtelo de nuevo desde otra red.',
    older:
      'El servidor ha ofrecido la lista {got}, más antigua que la lista {have} en uso; no se ha utilizado. {stays} Inténtelo más tarde.',
    conflicting:
      'El servidor ha ofrecido otra lista con el número {sequence}, el mismo de la lista en uso; no se ha utilizado. {stays} Avise al editor de la lista.',
    expired:
      'La lista descargada ya había caducado el {date} y no se ha utilizado. {stays} Inténtelo más tarde.',
    fromTheFuture:
      'La lista descargada lleva una fecha futura ({date}) y no se ha utilizado. {stays} Compruebe el reloj de este equipo.',
    needsNewerApp:
      'La lista más reciente requiere Interdict {version} o posterior y no se ha utilizado. {stays} Actualice la extensión.',
    invalid:
      'La lista descargada contiene un error y no se ha utilizado ({path}: {problem}). {stays} Avise al editor de la lista.',
    shrunk: {
      vendors:
        'En la lista descargada faltan demasiados proveedores ({from} antes, {to} ahora); no se ha utilizado. {stays} Avise al editor de la lista.',
      claims:
        'En la lista descargada faltan demasiados registros ({from} antes, {to} ahora); no se ha utilizado. {stays} Avise al editor de la lista.',
      names:
        'En la lista descargada faltan demasiados nombres ({from} antes, {to} ahora); no se ha utilizado. {stays} Avise al editor de la lista.',
    },
    grown: {
      vendors:
        'La lista descargada tiene muchos más proveedores que la anterior ({from} antes, {to} ahora); no se ha utilizado. {stays} Avise al editor de la lista.',
      claims:
        'La lista descargada tiene muchos más registros que la anterior ({from} antes, {to} ahora); no se ha utilizado. {stays} Avise al editor de la lista.',
      names:
        'La lista descargada tiene muchos más nombres que la anterior ({from} antes, {to} ahora); no se ha utilizado. {stays} Avise al editor de la lista.',
    },
    storage:
      'No se ha podido guardar la lista más reciente ({problem}). {stays} Libere espacio en disco e inténtelo de nuevo.',
  },
};
