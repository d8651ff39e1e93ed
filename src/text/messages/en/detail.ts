/** A vendor opened: the table of its claims, their timeline, and what a person can do with them. */
export const detail = {
  table: {
    caption:
      '{acts, plural, one {# act} other {# acts}} in {places, plural, one {# jurisdiction} other {# jurisdictions}}',
    jurisdiction: 'Jurisdiction',
    kind: 'Kind',
    status: 'Status',
    basis: 'Basis',
    since: 'Since',
    source: 'Source',
    /** Name of the button that opens a claim. */
    open: '{kind}, {place}',
    noDate: 'date not known',
    official: 'official',
    press: 'press reports',
    more: '{count, plural, one {and # more} other {and # more}}',
  },
  timeline: {
    title: '{count, plural, one {Timeline of # step} other {Timeline of # steps}}',
    /** What happened to an act of a kind. */
    step: '{kind}: {event}',
    events: {
      start: 'took effect',
      advised: 'issued',
      opened: 'opened',
      reportedStart: 'took effect, by reports',
      due: 'to take effect',
      overdue: 'was to take effect',
      withdrawn: 'withdrawn',
      closed: 'closed',
      runsOut: 'runs out unless renewed',
    },
  },
  /** Of an act with one dated step. */
  date: 'Date',
  owner: 'Owner',
  /** By how exactly the date is known. */
  ownerSince: {
    day: 'since {date}',
    month: 'since {date}',
    year: 'since {date}',
  },
  sites: 'Sites',
  inList: 'All about {vendor} in the list',
  copy: {
    title: 'Copy as evidence',
    all: '{count, plural, one {The act with its sources} other {All # acts with their sources}}',
    one: 'Copy this act',
    plain: 'Plain text',
    markdown: 'Markdown',
    copied: 'Copied.',
    failed: 'The browser did not let it be copied.',
  },
  hide: {
    title: 'Hide {vendor}',
    lead: 'Hidden vendors are neither marked nor counted. They stay listed at the end of this page.',
    until: 'For how long',
    changed: 'Until something changes in what stands against it',
    forever: 'For good',
    here: 'Hide on this site',
    everywhere: 'Hide everywhere',
    hiddenHere: '{vendor} is hidden on {host}.',
    hiddenEverywhere: '{vendor} is hidden everywhere.',
    shown: '{vendor} is shown again.',
  },
  report: {
    wrong: 'Report a wrong entry',
    missing: 'Report a missing entry',
    lead: 'Complete this text and send it to the list’s publisher. Nothing is sent by itself, and nothing of the page is in it.',
    text: 'Report',
    copy: 'Copy the report',
    mail: 'Open in mail program',
  },
} as const;
