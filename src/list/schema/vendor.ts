import * as v from 'valibot';
import { phraseForm } from '../../names/evidence/words.ts';
import { isOfFunctionWords } from '../../names/function-words.ts';
import { payloadClaim, sourceClaim } from './claim.ts';
import { oneOfTwo } from './one-of-two.ts';
import { country, hostName, language, partialDate, vendorId } from './scalars.ts';
import { listOf, text, texts } from './text.ts';
import { PAYLOAD_WORDS, SOURCE_WORDS } from './words.ts';

/** Fields of a vendor in the order in which files and payloads have them. */
export const VENDOR_FIELDS: readonly string[] =
  'id name seat sectors legalNames owner subsidiaries domains note evidence names products restrictions'.split(
    ' ',
  );

const HAN = /^\p{Script=Han}$/u;
const NUMBER = /^\p{N}*$/u;

/**
 * One character is a name in Han only; in an alphabet it would be found in every text. What counts is what texts are
 * compared with: a sign or a mark beside the letter is no second one.
 */
export function isLongEnoughName(name: string): boolean {
  const characters = lettersOf(name);
  return characters.length > 1 || (characters[0] !== undefined && HAN.test(characters[0]));
}

/** What is left without spaces, and without marks, of which one is a vowel of its letter in India. */
function lettersOf(name: string): string[] {
  return [
    ...phraseForm(name)
      .normalize('NFC')
      .replace(/[ \p{M}]/gu, ''),
  ];
}

/** What a name is that can't mean its vendor wherever it stands; undefined when it can. */
export function whyNotStrong(name: string): string | undefined {
  const letters = lettersOf(name);
  if (letters.length < 2) return 'is a single letter';
  if (NUMBER.test(letters.join(''))) return 'is a number, which is never a strong name';
  return isOfFunctionWords(name) ? 'is a word of every text, which is never a strong name' : undefined;
}

const nameText = text(120);

function detailedName<const Flag extends v.GenericSchema>(flag: Flag) {
  return {
    text: nameText,
    /** What else it means, for people; its presence makes the name weak. */
    weak: v.exactOptional(text(500)),
    /** Languages of the text around it in which the name is a word; elsewhere it is likely. */
    weakIn: v.exactOptional(listOf(language, 50)),
    /** Most texts that write the weak name so mean the vendor all the same. */
    likely: v.exactOptional(flag),
    /** Counts only in the letter case it is written in. */
    cased: v.exactOptional(flag),
    /** Known and shown, but never looked for in pages: a letter, a syllable, a given name. */
    lookUpOnly: v.exactOptional(flag),
    /** Words that, near it, tell that it means the vendor. */
    near: v.exactOptional(texts(80, 200)),
    /** Longer phrases in which it means something else. */
    not: v.exactOptional(texts(120, 200)),
  };
}

/** A plain text is a strong name. */
function eitherName<const Detailed extends v.GenericSchema>(detailed: Detailed) {
  return oneOfTwo(nameText, detailed, (input) => typeof input !== 'string');
}

export const sourceName = eitherName(v.strictObject(detailedName(SOURCE_WORDS.flag)));
export const payloadName = eitherName(v.object(detailedName(PAYLOAD_WORDS.flag)));

const ownerFields = {
  /** An id of this list. */
  vendor: v.exactOptional(vendorId),
  /** Of an owner that is not in the list. */
  name: v.exactOptional(text(200)),
  since: v.exactOptional(partialDate),
  note: v.exactOptional(text(500)),
};

/** An owner that is somebody: with an id or a name. */
function ofSomebody<const Fields extends v.GenericSchema<unknown, { vendor?: string; name?: string }>>(
  fields: Fields,
) {
  return v.pipe(
    fields,
    v.check(({ vendor, name }) => vendor !== undefined || name !== undefined, 'has neither vendor nor name'),
  );
}

const identity = {
  /** The name people write. */
  name: nameText,
  seat: v.exactOptional(country),
  sectors: v.exactOptional(texts(60, 20)),
  legalNames: v.exactOptional(texts(200, 100)),
  /** Well-known brands or units; for display, not for matching. */
  subsidiaries: v.exactOptional(texts(200, 100)),
  /** Hosts of its own sites, without `www.`. */
  domains: v.exactOptional(listOf(hostName, 200)),
  note: v.exactOptional(text(1000)),
  /** Words that, near any weak name of the vendor, tell that it means the vendor. */
  evidence: v.exactOptional(texts(80, 200)),
};

const MOST_NAMES = 200;
const MOST_CLAIMS = 500;

export const sourceVendor = v.strictObject({
  ...identity,
  owner: v.exactOptional(ofSomebody(v.strictObject(ownerFields))),
  /** By language; `en` is the Latin form in any language. */
  names: v.record(language, listOf(sourceName, MOST_NAMES)),
  products: v.exactOptional(listOf(sourceName, MOST_NAMES)),
  restrictions: v.exactOptional(listOf(sourceClaim, MOST_CLAIMS)),
});

export const payloadVendor = v.object({
  id: vendorId,
  ...identity,
  owner: v.exactOptional(ofSomebody(v.object(ownerFields))),
  names: v.record(language, listOf(payloadName, MOST_NAMES)),
  products: v.exactOptional(listOf(payloadName, MOST_NAMES)),
  restrictions: v.exactOptional(listOf(payloadClaim, MOST_CLAIMS)),
});

export type VendorFacts = Omit<v.InferOutput<typeof payloadVendor>, 'id'>;
export type NameFacts = Exclude<v.InferOutput<typeof payloadName>, string>;
/** A name with its conditions; a plain text has none. */
export function detailsOf(name: v.InferOutput<typeof payloadName>): NameFacts {
  return typeof name === 'string' ? { text: name } : name;
}
