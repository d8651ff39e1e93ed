/** The findings of a page as a file. */
export const exports = {
  title: 'Export these findings',
  lead: 'Vendors, claims and sources. Nothing else of the page goes into the file.',
  withHost: 'Name the site, {host}',
  copyMarkdown: 'Copy as Markdown',
  save: 'Save as a file',
  markdown: 'Markdown',
  csv: 'CSV',
  json: 'JSON',
  saved: 'Saved as {file}.',
  /** What a Markdown file says. */
  headingOn: 'Vendors on {host}',
  heading: 'Vendors on a page',
  made: 'As of {date}, by Interdict’s list {sequence}, published {published}.',
  jurisdictions: 'What counts first: {places}.',
  notAdvice: 'What authorities did, as sources tell it. This is not legal advice.',
  mentions: '{count, plural, one {# mention} other {# mentions}}',
  links: '{count, plural, one {# link to its sites} other {# links to its sites}}',
  ownSite: 'the page is its own site',
} as const;
