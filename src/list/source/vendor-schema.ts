import * as v from 'valibot';
import { claim } from './claim-schema.ts';
import { date, flag, line, lineList, slug } from './fields.ts';

const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z]+)*$/, 'is not a language'));

const detailedName = v.strictObject({
  text: line,
  /** What else it means; its presence makes the name weak. */
  weak: v.exactOptional(line),
  /** Languages of the text around it in which alone the name is weak; elsewhere it is strong. */
  weakIn: v.exactOptional(v.pipe(v.array(language), v.minLength(1, 'has no language'))),
  cased: v.exactOptional(flag),
  /** Known and shown, but never looked for in pages: a letter, a syllable, a given name. */
  lookUpOnly: v.exactOptional(flag),
  near: v.exactOptional(lineList),
  not: v.exactOptional(lineList),
});
type DetailedName = v.InferOutput<typeof detailedName>;

/** A plain string is a strong name. */
const name = v.pipe(
  v.lazy((input) => (typeof input === 'string' ? line : detailedName)),
  v.transform((written): DetailedName => (typeof written === 'string' ? { text: written } : written)),
);

const owner = v.strictObject({
  vendor: v.exactOptional(slug),
  name: v.exactOptional(line),
  since: v.exactOptional(date),
  note: v.exactOptional(line),
});

export const vendor = v.strictObject({
  name: line,
  seat: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not a country code'))),
  sectors: v.exactOptional(lineList),
  legalNames: v.exactOptional(lineList),
  owner: v.exactOptional(
    v.pipe(
      owner,
      v.check(
        ({ vendor, name }) => vendor !== undefined || name !== undefined,
        'has neither vendor nor name',
      ),
    ),
  ),
  subsidiaries: v.exactOptional(lineList),
  domains: v.exactOptional(lineList),
  note: v.exactOptional(line),
  evidence: v.exactOptional(lineList),
  names: v.record(language, v.pipe(v.array(name), v.minLength(1, 'has no name'))),
  products: v.exactOptional(v.array(name)),
  restrictions: v.exactOptional(v.array(claim)),
});
export type VendorSource = v.InferOutput<typeof vendor>;
export type NameSource = DetailedName;
