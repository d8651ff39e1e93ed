/** The list in use: its age, its checks and what went wrong with them. */
export const list = {
  number: 'List {sequence}',
  /** Which list is in use, how old it is, when it was last checked. */
  inUse: {
    checked: 'List {sequence}, published {date} ({age}), checked {checked}',
    neverChecked: 'List {sequence}, published {date} ({age}), not checked yet',
    /** Of a build without an address. */
    notRefreshed: 'List {sequence}, published {date} ({age}), not refreshed: this build has no list address',
  },
  /** "31 Jul 2026 (2 weeks ago)" */
  dated: '{date} ({age})',
  size: '{vendors, plural, one {# vendor} other {# vendors}}, {claims, plural, one {# claim} other {# claims}}',
  neverChecked: 'not checked yet',
  bundled: 'Came with the extension',
  downloaded: 'Downloaded',
  noAddress: 'This is the bundled list; this build has no list address, so it is not refreshed.',
  check: 'Check now',
  checking: 'Checking for a newer list…',
  /** Stands in the answers to a check that failed. */
  stays: 'The list in use stays.',
  /** In its place while there is no list to stay. */
  noneYet: 'There is no list to use yet.',
  checkFailed: 'The check could not be started. {stays} Try again in a moment.',
  /** How old the list in use is, where that has to be said. */
  clockBehind:
    'The list is dated {date}, which has not come yet by this computer’s clock. How old it is can’t be told until the clock is right.',
  longExpired:
    'The list ran out on {date}, more than two weeks ago. It stays in use, but newer acts are likely to be missing: that a vendor is not in it says little.',
  old: 'The list has not been checked successfully for more than a month. Newer acts may be missing.',
  expired: 'The list ran out on {date}. It stays in use, but newer acts may be missing.',
  failing: 'No check of the list has succeeded since {date}. Newer acts may be missing.',
  /** The same of one of several lists, in a line. */
  others: {
    missing: 'The list “{name}” has not come yet.',
    failing: 'No check of the list “{name}” has succeeded since {date}.',
    old: 'The list “{name}” has not been checked successfully for more than a month.',
    ranOut: 'The list “{name}” ran out on {date}.',
    clockBehind: 'The list “{name}” is dated {date}, which has not come yet.',
  },
  /** The answers to a check. */
  first: 'List {to} was downloaded and is in use now.',
  updated: 'Updated from list {from} to list {to}.',
  upToDate: 'Up to date: list {sequence} is the newest.',
  /** Each says what happened, that the list in use stays (`stays`), and what to do. */
  errors: {
    noAddress:
      'This build has no list address, so there is nothing to check. {stays} A newer one comes with the next version of the extension.',
    noAccess:
      'The browser has not given Interdict access to websites, so the list server was not asked. {stays} Allow access in the popup.',
    offline: 'The list server could not be reached. {stays} Check your connection and try again.',
    timeout: 'The list server did not answer within {time}. {stays} Try again later.',
    server: 'The list server answered with error {status}. {stays} Try again later.',
    serverWait: 'The list server answered with error {status}. {stays} Try again in {time}.',
    redirected:
      'The request was sent on to another address ({address}) and was not followed. {stays} If your network has a sign-in page, sign in and try again.',
    notAList:
      'What came back is not a list ({type}), often a network’s sign-in page. {stays} Sign in to the network and try again.',
    noType: 'no type given',
    tooLarge:
      'The download was larger than a list may be ({size}) and was stopped. {stays} If this happens again, tell the list’s publisher.',
    truncated: 'The download was cut short: {got} of {expected} arrived. {stays} Try again.',
    unsigned:
      'The downloaded list is not signed and was not used. {stays} If this happens again, tell the list’s publisher.',
    unknownKey:
      'The downloaded list is signed with a key that this version does not know ({keys}) and was not used. {stays} Update the extension.',
    /** Of a list whose keys the person or a policy has given. */
    unknownKeyOther:
      'The downloaded list is signed with a key that was not given for it ({keys}) and was not used. {stays} Check the keys against those that the publisher gives.',
    expiredKey:
      'The downloaded list is signed with a key whose time is over ({keys}) and was not used. {stays} If this happens again, tell the list’s publisher.',
    badSignature:
      'The downloaded list’s signature does not fit, so it may have been changed on its way. It was not used. {stays} Try again from another network.',
    /** Of a list whose keys the person or a policy has given. */
    badSignatureOther:
      'The downloaded list’s signature does not fit the keys given for it, so one of them is not right, or the list was changed on its way. It was not used. {stays} Check the keys against those that the publisher gives.',
    tooFewSignatures:
      'The downloaded list has only {got} of the {needed} signatures that it needs and was not used. {stays} If this happens again, tell the list’s publisher.',
    badKeys:
      'The change of the list’s keys to version {version} is not valid and was not followed ({problem}). {stays} Tell the list’s publisher.',
    badHash:
      'The downloaded list is not the one that was signed, so it may have been changed on its way. It was not used. {stays} Try again from another network.',
    older:
      'The server offered list {got}, older than list {have} in use, and it was not used. {stays} Try again later.',
    conflicting:
      'The server offered another list under number {sequence}, the number of the one in use, and it was not used. {stays} Tell the list’s publisher.',
    expired: 'The downloaded list had already run out on {date} and was not used. {stays} Try again later.',
    fromTheFuture:
      'The downloaded list is dated {date}, which has not come yet, and was not used. {stays} Check this computer’s clock.',
    needsNewerApp:
      'The newer list needs Interdict {version} or later and was not used. {stays} Update the extension.',
    invalid:
      'The downloaded list has an error and was not used ({path}: {problem}). {stays} Tell the list’s publisher.',
    shrunk: {
      vendors:
        'The downloaded list lost too many vendors ({from} before, {to} now) and was not used. {stays} Tell the list’s publisher.',
      claims:
        'The downloaded list lost too many claims ({from} before, {to} now) and was not used. {stays} Tell the list’s publisher.',
      names:
        'The downloaded list lost too many names ({from} before, {to} now) and was not used. {stays} Tell the list’s publisher.',
    },
    grown: {
      vendors:
        'The downloaded list has far more vendors than the one before ({from} before, {to} now) and was not used. {stays} Tell the list’s publisher.',
      claims:
        'The downloaded list has far more claims than the one before ({from} before, {to} now) and was not used. {stays} Tell the list’s publisher.',
      names:
        'The downloaded list has far more names than the one before ({from} before, {to} now) and was not used. {stays} Tell the list’s publisher.',
    },
    storage: 'The newer list could not be stored ({problem}). {stays} Free some disk space and try again.',
  },
} as const;
