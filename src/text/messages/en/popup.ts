/** The popup. */
export const popup = {
  name: 'Interdict',
  reading: 'Reading this page…',
  onHere: 'On for this site',
  offHere: 'Off for this site',
  pause: 'Pause everywhere',
  resume: 'Resume',
  options: 'Options',
  list: 'Whole list',
  openPanel: 'Open in the side panel',
  noPanel: 'The side panel could not be opened. The browser’s own menu may have it.',
  locked: 'Set by your organisation.',
  retry: 'Try again',
  states: {
    nothing: {
      title: 'No vendor of the list on this page',
      body: 'The page was read to the end, and none of the listed names was found. You can look up any vendor above.',
    },
    allHidden: {
      title: 'Only vendors that you have hidden',
      body: 'All vendors found on this page are hidden by you. They are listed below.',
    },
    noAccess: {
      title: 'Interdict may not read websites yet',
      body: 'The browser has not given Interdict access to websites, so names can’t be found on any page. What you read stays in the page, whether you allow it or not. You can still look up any vendor above.',
      allow: 'Allow access to websites',
      refused:
        'Access was not given. You can give it later, here or in the browser’s settings for extensions.',
    },
    noTab: {
      title: 'No page here',
      body: 'There is no page to read. You can look up any vendor above.',
    },
    unreadable: {
      title: 'This page can’t be read',
      body: 'Browsers keep extensions out of their own pages, of extension stores and of some viewers. A page that was open before Interdict was installed or updated can be read once it is reloaded. You can still look up any vendor above.',
    },
    offHere: {
      title: 'Off for {host}',
      body: 'Nothing on this site is read or marked. Switch it on again above.',
    },
    paused: {
      title: 'Paused everywhere',
      body: 'No page is read or marked until you resume.',
    },
    silent: {
      title: 'No answer from Interdict’s background',
      body: 'The part that holds the list did not answer, so nothing can be shown now. Marks on open pages stay as they are. If trying again does not help, restart the browser.',
    },
  },
  /** "5 vendors on this page, 2 restricted in your jurisdictions" */
  summary:
    '{vendors, plural, =0 {No vendor of the list on this page} one {# vendor on this page} other {# vendors on this page}}',
  summaryMine:
    '{summary}, {mine, plural, =0 {none restricted in your jurisdictions} one {# restricted in your jurisdictions} other {# restricted in your jurisdictions}}',
  stillReading: '{summary} – still reading…',
  nextOfAll: 'Next mention of any vendor',
  previousOfAll: 'Previous mention of any vendor',
  ownSite: 'This is a site of {vendor}',
  mine: 'In your jurisdictions',
  elsewhere: 'Elsewhere only',
  none: 'No restriction on record',
  watched: 'On your watch-list',
  hidden: '{count, plural, one {Hidden by you: # vendor} other {Hidden by you: # vendors}}',
  hiddenHere: 'on this site',
  hiddenEverywhere: 'everywhere',
  showAgainVendor: 'Show {vendor} again',
  chooseJurisdictions: 'No jurisdictions are chosen yet. Choose yours to see what counts for you first.',
  unmarked:
    '{count, plural, one {# vendor is not marked on the page, as the options say.} other {# vendors are not marked on the page, as the options say.}}',
  moreThanCounted: 'There is more on this page than is counted here.',
  mentions: '{count, plural, one {# mention} other {# mentions}}',
  links: '{count, plural, one {# link to its sites} other {# links to its sites}}',
  place: '{at} of {of}',
  next: 'Next mention of {vendor}',
  previous: 'Previous mention of {vendor}',
  jumpFailed: 'No answer from the page. Reload it.',
  gone: 'Gone from the page.',
  more: '{count, plural, one {# other jurisdiction} other {# other jurisdictions}}',
  whyMarked: 'Why marked',
  whyLoading: 'Asking the page…',
  whyUnknown: 'The page did not answer.',
  /** A reason, and how often it held on the page: "strong name ‘Kaspersky’ – once" */
  whyAndTimes: '{why} – {count, plural, =1 {once} other {# times}}',
  lookUp: 'Look up any vendor',
  lookUpHint: 'Look up any vendor, in any language',
  lookingUp: 'Looking up…',
  backToPage: 'Back to this page',
  found: '{count, plural, one {# vendor} other {# vendors}} in the list for “{query}”',
  notFound: {
    title: 'Nothing in the list for “{query}”',
    body: 'That means only that the list has no record under this name, not that nobody restricts it.',
  },
  changeFailed: 'That could not be saved. Try again.',
} as const;
