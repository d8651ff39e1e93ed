import type { Restriction } from '../../src/domain/restriction.ts';
import type { Vendor, VendorName } from '../../src/domain/vendor.ts';
import type { ListContent, ListHeader } from '../../src/list/list.ts';

/*
 * What holds of every list that is accepted. Written anew, by other means than the parser: URL and Intl instead of
 * expressions, Date instead of tables of months. Nothing of src is called here.
 */

/** What is broken, each with its place; nothing of a list that may be accepted. */
export function brokenInvariants(content: ListContent): string[] {
  const broken: string[] = [];
  const say = (place: string, what: string) => broken.push(`${place}: ${what}`);
  const { places, vendors, removed, changes, sectorWords } = content;
  textsIn(content, '', (place, text) => {
    for (const what of faultsOfText(text)) say(place, what);
  });
  unique(
    vendors.map(({ id }) => id),
    'vendors',
    say,
  );
  unique(
    places.map(({ code }) => code),
    'places',
    say,
  );
  unique(
    removed.map(({ id }) => id),
    'removed',
    say,
  );
  unique(
    vendors.flatMap(({ restrictions }) => restrictions.map(({ id }) => id)),
    'claims',
    say,
  );
  for (const vendor of vendors) checkVendor(vendor, vendors, say);
  for (const { code, members } of places)
    for (const one of [code, ...members]) if (!isPlace(one)) say('places', one);
  for (const { id, date } of removed) {
    if (!isId(id.split('/')[0] ?? '')) say('removed', `"${id}" is no id`);
    if (!isDate(date)) say('removed', `"${date}" is no date`);
  }
  for (const { sequence, published } of changes) {
    if (!Number.isSafeInteger(sequence) || sequence < 1) say('changes', `sequence ${sequence}`);
    if (!isTime(published)) say('changes', `published ${published}`);
  }
  if (vendors.length > 5000) say('vendors', 'too many');
  if (new Set(vendors.flatMap(({ sectors }) => sectors)).size > 1000) say('sectors', 'too many');
  if (Object.getPrototypeOf(sectorWords) !== Object.prototype) say('sectorWords', 'has another prototype');
  return broken;
}

export function brokenHeader({ sequence, published, expires, payload, minAppVersion }: ListHeader): string[] {
  const broken: string[] = [];
  if (!Number.isSafeInteger(sequence) || sequence < 1) broken.push(`sequence ${sequence}`);
  if (!isTime(published) || !isTime(expires)) broken.push(`times ${published} ${expires}`);
  if (!(new Date(published) < new Date(expires))) broken.push('ends before it begins');
  if (!Number.isSafeInteger(payload.bytes) || payload.bytes < 2 || payload.bytes > 4_194_304)
    broken.push('bytes');
  if ([...payload.sha256].some((sign) => !'0123456789abcdef'.includes(sign)) || payload.sha256.length !== 64)
    broken.push('hash');
  if (
    minAppVersion !== undefined &&
    !minAppVersion.split('.').every((part) => String(Number(part)) === part.replace(/^0+(?=\d)/, ''))
  )
    broken.push(`version ${minAppVersion}`);
  return broken;
}

type Say = (place: string, what: string) => void;

function checkVendor(vendor: Vendor, all: readonly Vendor[], say: Say): void {
  const { id, names, owner, domains, seat, restrictions } = vendor;
  if (!isId(id)) say(id, 'is no id');
  // Asked as plain objects are asked.
  if (({} as Record<string, unknown>)[id] !== undefined) say(id, 'is in every object');
  if (owner?.vendor !== undefined) {
    if (!all.some((one) => one.id === owner.vendor)) say(id, `has an unknown owner ${owner.vendor}`);
    const seen = new Set([id as string]);
    for (
      let at = owner.vendor as string | undefined;
      at !== undefined;
      at = all.find((one) => one.id === at)?.owner?.vendor
    ) {
      if (seen.has(at)) {
        say(id, 'owns itself');
        break;
      }
      seen.add(at);
    }
  }
  if (seat !== undefined && !isPlace(seat)) say(id, `sits at ${seat}`);
  for (const domain of domains) if (!isHost(domain)) say(id, `has the site ${domain}`);
  if (names.length === 0 || names.length > 1000) say(id, `has ${names.length} names`);
  for (const name of names) checkName(name, say);
  for (const claim of restrictions) checkClaim(claim, id, say);
}

const COMMON = [
  'the',
  'and',
  'of',
  'de',
  'der',
  'die',
  'и',
  'не',
  'من',
  'في',
  '的',
  '的',
  'の',
  '이',
  'she in',
  've',
  'nie',
  'het',
  'che',
  'que',
];

function checkName({ text, lang, weak, lookUpOnly, near, not, weakIn }: VendorName, say: Say): void {
  for (const tag of [lang, ...weakIn]) {
    try {
      // Tags that Intl doesn't know are fine; those that have no form aren't.
      if (!/^[a-z]{2,3}(-|$)/.test(tag)) say(text, `is in "${tag}"`);
      new Intl.Locale(tag.split('-')[0] ?? '');
    } catch {
      say(text, `is in "${tag}"`);
    }
  }
  if (near.length > 200 || not.length > 200) say(text, 'has too many words');
  if (lookUpOnly) return;
  const letters = [
    ...text
      .normalize('NFKC')
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ];
  if (letters.length < 2 && !/\p{Script=Han}/u.test(letters[0] ?? '')) say(text, 'is found in every text');
  if (weak) return;
  if (!letters.some((one) => /\p{L}/u.test(one))) say(text, 'is strong, and a number');
  if (COMMON.includes(text.trim().toLowerCase())) say(text, 'is strong, and a common word');
}

