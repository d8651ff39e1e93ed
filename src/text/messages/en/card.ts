/** The card that opens at a mark, and why a name was marked. */
export const card = {
  productOf: '{product} is a product of {vendor}',
  ownedBy: 'owned by {owner}',
  /** By how exactly the date is known. */
  ownedSince: {
    day: 'owned by {owner} since {date}',
    month: 'owned by {owner} since {date}',
    year: 'owned by {owner} since {date}',
  },
  nothingMine: 'No restriction on record in your jurisdictions',
  elsewhere:
    '{count, plural, one {also # other jurisdiction: {places}} other {also # other jurisdictions: {places}}}',
  /** Ten places of more. */
  more: '{places} …',
  newest: 'Newest date on record: {date}',
  source: 'Source: {publisher}',
  newTab: 'opens in a new tab',
  whyMarked: 'Why marked: {why}',
  why: {
    product: 'product {name} of {vendor}',
    strong: 'strong name ‘{name}’',
    weak: 'weak name ‘{name}’',
    near: '{subject}, near ‘{evidence}’',
    sameVendor: '{subject}, with ‘{evidence}’ on the same page',
    companyCue: '{subject}, with ‘{evidence}’ beside it',
    listed: '{subject}, in a list beside ‘{evidence}’',
    otherVendor: '{subject}, near the vendor ‘{evidence}’',
    form: '{subject}, for how it is written here',
  },
  watched: 'On your watch-list',
  note: 'Your note: {note}',
  close: 'Close',
  actions: {
    open: 'All claims',
    hide: 'Not this vendor',
    hideHere: 'Don’t mark it on this site',
    hideAlways: 'Don’t mark it anywhere',
    hidden: 'Not marked any more. Interdict’s popup and options can bring it back.',
    failed: 'That could not be saved. Try again.',
  },
} as const;
