import * as v from 'valibot';
import { parseJurisdiction } from '../../domain/jurisdiction.ts';
import { parsePartialDate } from '../../domain/partial-date.ts';
import { parseVendorId } from '../../domain/vendor.ts';

/** A string that `parse` knows, with the type it gives. `shape` is what JSON Schema can say of it. */
function parsed<Value extends string>(
  shape: RegExp,
  parse: (text: string) => Value | undefined,
  problem: string,
) {
  return v.pipe(
    v.string(),
    v.metadata({ pattern: shape.source }),
    v.rawTransform<string, Value>(({ dataset, addIssue, NEVER }) => {
      const value = parse(dataset.value);
      if (value !== undefined) return value;
      addIssue({ message: problem });
      return NEVER;
    }),
  );
}

export const partialDate = parsed(
  /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
  parsePartialDate,
  'is not a date that exists (YYYY, YYYY-MM or YYYY-MM-DD)',
);

/** A date of a vendor's own under an act, or `none` where the act's date does not hold for it. */
export const dateOrNone = v.union([v.literal('none'), partialDate], 'is neither a date nor "none"');

const JURISDICTION = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/;
const NO_JURISDICTION = 'is not a jurisdiction (US, EU or US-TX)';
export const jurisdiction = parsed(JURISDICTION, parseJurisdiction, NO_JURISDICTION);
/** The same as a key of a record, where only the shape can be asked for. */
export const jurisdictionKey = v.pipe(v.string(), v.regex(JURISDICTION, NO_JURISDICTION));

export const vendorId = parsed(
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  // What is kept by vendor is kept in plain objects, all of which seem to have something under this one name.
  (text) => (text === 'constructor' ? undefined : parseVendorId(text)),
  'is not a vendor id',
);

/** The last part of a claim's id, unique within its vendor. */
export const slug = v.pipe(
  v.string(),
  v.maxLength(80, 'is longer than 80 characters'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not a slug of lower-case letters, digits and single hyphens'),
);

/** `<vendor>/<claim>` */
export const claimId = v.pipe(
  v.string(),
  v.maxLength(160, 'is longer than 160 characters'),
  v.regex(/^[a-z0-9-]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not <vendor>/<claim>'),
);

/** `<folder>/<file>` of an act. */
export const actId = v.pipe(
  v.string(),
  v.maxLength(100, 'is longer than 100 characters'),
  v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'is not <folder>/<file> of an act, without .yaml'),
);

/** BCP 47, the language in lower case. */
export const language = v.pipe(
  v.string(),
  v.maxLength(35, 'is not a language'),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is not a language'),
);

/** ISO 3166-1 alpha-2. */
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not a country code'));

export const hostName = v.pipe(
  v.string(),
  v.maxLength(253, 'is longer than 253 characters'),
  v.regex(
    /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/,
    'is not a lower-case host name',
  ),
);
