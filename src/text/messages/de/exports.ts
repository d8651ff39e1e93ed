import type { Wording } from '../../bind.ts';
import type { English } from '../en/index.ts';

export const exports: Wording<English['exports']> = {
  title: 'Diese Funde exportieren',
  lead: 'Anbieter, Einträge und Quellen. Sonst kommt nichts von der Seite in die Datei.',
  withHost: 'Website nennen: {host}',
  copyMarkdown: 'Als Markdown kopieren',
  save: 'Als Datei speichern',
  markdown: 'Markdown',
  csv: 'CSV',
  json: 'JSON',
  saved: 'Als {file} gespeichert.',
  headingOn: 'Anbieter auf {host}',
  heading: 'Anbieter auf einer Seite',
  made: 'Stand: {date}, nach der Interdict-Liste {sequence}, veröffentlicht am {published}.',
  jurisdictions: 'Was zuerst zählt: {places}.',
  notAdvice: 'Was Behörden getan haben, wie Quellen es angeben. Dies ist keine Rechtsberatung.',
  mentions: '{count, plural, one {# Nennung} other {# Nennungen}}',
  links: '{count, plural, one {# Link zu eigenen Websites} other {# Links zu eigenen Websites}}',
  ownSite: 'die Seite ist seine eigene Website',
};
