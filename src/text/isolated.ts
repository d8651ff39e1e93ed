import { directionOf } from './languages.ts';

/** What begins in another script than Arabic: its first letter tells. */
const FOREIGN = /^\P{L}*[^\P{L}\p{Script=Arabic}]/u;
/** Sign of a sentence put together already, which runs as its language does even if it begins with a name. */
const ISOLATE = '\u2068';

/**
 * The arguments of a message, ready to stand in a sentence that runs from right to left: what is foreign keeps its own
 * order, its full stops and brackets included ("ACM Research, Inc."), between the signs for that (FSI and PDI, Unicode UAX #9).
 * In other languages they stay as they are.
 */
export function isolated<Value extends string | number>(
  values: Readonly<Record<string, Value>>,
  locale: string,
): Record<string, Value | string> {
  if (directionOf(locale) === 'ltr') return values;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && FOREIGN.test(value) && !value.includes(ISOLATE)
        ? `${ISOLATE}${value}\u2069`
        : value,
    ]),
  );
}
