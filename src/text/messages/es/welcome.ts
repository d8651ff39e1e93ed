import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const welcome: Wording<English['welcome']> = {
  title: 'Le damos la bienvenida a Interdict',
  lead: 'Mientras lee, Interdict marca los nombres de proveedores de tecnología con restricciones en alguna jurisdicción e indica quién las impone, desde cuándo y quién lo dice.',
  sample: {
    title: 'Así se ve',
    text: 'Las ofertas mencionan productos de {first}, {second} y un proveedor local.',
    caption: 'Una frase inventada con dos proveedores de la lista, marcada como lo estaría para usted.',
    hint: 'Señale un nombre marcado, o llegue a él con el teclado, y una ficha mostrará más. La ventana emergente muestra todos los proveedores de una página.',
  },
  reads: {
    title: 'Qué lee Interdict',
    body: 'El texto de las páginas que abre, en su navegador, para encontrar nombres en él. No se leen los campos de texto, las contraseñas ni lo que escribe.',
  },
  promises: {
    title: 'Qué promete Interdict',
    text: 'El texto de una página nunca sale de ella. Solo sale qué proveedores se encontraron, y únicamente hacia la propia extensión.',
    network:
      'Las únicas solicitudes de red son para la lista y para las que añada usted o su organización. No llevan cookies ni nada que diga quién es usted.',
    record: 'No se guarda nada de lo que lee. No hay cuenta ni recuento de lo que hace.',
    page: 'Las páginas nunca se modifican ni se enteran de que Interdict está ahí.',
  },
  jurisdictions: {
    title: '¿Dónde trabaja?',
    guessed:
      'Las medidas de estas jurisdicciones van primero. Se han deducido de los idiomas de su navegador: compruébelas.',
    chosen: 'Las medidas de estas jurisdicciones van primero.',
  },
  tools: {
    title: 'A mano',
    pin: 'Mantener Interdict en la barra de herramientas',
    pins: {
      chrome: 'Pulse la pieza de puzle de la barra de herramientas y, después, el alfiler junto a Interdict.',
      edge: 'Pulse la pieza de puzle de la barra de herramientas y, después, el ojo junto a Interdict.',
      firefox:
        'Pulse la pieza de puzle de la barra de herramientas y, después, el engranaje junto a Interdict y «Fijar a la barra de herramientas».',
    },
    badge:
      'El contador del icono indica cuántos proveedores de la página tienen restricciones en sus jurisdicciones.',
    keys: 'Teclado',
  },
  done: 'Es correcto, empezar',
  doneHint: 'Puede cambiar todo esto en las opciones en cualquier momento.',
  failed: 'No se ha podido guardar. Inténtelo de nuevo.',
  ready: {
    title: 'Interdict está listo',
    body: 'Abra cualquier sitio de noticias y lea. Donde aparece un nombre de la lista, se marca.',
    reload: 'Las páginas que ya estaban abiertas deben recargarse una vez.',
    list: 'Ver la lista completa',
    options: 'Todas las opciones',
  },
};
