/** Tones, kinds, statuses and the sentence about a claim. */
export const claims = {
  tones: {
    prohibited: 'Prohibited',
    restricted: 'Restricted',
    warned: 'Warned',
    pending: 'Pending',
    past: 'Past',
  },
  /** Stands for "Warned" where the strongest claim is only reported. */
  reportedTone: 'Reported',
  noRecord: 'No restriction on record',
  bases: { official: 'official', press: 'press reports, no official text' },
  targetings: {
    named: 'names the vendor',
    covers: 'covers the vendor without naming it',
    class: 'rule for its class; does not name the vendor',
  },
  /** Of a claim whose source was not read again. */
  notReread: 'from general knowledge; source not re-read',
  checked: 'checked {date}',
  doubt: 'In doubt: {doubt}',
  /** "also under export controls since 24 Jun 2024" */
  also: 'also {phrase}',
  alsoTwo: 'also {first} and {second}',
  /** "United States: sale prohibited since 29 Sep 2024 – official" */
  sentence: '{place}: {what} – {basis}',
  /** Between what holds and who says so, where the sentence is set in parts. */
  dash: '–',
  /** Stands with each claim of another list than the public one. */
  list: 'List: {name}',
  /** The sentence of such a claim. */
  ofList: '{sentence} ({list})',
  publicList: 'Public list',
  /** A sentence and what weakens it. */
  noted: '{sentence}; {note}',
  /** The same where a note follows a sentence that is set in parts. */
  noteTail: '; {note}',
  /** Our word for a word of a newer list, with that word itself: "Other measure (data-localisation)". */
  unknownWord: '{ours} ({theirs})',
  /** Puts a row of names together, two by two: "A, B, C". */
  pair: '{first}, {second}',
  /** How the sentence begins where it is set in parts. */
  placeLead: '{place}:',
  /** Each kind as what holds while it is in force, and as the thing that is proposed, announced, lifted ... */
  kinds: {
    prohibition: { state: 'sale prohibited', act: 'sale ban' },
    sanctions: { state: 'under sanctions', act: 'sanctions' },
    'government-use': { state: 'barred from government use', act: 'ban on government use' },
    procurement: { state: 'excluded from public procurement', act: 'exclusion from public procurement' },
    'critical-infrastructure': {
      state: 'restricted in critical infrastructure',
      act: 'restriction in critical infrastructure',
    },
    'equipment-authorization': { state: 'new equipment barred', act: 'bar on new equipment' },
    'market-access': { state: 'service blocked', act: 'service block' },
    'operations-order': {
      state: 'under an order on its operations or ownership',
      act: 'order on its operations or ownership',
    },
    'export-control': { state: 'under export controls', act: 'export controls' },
    'military-designation': {
      state: 'listed as a military-linked company',
      act: 'listing as a military-linked company',
    },
    'investment-ban': { state: 'investment prohibited', act: 'investment ban' },
    advisory: { state: 'advised against', act: 'advice against its use' },
    investigation: { state: 'under investigation', act: 'investigation' },
    other: { state: 'under another measure', act: 'another measure' },
  },
  /** Of an advisory that is only reported, in place of its act. */
  toldToStop: 'told to stop using',
  /** By how exactly the date is known. */
  inForce: {
    day: '{state} since {date}',
    month: '{state} since {date}',
    year: '{state} since {date}',
    undated: '{state}, start date not known',
  },
  reported: { on: '{act}, reported {date}', undated: '{act}, reported' },
  announced: { on: '{act} announced {date}', undated: '{act} announced' },
  /** What follows an announcement. */
  start: {
    unknown: '{announced}, start date not known',
    due: '{announced}, to take effect {date}',
    overdue: '{announced}, was due {date}, not confirmed',
  },
  proposed: { on: '{act} proposed {date}', undated: '{act} proposed' },
  suspended: { on: '{act} suspended {date}', undated: '{act} suspended' },
  lifted: { on: '{act} lifted {date}', undated: '{act} lifted' },
  /** Of an advisory that was lifted. */
  withdrawn: { on: '{act} withdrawn {date}', undated: '{act} withdrawn' },
  /** Of an investigation that was lifted. */
  closed: { on: '{act} closed {date}', undated: '{act} closed' },
  expired: { on: '{act} expired {date}', undated: '{act} expired' },
  annulled: { on: '{act} annulled {date}', undated: '{act} annulled' },
  unknown: {
    on: '{act}, status not known to this version ({date})',
    undated: '{act}, status not known to this version',
  },
} as const;
