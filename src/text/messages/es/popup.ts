import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const popup: Wording<English['popup']> = {
  name: 'Interdict',
  reading: 'Leyendo esta página…',
  onHere: 'Activado en este sitio',
  offHere: 'Desactivado en este sitio',
  pause: 'Pausar en todas partes',
  resume: 'Reanudar',
  options: 'Opciones',
  list: 'Lista completa',
  openPanel: 'Abrir en el panel lateral',
  noPanel: 'No se ha podido abrir el panel lateral. Puede que el menú del navegador lo ofrezca.',
  locked: 'Lo fija su organización.',
  retry: 'Reintentar',
  states: {
    nothing: {
      title: 'Ningún proveedor de la lista en esta página',
      body: 'La página se ha leído hasta el final y no se ha encontrado ninguno de los nombres de la lista. Arriba puede buscar cualquier proveedor.',
    },
    allHidden: {
      title: 'Solo proveedores que ha ocultado',
      body: 'Ha ocultado todos los proveedores encontrados en esta página. Se indican abajo.',
    },
    noAccess: {
      title: 'Interdict aún no puede leer sitios web',
      body: 'El navegador no ha dado a Interdict acceso a los sitios web, por lo que no se pueden encontrar nombres en ninguna página. Lo que lee se queda en la página, lo permita o no. Arriba puede buscar igualmente cualquier proveedor.',
      allow: 'Permitir el acceso a sitios web',
      refused:
        'No se ha dado acceso. Puede darlo más tarde, aquí o en los ajustes de extensiones del navegador.',
    },
    noTab: {
      title: 'Aquí no hay ninguna página',
      body: 'No hay ninguna página que leer. Arriba puede buscar cualquier proveedor.',
    },
    unreadable: {
      title: 'Esta página no se puede leer',
      body: 'Los navegadores no dejan entrar a las extensiones en sus propias páginas, en las tiendas de extensiones ni en algunos visores. Una página que ya estaba abierta cuando se instaló o actualizó Interdict se puede leer al recargarla. Arriba puede buscar igualmente cualquier proveedor.',
    },
    offHere: {
      title: 'Desactivado en {host}',
      body: 'En este sitio no se lee ni se marca nada. Vuelva a activarlo arriba.',
    },
    paused: {
      title: 'En pausa en todas partes',
      body: 'No se lee ni se marca ninguna página hasta que lo reanude.',
    },
    silent: {
      title: 'El proceso en segundo plano no responde',
      body: 'La parte de Interdict que guarda la lista no ha respondido, por lo que ahora no se puede mostrar nada. El marcado de las páginas abiertas se queda como está. Si reintentarlo no sirve, reinicie el navegador.',
    },
  },
  summary:
    '{vendors, plural, =0 {Ningún proveedor de la lista en esta página} one {# proveedor en esta página} many {# de proveedores en esta página} other {# proveedores en esta página}}',
  summaryMine:
    '{summary}, {mine, plural, =0 {ninguno con restricciones en sus jurisdicciones} one {# con restricciones en sus jurisdicciones} many {# con restricciones en sus jurisdicciones} other {# con restricciones en sus jurisdicciones}}',
  stillReading: '{summary} – aún leyendo…',
  nextOfAll: 'Mención siguiente de cualquier proveedor',
  previousOfAll: 'Mención anterior de cualquier proveedor',
  ownSite: 'Este es un sitio de {vendor}',
  mine: 'En sus jurisdicciones',
  elsewhere: 'Solo en otros lugares',
  none: 'Sin restricciones registradas',
  watched: 'En su lista de seguimiento',
  hidden:
    '{count, plural, one {Oculto por usted: # proveedor} many {Ocultos por usted: # de proveedores} other {Ocultos por usted: # proveedores}}',
  hiddenHere: 'en este sitio',
  hiddenEverywhere: 'en todas partes',
  showAgainVendor: 'Volver a mostrar {vendor}',
  chooseJurisdictions:
    'Aún no hay jurisdicciones elegidas. Elija las suyas para ver primero lo que cuenta para usted.',
  unmarked:
    '{count, plural, one {# proveedor no se marca en la página, según los ajustes.} many {# de proveedores no se marcan en la página, según los ajustes.} other {# proveedores no se marcan en la página, según los ajustes.}}',
  moreThanCounted: 'En esta página hay más de lo que se cuenta aquí.',
  mentions: '{count, plural, one {# mención} many {# de menciones} other {# menciones}}',
  links:
    '{count, plural, one {# enlace a sus sitios} many {# de enlaces a sus sitios} other {# enlaces a sus sitios}}',
  place: '{at} de {of}',
  next: 'Mención siguiente de {vendor}',
  previous: 'Mención anterior de {vendor}',
  jumpFailed: 'La página no responde. Recárguela.',
  gone: 'Ya no está en la página.',
  more: '{count, plural, one {# jurisdicción más} many {# de jurisdicciones más} other {# jurisdicciones más}}',
  whyMarked: 'Por qué se marca',
  whyLoading: 'Consultando la página…',
  whyUnknown: 'La página no ha respondido.',
  whyAndTimes: '{why} – {count, plural, =1 {una vez} one {# vez} many {# de veces} other {# veces}}',
  lookUp: 'Buscar un proveedor',
  lookUpHint: 'Un proveedor, en cualquier idioma',
  lookingUp: 'Buscando…',
  backToPage: 'Volver a esta página',
  found:
    '{count, plural, one {# proveedor} many {# de proveedores} other {# proveedores}} en la lista para «{query}»',
  notFound: {
    title: 'Nada en la lista para «{query}»',
    body: 'Solo significa que la lista no tiene ningún registro con este nombre, no que nadie lo restrinja.',
  },
  changeFailed: 'No se ha podido guardar. Inténtelo de nuevo.',
};
