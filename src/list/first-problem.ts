import * as v from 'valibot';
import { isSafeText } from './schema/text.ts';

/** More of a wrong value is of no use to anybody. */
const LONGEST = 200;

/**
 * The first place that is wrong, and how. Both may have words of the list in them, keys and values of any length: what is
 * told in the end is short, and safe to show.
 */
export function firstProblem([issue]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): {
  readonly path: string;
  readonly problem: string;
} {
  return { path: told(v.getDotPath(issue) ?? ''), problem: told(issue.message) };
}

function told(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
  return isSafeText(short) ? short : [...short].map((sign) => (isSafeText(sign) ? sign : '\ufffd')).join('');
}
