import * as v from 'valibot';
import { BASES, CONFIRMATIONS, KINDS, STATUSES, TARGETINGS } from '../domain/restriction.ts';
import { httpsUrl, jurisdiction, partialDate, text, wordOf } from './schema-text.ts';

/** Where a word of a newer publisher is unknown, the claim is told as weaker than it may be, never as stronger. */
const kind = wordOf(KINDS, 'other');
const status = wordOf(STATUSES, 'other');
const basis = wordOf(BASES, 'press');
const targeting = wordOf(TARGETINGS, 'class');
const confirmed = wordOf(CONFIRMATIONS, 'knowledge');

const source = v.object({
  publisher: text(200),
  title: text(500),
  url: httpsUrl,
  date: v.exactOptional(partialDate),
});

const statusChange = v.object({ status, date: partialDate, note: v.exactOptional(text(500)) });

/** A claim as the payload has it. */
export const restriction = v.object({
  id: v.pipe(
    v.string(),
    v.maxLength(160, 'is too long'),
    v.regex(/^[a-z0-9-]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not <vendor>/<claim>'),
  ),
  jurisdiction,
  kind,
  status,
  basis,
  targeting,
  authority: text(300),
  instrument: text(500),
  scope: text(600),
  summary: text(2000),
  announced: v.exactOptional(partialDate),
  effective: v.exactOptional(partialDate),
  ended: v.exactOptional(partialDate),
  expires: v.exactOptional(partialDate),
  history: v.optional(v.pipe(v.array(statusChange), v.maxLength(50, 'has more than 50 entries')), []),
  sources: v.pipe(
    v.tupleWithRest([source], source, 'has no source'),
    v.maxLength(20, 'has more than 20 sources'),
  ),
  asOf: partialDate,
  confirmed,
  doubt: v.exactOptional(text(1000)),
});
