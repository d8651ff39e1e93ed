import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const options: Wording<English['options']> = {
  title: 'Opciones de Interdict',
  lead: 'Cada cambio se guarda al momento en este dispositivo.',
  loading: 'Cargando sus ajustes…',
  saved: 'Guardado.',
  notSaved: 'No se ha podido guardar. No se ha cambiado nada; inténtelo de nuevo.',
  contents: 'En esta página',
  locked: 'Lo fija su organización. No se puede cambiar aquí.',
  language: {
    title: 'Idioma',
    label: 'Idioma de Interdict',
    hint: 'Lo que la lista dice de una medida se queda en el idioma de la lista.',
    browser: 'El del navegador',
  },
  jurisdictions: {
    title: 'Mis jurisdicciones',
    lead: 'Las medidas que rigen aquí van primero y deciden el marcado y el contador. La primera jurisdicción es la que más cuenta.',
    none: 'Ninguna elegida. Toda restricción cuenta como «En otros lugares» hasta que añada una.',
    add: 'Añadir una jurisdicción',
    addHint: 'Nombre de un país, de la Unión Europea o de un estado federado',
    addButton: 'Añadir',
    unknown: 'La lista no tiene ninguna medida de «{typed}». Elija uno de los nombres que se ofrecen.',
    already: 'Ya está en su lista: {place}.',
    up: 'Subir {place}',
    down: 'Bajar {place}',
    remove: 'Quitar {place}',
    added: 'Añadido: {place}.',
    removed: 'Quitado: {place}.',
    moved: '{place}: posición {at} de {of}.',
  },
  marks: {
    title: 'Marcado en las páginas',
    lead: 'El marcado nunca cambia la página en sí ni el color de su texto.',
    style: 'Estilo',
    styles: {
      both: 'Línea y tinte',
      line: 'Solo línea',
      tint: 'Solo tinte',
      off: 'Sin marcado',
    },
  },
  legend: {
    title: 'Qué se marca',
    lead: 'Cada nivel tiene su línea, su signo y su palabra. Un nivel desactivado ni se marca ni cuenta en el contador. La ventana emergente lo muestra de todos modos.',
    tonesLabel: 'Niveles que se marcan',
    tones: {
      prohibited: {
        name: 'Prohibido',
        meaning:
          'Está en vigor una prohibición de venta, sanciones, un bloqueo del servicio o una orden sobre las operaciones.',
      },
      restricted: {
        name: 'Restringido',
        meaning:
          'Hay límites en vigor para el uso en la Administración, la contratación pública, las infraestructuras críticas, los equipos, las exportaciones o la inversión.',
      },
      warned: {
        name: 'Advertencia o prensa',
        meaning:
          'Una autoridad desaconseja el uso o investiga, la prensa informa de una medida, o una norma afecta a su categoría.',
      },
      pending: {
        name: 'Pendiente',
        meaning: 'Una medida está propuesta, anunciada o suspendida.',
      },
      past: {
        name: 'Pasado',
        meaning: 'Una medida se levantó, expiró o fue anulada.',
      },
      elsewhere: {
        name: 'En otros lugares',
        meaning:
          'Solo lo restringen jurisdicciones que no son las suyas. Lleva un marcado discreto y nunca cuenta en el contador.',
      },
      watched: {
        name: 'Lista de seguimiento',
        meaning: 'Un nombre que sigue usted.',
      },
    },
    sampleName: 'Nombre del proveedor',
    bases: 'Quién lo dice',
    official: 'La autoridad publicó el acto jurídico.',
    press: 'Solo la prensa informa de ello; no hay texto oficial.',
  },
  kinds: {
    title: 'Tipos de medidas',
    lead: 'Un tipo desactivado no decide ni el marcado ni el contador. La ventana emergente muestra todas las medidas de todos modos.',
    label: 'Tipos que se marcan',
    meanings: {
      prohibition: 'La venta, el suministro o el uso están prohibidos para todos, o casi todos.',
      sanctions: 'Hay activos congelados, o se prohíben las operaciones con el proveedor.',
      'government-use': 'Los organismos públicos no pueden usar sus productos.',
      procurement: 'Sus productos no se pueden comprar con dinero público.',
      'critical-infrastructure':
        'Los operadores de redes, energía, transporte y similares no pueden usar sus productos, o necesitan permiso.',
      'equipment-authorization': 'Los equipos nuevos no obtienen autorización para su venta o conexión.',
      'market-access':
        'Está bloqueado un servicio, una aplicación o su presencia en las tiendas de aplicaciones.',
      'operations-order': 'Un negocio debe cerrar, venderse, no venderse o pasar a estar bajo control.',
      'export-control': 'Los bienes y la tecnología solo pueden llegarle con una licencia.',
      'military-designation': 'Una autoridad lo incluye en una lista de empresas vinculadas al ejército.',
      'investment-ban': 'Está prohibido invertir en él.',
      advisory: 'Una autoridad desaconseja su uso o indica a organizaciones que dejen de usarlo.',
      investigation: 'Una autoridad ha abierto una investigación o un examen.',
      other: 'Una medida para la que esta versión no tiene palabra.',
    },
  },
  sites: {
    title: 'Sitios desactivados',
    lead: 'En estos sitios y sus subdominios no se lee ni se marca nada.',
    none: 'Ninguno. Interdict está activo en todos los sitios.',
    add: 'Desactivar en un sitio',
    addButton: 'Añadir',
    notAHost: '«{typed}» no es un nombre de sitio. Escriba uno como news.example.com.',
    already: '{host} ya está en la lista.',
    remove: 'Volver a activar en {host}',
    added: 'Desactivado en {host}.',
    removed: 'Activado de nuevo en {host}.',
  },
  hidden: {
    title: 'Proveedores ocultos',
    lead: 'Proveedores que no quiere que se marquen ni se cuenten. Puede ocultar uno en su ficha o en la ventana emergente.',
    none: 'Ninguno.',
    everywhereUntilChanged: 'En todas partes, hasta que cambie algo',
    everywhereForGood: 'En todas partes, para siempre',
    siteUntilChanged: 'En {site}, hasta que cambie algo',
    siteForGood: 'En {site}, para siempre',
    cameBack: 'Algo ha cambiado desde entonces: vuelve a marcarse.',
    show: 'Volver a mostrar',
    showEverywhere: 'Volver a mostrar: {vendor}, en todas partes',
    showOnSite: 'Volver a mostrar: {vendor}, en {site}',
    shown: '{vendor} vuelve a mostrarse.',
  },
  keys: {
    title: 'Atajos de teclado',
    lead: 'Funcionan mientras lee una página.',
    none: 'sin tecla',
    change: 'Definir otras teclas',
    changeHint: 'Abre la página del navegador para los atajos.',
    changeFailed:
      'El navegador no ha abierto su página de atajos. La encontrará en su página de extensiones.',
    names: {
      nextMention: 'Ir al siguiente proveedor marcado y mostrar su ficha',
      previousMention: 'Ir al proveedor marcado anterior y mostrar su ficha',
      toggleSite: 'Desactivar o activar Interdict en el sitio',
      openPopup: 'Abrir la ventana emergente',
      openPanel: 'Abrir el panel lateral',
    },
  },
  access: {
    title: 'Acceso a las páginas',
    given: 'Interdict puede leer páginas en todos los sitios y así encontrar nombres en ellas.',
    missing:
      'Interdict no puede leer páginas, por lo que no encuentra ni marca nada. El navegador le pregunta antes de dar acceso.',
    ask: 'Dar acceso a las páginas',
    refused: 'El navegador no ha dado acceso. También puede cambiarlo en su página de extensiones.',
  },
  about: {
    title: 'La lista',
    number: 'Número',
    published: 'Publicación',
    expires: 'Válida hasta',
    size: 'Contenido',
    origin: 'Procedencia',
    address: 'Dirección',
    lastCheck: 'Última comprobación',
    lastAnswer: 'Resultado',
    nextCheck: 'Próxima comprobación',
    keys: '{count, plural, one {Clave de firma} many {Claves de firma} other {Claves de firma}}',
  },
  product: {
    title: 'Acerca de Interdict',
    listPage: 'La lista completa',
    welcome: 'Página de bienvenida',
    privacy:
      'Lo que lee se queda en la página: solo sale de ella qué proveedores se encontraron, y únicamente hacia la propia extensión. La única solicitud de red es para la lista, sin cookies ni nada que diga quién es usted.',
    version: 'Versión {version}',
  },
};
