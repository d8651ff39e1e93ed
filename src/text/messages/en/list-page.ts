/** The list page: the whole list, its vendors one by one, as a matrix, and what its releases changed. */
export const listPage = {
  /** Follows the name of what is shown in the title of the window. */
  windowTitle: '{view} – Interdict',
  title: 'Interdict list',
  skip: 'Skip to the content',
  loading: 'Opening the list…',
  views: {
    label: 'Parts of this page',
    vendors: 'Vendors',
    matrix: 'Matrix',
    changes: 'Changes',
    about: 'About the list',
    options: 'Options',
  },
  search: {
    label: 'Search the list',
    hint: 'Name or web site, in any language',
    silent: 'The search did not answer. All vendors that the filters leave are shown.',
  },
  filters: {
    title: 'Filters',
    /** On the button that opens them where there is little room. */
    open: '{count, plural, =0 {Filters} one {Filters (#)} other {Filters (#)}}',
    active: 'Filters in use',
    remove: 'Remove the filter {value}',
    clear: 'Clear all',
    facets: {
      tone: 'How strongly',
      jurisdiction: 'Jurisdiction',
      kind: 'Kind of act',
      status: 'Status',
      basis: 'Who says so',
      sector: 'What the vendor sells',
      list: 'List',
    },
    /** How many vendors a value leaves. */
    count: '{count, plural, one {# vendor} other {# vendors}}',
    all: 'Show all {count}',
    fewer: 'Show fewer',
    chosen: '{count, plural, one {# chosen} other {# chosen}}',
  },
  results: {
    all: '{vendors, plural, one {# vendor} other {# vendors}}, {claims, plural, one {# claim} other {# claims}}',
    /** What a search or filters left. */
    found:
      '{vendors, plural, one {# vendor} other {# vendors}} of {all, number}, {claims, plural, one {# claim} other {# claims}}',
    none: 'No vendor of {all, number}',
    asking: 'Searching…',
    empty: {
      title: 'No vendor of the list answers to all of this',
      search: 'Nothing in the list is called “{query}”, or nothing of it passes the filters.',
      filters: 'No single act answers to all of these filters at once.',
      meaning: 'It means only that the list has no such record.',
      clearFilters: 'Take the filters off',
      clearAll: 'Show all vendors',
    },
  },
  export: {
    title: 'Export',
    /** Names the group of buttons. */
    selection:
      'Export {claims, plural, one {# claim} other {# claims}} of {vendors, plural, one {# vendor} other {# vendors}}',
    vendor: 'Export this vendor',
    csv: 'CSV',
    json: 'JSON',
    ftm: 'FollowTheMoney',
    saved: 'Saved as {file}.',
  },
  vendor: {
    unknown: {
      title: 'Not in this list',
      body: 'The list in use has no vendor “{vendor}”. It may have been removed or got another name.',
    },
    /** Of a vendor, or an act by its id; the list’s reason follows. */
    removed: '“{id}” was taken out of the list ({date}).',
    claims: 'Acts',
    openAll: 'Open all',
    closeAll: 'Close all',
    timeline: 'Timeline',
    company: 'The company',
    link: 'Link to this act',
  },
  matrix: {
    lead: 'Each row is a vendor, each column a jurisdiction; yours come first. A sign stands where the list has an act.',
    label: 'Vendors by jurisdictions',
    keys: 'Arrow keys go from cell to cell, with Ctrl to the next act; Enter opens it.',
    vendor: 'Vendor',
    /** What a cell says. */
    cell: '{vendor}, {place}: {tone}, {acts, plural, one {# act} other {# acts}}',
    emptyCell: '{vendor}, {place}: nothing on record',
    /** What the head of a column says. */
    column: '{place}, {vendors, plural, one {# vendor} other {# vendors}}',
    legend: 'What the signs mean',
  },
  changes: {
    lead: 'What each release of the list changed against the one before, as far back as the list tells.',
    release: 'List {sequence}',
    none: 'The list tells of no changes.',
    nothing: 'No vendor and no act changed.',
    vendorsAdded: '{count, plural, one {# vendor added} other {# vendors added}}',
    vendorsRemoved: '{count, plural, one {# vendor removed} other {# vendors removed}}',
    statusChanged: '{count, plural, one {# act with another status} other {# acts with another status}}',
    claimsAdded: '{count, plural, one {# act added to a known vendor} other {# acts added to known vendors}}',
    claimsRemoved: '{count, plural, one {# act removed} other {# acts removed}}',
    corrected: '{count, plural, one {# act corrected} other {# acts corrected}}',
    vendorsCorrected: '{count, plural, one {# vendor corrected} other {# vendors corrected}}',
    /** Names an act that changed: "China, Export control" */
    claim: '{place}, {kind}',
    /** "in force, before: announced" */
    status: '{to}, before: {from}',
    /** Names of what was corrected, by the fields of the list. */
    fields: {
      jurisdiction: 'jurisdiction',
      authority: 'authority',
      instrument: 'act',
      kind: 'kind',
      basis: 'who says so',
      targeting: 'whom it names',
      scope: 'scope',
      announced: 'date announced',
      effective: 'date in effect',
      ended: 'date ended',
      expires: 'date it runs out',
      summary: 'summary',
      history: 'history',
      answers: 'the vendor’s answer',
      sources: 'sources',
      asOf: 'date checked',
      confirmed: 'whether the source was re-read',
      doubt: 'what is in doubt',
      name: 'name',
      names: 'names',
      products: 'products',
      legalNames: 'legal names',
      owner: 'owner',
      subsidiaries: 'brands, units',
      domains: 'web sites',
      sectors: 'what it sells',
      seat: 'seat',
      note: 'note',
      evidence: 'words around names',
    },
  },
  about: {
    lead: 'The list says what authorities did about technology vendors, who says so, and since when. It never says that a company is bad, and a vendor without a record here may be restricted all the same.',
    claims:
      'Each claim is one act of one authority against one vendor, with its sources and the day it was last checked. Where there is no official text, the list says so.',
    notAdvice: 'It is not legal advice.',
    number: 'Number',
    published: 'Published',
    lastCheck: 'Last check',
    vendors: 'Vendors',
    claimCount: 'Claims',
    jurisdictions: 'Jurisdictions',
    sources: 'Sources',
    sourcesOf:
      '{sources, plural, one {# page} other {# pages}} of {publishers, plural, one {# publisher} other {# publishers}}',
    byBasis:
      '{claims, plural, one {# claim} other {# claims}}: {official, number} official, {press, number} by press reports only',
    tones: 'What the tones mean',
  },
} as const;
