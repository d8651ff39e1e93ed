import type { OptionsText } from '../options-text.ts';

export const options: OptionsText = {
  title: 'Interdict options',
  lead: 'Every change is saved at once, on this device.',
  loading: 'Loading your settings…',
  saved: 'Saved.',
  notSaved: 'That could not be saved. Nothing was changed; try again.',
  jurisdictions: {
    title: 'My jurisdictions',
    lead: 'Acts that bind here come first, and they decide the marks and the badge. The first one counts most.',
    none: 'None chosen. Every restriction counts as elsewhere until you add one.',
    add: 'Add a jurisdiction',
    addHint: 'A country, the European Union or a state, by name',
    addButton: 'Add',
    unknown: (typed) => `The list has no act from “${typed}”. Choose one of the names offered.`,
    already: (place) => `${place} is in your list already.`,
    up: (place) => `Move ${place} up`,
    down: (place) => `Move ${place} down`,
    remove: (place) => `Remove ${place}`,
    added: (place) => `${place} added.`,
    removed: (place) => `${place} removed.`,
    moved: (place, at, of) => `${place} is now ${at} of ${of}.`,
  },
  marks: {
    title: 'Marks on pages',
    lead: 'Marks never change the page itself or the colour of its text.',
    styles: {
      both: 'Line and tint',
      line: 'Line only',
      tint: 'Tint only',
      off: 'No marks',
    },
    elsewhere: 'Mark vendors that only other jurisdictions restrict',
    elsewhereHint: 'They get a quiet dotted line. They are counted in the popup either way.',
  },
  legend: {
    title: 'What the marks mean',
    lead: 'Each tone has its own line, its own sign and its own word.',
    tones: {
      prohibited: {
        name: 'Prohibited',
        meaning: 'A sale ban, sanctions, a service block or an order on operations is in force.',
      },
      restricted: {
        name: 'Restricted',
        meaning:
          'Limits are in force for government use, public procurement, critical infrastructure, equipment, exports or investment.',
      },
      warned: {
        name: 'Warned or reported',
        meaning:
          'An authority advises against it or investigates it, press reports tell of a measure, or a rule covers its class.',
      },
      pending: {
        name: 'Pending',
        meaning: 'A measure is proposed, announced or suspended.',
      },
      past: {
        name: 'Past',
        meaning: 'A measure was lifted, expired or was annulled.',
      },
      elsewhere: {
        name: 'Elsewhere',
        meaning: 'Only jurisdictions that are not yours restrict it.',
      },
    },
    sampleName: 'Vendor name',
    official: 'The authority published the act.',
    press: 'Only reports tell of it; there is no official text.',
  },
  sites: {
    title: 'Sites where Interdict is off',
    lead: 'Nothing is read or marked on these sites and their subdomains.',
    none: 'None. Interdict is on for every site.',
    add: 'Switch off for a site',
    addButton: 'Add',
    notAHost: (typed) => `“${typed}” is not a site name. Type one like news.example.com.`,
    already: (host) => `${host} is in the list already.`,
    remove: (host) => `Switch on again for ${host}`,
    added: (host) => `Off for ${host}.`,
    removed: (host) => `On again for ${host}.`,
  },
  about: {
    title: 'About the list',
    number: 'Number',
    published: 'Published',
    expires: 'Valid until',
    size: 'Holds',
    origin: 'Where from',
    address: 'Address',
    lastCheck: 'Last check',
    lastAnswer: 'Its answer',
    nextCheck: 'Next check',
  },
};
