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
  checkFailed: 'The check could not be started. The list in use stays. Try again in a moment.',
  old: 'The list has not been checked successfully for more than a month. Newer acts may be missing.',
  expired: 'The list ran out on {date}. It stays in use, but newer acts may be missing.',
  updated: 'Updated from list {from} to list {to}.',
  upToDate: 'Up to date: list {sequence} is the newest.',
  /** Each says what happened, that the list in use stays, and what to do. */
  errors: {
    noAddress:
      'This build has no list address, so there is nothing to check. The list in use stays. A newer one comes with the next version of the extension.',
    noAccess:
      'The browser has not given Interdict access to websites, so the list server was not asked. The list in use stays. Allow access in the popup.',
    offline:
      'The list server could not be reached. The list in use stays. Check your connection and try again.',
    timeout: 'The list server did not answer within {time}. The list in use stays. Try again later.',
    server: 'The list server answered with error {status}. The list in use stays. Try again later.',
    serverWait: 'The list server answered with error {status}. The list in use stays. Try again in {time}.',
    redirected:
      'The request was sent on to another address ({address}) and was not followed. The list in use stays. If your network has a sign-in page, sign in and try again.',
    notAList:
      'What came back is not a list ({type}), often a network’s sign-in page. The list in use stays. Sign in to the network and try again.',
    noType: 'no type given',
    tooLarge:
      'The download was larger than a list may be ({size}) and was stopped. The list in use stays. If this happens again, tell the list’s publisher.',
    truncated: 'The download was cut short: {got} of {expected} arrived. The list in use stays. Try again.',
    unsigned:
      'The downloaded list is not signed and was not used. The list in use stays. If this happens again, tell the list’s publisher.',
    unknownKey:
      'The downloaded list is signed with a key that this version does not know ({keys}) and was not used. The list in use stays. Update the extension.',
    badSignature:
      'The downloaded list’s signature does not fit, so it may have been changed on its way. It was not used. The list in use stays. Try again from another network.',
    badHash:
      'The downloaded list is not the one that was signed, so it may have been changed on its way. It was not used. The list in use stays. Try again from another network.',
    older:
      'The server offered list {got}, older than list {have} in use, and it was not used. The list in use stays. Try again later.',
    conflicting:
      'The server offered another list under number {sequence}, the number of the one in use, and it was not used. The list in use stays. Tell the list’s publisher.',
    expired:
      'The downloaded list had already run out on {date} and was not used. The list in use stays. Try again later.',
    fromTheFuture:
      'The downloaded list is dated {date}, which has not come yet, and was not used. The list in use stays. Check this computer’s clock.',
    needsNewerApp:
      'The newer list needs Interdict {version} or later and was not used. The list in use stays. Update the extension.',
    invalid:
      'The downloaded list has an error and was not used ({path}: {problem}). The list in use stays. Tell the list’s publisher.',
    shrunk:
      'The downloaded list lost too many vendors ({from} before, {to} now) and was not used. The list in use stays. Tell the list’s publisher.',
    storage:
      'The newer list could not be stored ({problem}). The list in use stays. Free some disk space and try again.',
  },
} as const;
