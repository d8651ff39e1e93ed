import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const exports: Wording<English['exports']> = {
  title: 'Exporter ces résultats',
  lead: 'Fournisseurs, entrées et sources. Rien d’autre de la page n’entre dans le fichier.',
  withHost: 'Indiquer le site : {host}',
  copyMarkdown: 'Copier en Markdown',
  save: 'Enregistrer dans un fichier',
  markdown: 'Markdown',
  csv: 'CSV',
  json: 'JSON',
  saved: 'Enregistré sous {file}.',
  headingOn: 'Fournisseurs sur {host}',
  heading: 'Fournisseurs sur une page',
  made: 'Situation à la date du {date}, d’après la liste Interdict {sequence}, publiée le {published}.',
  jurisdictions: 'Ce qui compte en premier : {places}.',
  notAdvice:
    'Ce que des autorités ont fait, tel que les sources le rapportent. Ceci n’est pas un conseil juridique.',
  mentions: '{count, plural, one {# mention} many {# de mentions} other {# mentions}}',
  links:
    '{count, plural, one {# lien vers ses sites} many {# de liens vers ses sites} other {# liens vers ses sites}}',
  ownSite: 'la page est son propre site',
};
