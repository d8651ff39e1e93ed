/** The toolbar button, menus and the address bar. */
export const background = {
  badge: {
    /** On the button itself: four characters are all that browsers show. */
    off: 'off',
    nothing: 'Interdict',
    count:
      'Interdict: {vendors, plural, one {# vendor on this page is restricted in your jurisdictions} other {# vendors on this page are restricted in your jurisdictions}}',
    paused: 'Interdict: paused',
    offHere: 'Interdict: off on this site',
    unreadable: 'Interdict: this page can’t be read',
    expired: 'Interdict: the list of vendors is too old',
    expiredCount:
      'Interdict: the list of vendors is too old; {vendors, plural, one {# vendor on this page is restricted in your jurisdictions} other {# vendors on this page are restricted in your jurisdictions}}',
  },
  menus: {
    /** On selected text. */
    lookUp: 'Look up in Interdict',
    /** On the toolbar button: opens the whole list. */
    vendors: 'All vendors',
  },
  omnibox: {
    hint: 'Type the name of a vendor or a product',
    search: 'Look up “{query}” in Interdict’s list',
    /** The sentence is that of the strongest act: “United States: sale prohibited since 29 Sep 2024 – official” */
    vendor: '{vendor} – {sentence}',
    noRecord: '{vendor} – no restriction on record',
  },
} as const;
