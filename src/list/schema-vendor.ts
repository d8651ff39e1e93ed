import * as v from 'valibot';
import { parseVendorId } from '../domain/vendor.ts';
import { restriction } from './schema-restriction.ts';
import { partialDate, text, texts } from './schema-text.ts';

const vendorId = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const id = parseVendorId(dataset.value);
    if (id !== undefined) return id;
    addIssue({ message: 'is not a vendor id' });
    return NEVER;
  }),
);

const HAN = /^\p{Script=Han}$/u;

/** One character is a name in Han only; in an alphabet it would be found in every text. */
export function isLongEnoughName(name: string): boolean {
  const characters = [...name];
  return characters.length > 1 || (characters[0] !== undefined && HAN.test(characters[0]));
}

const role = v.optional(
  v.pipe(
    v.string(),
    v.transform((word) => (word === 'product' ? ('product' as const) : ('name' as const))),
  ),
  'name',
);

const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is not a language'));

const nameFields = v.object({
  text: text(120),
  lang: v.optional(language, 'en'),
  role,
  weak: v.optional(v.boolean(), false),
  alsoMeans: v.exactOptional(text(500)),
  weakIn: v.optional(v.pipe(v.array(language), v.maxLength(50, 'has more than 50 entries')), []),
  cased: v.optional(v.boolean(), false),
  lookUpOnly: v.optional(v.boolean(), false),
  near: texts(80, 200),
  not: texts(120, 200),
});

const name = v.pipe(
  nameFields,
  v.forward(
    v.check((name) => name.lookUpOnly || isLongEnoughName(name.text), 'is a single letter'),
    ['text'],
  ),
);

const owner = v.object({
  vendor: v.exactOptional(vendorId),
  name: text(200),
  since: v.exactOptional(partialDate),
  note: v.exactOptional(text(500)),
});

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

const domains = v.optional(
  v.pipe(
    v.array(v.pipe(v.string(), v.regex(HOST, 'is not a lower-case host name'))),
    v.maxLength(200, 'has more than 200 entries'),
  ),
  [],
);

/** A vendor as the payload has it. Empty arrays and false flags are left out there. */
export const vendor = v.object({
  id: vendorId,
  name: text(120),
  legalNames: texts(200, 100),
  names: v.pipe(v.array(name), v.minLength(1, 'has no entry'), v.maxLength(200, 'has more than 200 entries')),
  evidence: texts(80, 200),
  owner: v.exactOptional(owner),
  subsidiaries: texts(200, 100),
  domains,
  sectors: texts(60, 20),
  seat: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not a country code'))),
  note: v.exactOptional(text(1000)),
  restrictions: v.optional(v.pipe(v.array(restriction), v.maxLength(500, 'has more than 500 entries')), []),
});