function checkClaim(claim: Restriction, vendor: string, say: Say): void {
  const { id, jurisdiction, basis, status, sources, answers, history, asOf } = claim;
  if (!id.startsWith(`${vendor}/`) || id.length > 170) say(id, 'is no id of a claim');
  if (!isPlace(jurisdiction)) say(id, `is of ${jurisdiction}`);
  if (sources.length < 1 || sources.length > 40) say(id, `has ${sources.length} sources`);
  for (const source of [...sources, ...answers.map((answer) => answer.source)]) {
    if (!isLink(source.url)) say(id, `links to ${source.url}`);
    if (source.date !== undefined && !isDate(source.date)) say(id, `source of ${source.date}`);
  }
  if (basis === 'official' && status === 'reported') say(id, 'is reported, and official');
  const dates = [
    claim.announced,
    claim.effective,
    claim.ended,
    claim.expires,
    asOf,
    ...history.map(({ date }) => date),
  ];
  for (const date of dates) if (date !== undefined && !isDate(date)) say(id, `of ${date}`);
  for (const [field, words] of Object.entries(SETS)) {
    const word: unknown = Reflect.get(claim, field);
    if (typeof word !== 'string' || !words.split(' ').includes(word)) say(id, `${field} is ${String(word)}`);
  }
  // A word that isn't known may weaken what is said, and never strengthen it.
  const { unknownWords: unknown = {} } = claim;
  if (unknown.basis !== undefined && basis !== 'press') say(id, 'is official by an unknown word');
  if (unknown.targeting !== undefined && claim.targeting !== 'class') say(id, 'names it by an unknown word');
  if (unknown.kind !== undefined && claim.kind !== 'other') say(id, 'is a kind by an unknown word');
  if (unknown.status !== undefined && status !== 'other') say(id, 'has a status by an unknown word');
}

const SETS: Readonly<Record<string, string>> = {
  kind: 'prohibition sanctions government-use procurement critical-infrastructure equipment-authorization market-access operations-order export-control military-designation investment-ban advisory investigation other',
  status: 'proposed announced in-force reported suspended lifted expired annulled other',
  basis: 'official press',
  targeting: 'named covers class',
  confirmed: 'source knowledge',
};

function faultsOfText(text: string): string[] {
  const faults: string[] = [];
  if (!text.isWellFormed()) faults.push('has half a character');
  if (/[\p{Cc}\u2028\u2029]/u.test(text)) faults.push('has a control character');
  if (/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u.test(text)) faults.push('turns the direction');
  if (/[\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e0fff}\ufff9-\uffff]/u.test(text))
    faults.push('has an unseen sign');
  // The page of a vendor has to show something.
  if (text.replace(/[\s\p{Cf}\p{M}\u3164\u115f\u1160\uffa0\u2800]/gu, '') === '')
    faults.push('shows nothing');
  if (text.length > 60_000) faults.push(`has ${text.length} characters`);
  return faults;
}

/** Every text, keys of objects included. */
function textsIn(value: unknown, place: string, tell: (place: string, text: string) => void): void {
  if (typeof value === 'string') tell(place, value);
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    if (!Array.isArray(value)) tell(`${place} (key)`, key);
    textsIn(Reflect.get(value, key), `${place}.${key}`, tell);
  }
}

function unique(ids: readonly string[], place: string, say: Say): void {
  if (new Set(ids).size < ids.length) say(place, 'has an id twice');
}

function isId(id: string): boolean {
  return id.length <= 64 && id.split('-').every((part) => part !== '' && !/[^a-z0-9]/.test(part));
}

function isPlace(code: string): boolean {
  const [country = '', part, more] = code.split('-');
  if (more !== undefined || country.length !== 2 || /[^A-Z]/.test(country)) return false;
  return part === undefined || (part.length > 0 && part.length < 4 && !/[^A-Z0-9]/.test(part));
}

function isHost(host: string): boolean {
  return new URL(`https://${host}`).host === host && host.includes('.') && host.length <= 253;
}

function isLink(link: string): boolean {
  if (/[\s\\<>"\p{Cc}]/u.test(link)) return false;
  const authority = link.slice('https://'.length).split(/[/?#]/)[0] ?? '';
  if (/[^a-zA-Z0-9.:-]/.test(authority) || !authority.includes('.')) return false;
  // Hosts that no name server knows, of numbers and broken Punycode, are dead links and no danger.
  if (!URL.canParse(link)) return /(?:^|\.)(?:xn--|0x|\d+(?::\d+)?$)/i.test(authority);
  const { protocol, hostname, username, password } = new URL(link);
  return (
    protocol === 'https:' &&
    hostname !== '' &&
    username === '' &&
    password === '' &&
    link.startsWith('https://')
  );
}

function isDate(date: string): boolean {
  const [year = '', month = '01', day = '01', more] = date.split('-');
  if (more !== undefined || /\D/.test(year + month + day) || year.length !== 4) return false;
  const time = new Date(0);
  time.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return time.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
}

function isTime(moment: string): boolean {
  const [day = '', time = ''] = moment.split('T');
  const [hours = '', minutes = '', seconds = ''] = time.replace('Z', '').split(':');
  return (
    isDate(day) &&
    day.length === 10 &&
    Number(hours) < 24 &&
    Number(minutes) < 60 &&
    Number(seconds) < 60 &&
    moment.endsWith('Z')
  );
}
