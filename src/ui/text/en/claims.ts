import type { PartialDate } from '../../../domain/partial-date.ts';
import type { Kind } from '../../../domain/restriction.ts';
import { unreachable } from '../../../domain/result.ts';
import type { ClaimText } from '../claim-text.ts';
import { formatDate } from '../dates.ts';
import { placeName } from '../places.ts';
import type { Phrase } from '../sentence.ts';

const locale = 'en';

/** How a kind reads while in force, and as the thing that is proposed, announced, lifted ... */
const KINDS: Readonly<Record<Kind, readonly [state: string, act: string]>> = {
  prohibition: ['sale prohibited', 'sale ban'],
  sanctions: ['under sanctions', 'sanctions'],
  'government-use': ['barred from government use', 'ban on government use'],
  procurement: ['excluded from public procurement', 'exclusion from public procurement'],
  'critical-infrastructure': [
    'restricted in critical infrastructure',
    'restriction in critical infrastructure',
  ],
  'equipment-authorization': ['new equipment barred', 'bar on new equipment'],
  'market-access': ['service blocked', 'service block'],
  'operations-order': [
    'under an order on its operations or ownership',
    'order on its operations or ownership',
  ],
  'export-control': ['under export controls', 'export controls'],
  'military-designation': ['listed as a military-linked company', 'listing as a military-linked company'],
  'investment-ban': ['investment prohibited', 'investment ban'],
  advisory: ['advised against', 'advice against its use'],
  investigation: ['under investigation', 'investigation'],
  other: ['under another measure', 'another measure'],
};

/** Where the general verb of a status would sound wrong for a kind. */
const LIFTED: Partial<Record<Kind, string>> = { advisory: 'withdrawn', investigation: 'closed' };

function phrase(phrase: Phrase): string {
  const [state, act] = KINDS[phrase.kind];
  switch (phrase.form) {
    case 'in-force':
      return phrase.since ? `${state} since ${date(phrase.since)}` : `${state}, start date not known`;
    case 'reported': {
      const told = phrase.kind === 'advisory' ? 'told to stop using' : act;
      return on(`${told}, reported`, phrase.on);
    }
    case 'announced': {
      const announced = on(`${act} announced`, phrase.on);
      if (!phrase.effective) return `${announced}, start date not known`;
      const effective = date(phrase.effective);
      return phrase.overdue
        ? `${announced}, was due ${effective}, not confirmed`
        : `${announced}, to take effect ${effective}`;
    }
    case 'proposed':
    case 'suspended':
    case 'expired':
    case 'annulled':
      return on(`${act} ${phrase.form}`, phrase.on);
    case 'lifted':
      return on(`${act} ${LIFTED[phrase.kind] ?? 'lifted'}`, phrase.on);
    case 'unknown':
      return `${act}, status not known to this version${phrase.on ? ` (${date(phrase.on)})` : ''}`;
    default:
      return unreachable(phrase);
  }
}

function on(what: string, when: PartialDate | undefined): string {
  return when ? `${what} ${date(when)}` : what;
}

function date(when: PartialDate): string {
  return formatDate(when, locale, (day, month, year) => `${day} ${month} ${year}`);
}

/** The English words about claims. Places that only the list knows are told by their codes; see `withPlaces`. */
export const claims: ClaimText = {
  locale,
  tones: {
    prohibited: 'Prohibited',
    restricted: 'Restricted',
    warned: 'Warned',
    pending: 'Pending',
    past: 'Past',
  },
  reported: 'Reported',
  noRecord: 'No restriction on record',
  bases: { official: 'official', press: 'press reports, no official text' },
  targetings: {
    named: 'names the vendor',
    covers: 'covers the vendor without naming it',
    class: 'rule for its class; does not name the vendor',
  },
  notReread: 'from general knowledge; source not re-read',
  phrase,
  place: (jurisdiction) => placeName(jurisdiction, locale),
  date,
  checked: (date) => `checked ${date}`,
  doubt: (doubt) => `In doubt: ${doubt}`,
  also: (phrases) => `also ${new Intl.ListFormat(locale).format(phrases)}`,
  list: (items) => new Intl.ListFormat(locale).format(items),
};
