/**
 * The wait that a Retry-After header asks for (RFC 9110, section 10.2.3: seconds or a date), in ms and never negative;
 * `undefined` when there is none or it can't be read.
 */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = /GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(date - now, 0);
}
