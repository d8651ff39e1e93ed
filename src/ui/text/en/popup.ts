import type { PopupText } from '../popup-text.ts';

export const popup: PopupText = {
  name: 'Interdict',
  reading: 'Reading this page…',
  onHere: 'On for this site',
  pause: 'Pause everywhere',
  resume: 'Resume',
  options: 'Options',
  retry: 'Try again',
  states: {
    nothing: {
      title: 'No vendor of the list on this page',
      body: 'The page was read to the end and none of the listed names was found. You can look up any vendor above.',
    },
    noTab: {
      title: 'No page here',
      body: 'There is no page to read. You can look up any vendor above.',
    },
    unreadable: {
      title: 'This page can’t be read',
      body: 'Browsers keep extensions out of their own pages, of extension stores and of some viewers. A page that was open before Interdict was installed can be read once it is reloaded. You can still look up any vendor above.',
    },
    offHere: (host) => ({
      title: `Off for ${host}`,
      body: 'Nothing on this site is read or marked. Switch it on again above.',
    }),
    paused: {
      title: 'Paused everywhere',
      body: 'No page is read or marked until you resume.',
    },
    silent: {
      title: 'No answer from Interdict’s background',
      body: 'The part that holds the list did not answer, so nothing can be shown now. Marks on open pages stay as they are. If trying again does not help, restart the browser.',
    },
  },
  summary: (vendors, mine) => {
    if (vendors === 0) return 'No vendor of the list on this page';
    const found = vendors === 1 ? '1 vendor on this page' : `${vendors} vendors on this page`;
    if (mine === undefined) return found;
    if (mine === 0) return `${found}, none restricted in your jurisdictions`;
    return `${found}, ${mine} restricted in your jurisdictions`;
  },
  stillReading: 'still reading…',
  mine: 'In your jurisdictions',
  elsewhere: 'Elsewhere only',
  none: 'No restriction on record',
  chooseJurisdictions: 'No jurisdictions are chosen yet. Choose yours to see what counts for you first.',
  mentions: (count) => (count === 1 ? '1 mention' : `${count} mentions`),
  place: (at, of) => `${at} of ${of}`,
  next: (vendor) => `Next mention of ${vendor}`,
  previous: (vendor) => `Previous mention of ${vendor}`,
  jumpFailed: 'No answer: reload the page.',
  gone: 'Gone from the page.',
  more: (count) => (count === 1 ? '1 other jurisdiction' : `${count} other jurisdictions`),
  whyMarked: 'Why marked',
  whyLoading: 'Asking the page…',
  whyUnknown: 'The page did not answer.',
  times: (count) => (count === 1 ? 'once' : `${count} times`),
  lookUp: 'Look up any vendor',
  lookUpHint: 'Look up any vendor, in any language',
  lookingUp: 'Looking up…',
  found: (count, query) =>
    count === 1 ? `1 vendor in the list for “${query}”` : `${count} vendors in the list for “${query}”`,
  notFound: (query) => ({
    title: `Nothing in the list for “${query}”`,
    body: 'That means only that the list has no record under this name.',
  }),
  changeFailed: 'That could not be saved. Try again.',
};
