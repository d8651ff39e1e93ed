import * as v from 'valibot';
import { err, ok, type Result } from '../domain/result.ts';
import { firstProblem } from './first-problem.ts';
import type { ListHeader } from './list.ts';
import { utcTime } from './schema/changes.ts';
import { appVersion } from './schema/release.ts';

/** The largest payload a header may announce: two lists of this size fit into storage.local's 10 MiB. */
export const MAX_PAYLOAD_BYTES = 4 * 1024 * 1024;

const header = v.pipe(
  v.object({
    format: v.literal('interdict-list'),
    version: v.literal(1, 'is a version of the format that is not known here'),
    sequence: v.pipe(v.number(), v.safeInteger('is not a whole number'), v.minValue(1)),
    published: utcTime,
    expires: utcTime,
    minAppVersion: v.exactOptional(appVersion),
    mayShrink: v.exactOptional(v.boolean()),
    mayGrow: v.exactOptional(v.boolean()),
    payload: v.object({
      bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(2), v.maxValue(MAX_PAYLOAD_BYTES)),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hexadecimal')),
    }),
  }),
  v.check(
    ({ published, expires }) => Date.parse(expires) > Date.parse(published),
    'expires before it starts',
  ),
);

/** Returns the header, fields of newer publishers left out, or the first place that is wrong. */
export function parseHeader(data: unknown): Result<ListHeader, { path: string; problem: string }> {
  const parsed = v.safeParse(header, data, { abortEarly: true });
  if (parsed.success) return ok(parsed.output);
  const { path, problem } = firstProblem(parsed.issues);
  return err({ path: path === '' ? 'header' : `header.${path}`, problem });
}
