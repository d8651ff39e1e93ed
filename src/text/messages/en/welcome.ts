/** The page that opens once after the installation. */
export const welcome = {
  title: 'Welcome to Interdict',
  lead: 'As you read, Interdict marks the names of technology vendors that some jurisdiction restricts, and tells who restricts them, since when, and who says so.',
  sample: {
    title: 'How it looks',
    /** An invented sentence of a news page. */
    text: 'The offers name products of {first}, {second} and a local supplier.',
    caption: 'An invented sentence with two vendors of the list, marked as it would be for you.',
    hint: 'Point at a mark, or go to it by keyboard, and a card tells more. The popup shows all vendors of a page.',
  },
  reads: {
    title: 'What it reads',
    body: 'The text of the pages you open, in your browser, to find names in it. Text fields, passwords and what you type are not read.',
  },
  promises: {
    title: 'What it promises',
    text: 'Page text never leaves the page. Only which vendors were found does, and only to the extension itself.',
    network:
      'The only network requests are for the list, and for lists that you or your organisation add. They carry no cookie and nothing that tells who you are.',
    record: 'Nothing you read is stored. There is no account and no count of what you do.',
    page: 'Pages are never changed, and are not told that Interdict is there.',
  },
  jurisdictions: {
    title: 'Where do you work?',
    guessed:
      'Acts of these jurisdictions come first. They were guessed from your browser’s languages: please check them.',
    chosen: 'Acts of these jurisdictions come first.',
  },
  tools: {
    title: 'Close at hand',
    pin: 'Keep it in the toolbar',
    pins: {
      chrome: 'Press the puzzle piece in the toolbar, then the pin beside Interdict.',
      edge: 'Press the puzzle piece in the toolbar, then the eye beside Interdict.',
      firefox: 'Press the puzzle piece in the toolbar, then the gear beside Interdict and “Pin to Toolbar”.',
    },
    badge: 'Its badge counts the vendors on the page that your jurisdictions restrict.',
    keys: 'Keyboard',
  },
  done: 'This is right, start',
  doneHint: 'You can change all of this in the options at any time.',
  failed: 'That could not be saved. Try again.',
  ready: {
    title: 'Interdict is ready',
    body: 'Open any news site and read. Where a name of the list comes up, it is marked.',
    reload: 'Pages that were open already have to be reloaded once.',
    list: 'See the whole list',
    options: 'All options',
  },
} as const;
