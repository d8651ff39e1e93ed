import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const exports: Wording<English['exports']> = {
  title: 'Exportar estos resultados',
  lead: 'Proveedores, registros y fuentes. Nada más de la página pasa al archivo.',
  withHost: 'Indicar el sitio: {host}',
  copyMarkdown: 'Copiar como Markdown',
  save: 'Guardar como archivo',
  markdown: 'Markdown',
  csv: 'CSV',
  json: 'JSON',
  saved: 'Guardado como {file}.',
  headingOn: 'Proveedores en {host}',
  heading: 'Proveedores en una página',
  made: 'Situación a fecha del {date}, según la lista Interdict {sequence}, publicada el {published}.',
  jurisdictions: 'Lo que cuenta primero: {places}.',
  notAdvice: 'Lo que hicieron las autoridades, según las fuentes. No es asesoramiento jurídico.',
  mentions: '{count, plural, one {# mención} many {# de menciones} other {# menciones}}',
  links:
    '{count, plural, one {# enlace a sus sitios} many {# de enlaces a sus sitios} other {# enlaces a sus sitios}}',
  ownSite: 'la página es su propio sitio',
};
