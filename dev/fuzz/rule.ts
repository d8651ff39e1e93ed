/** A rule that a case has broken. Anything else that is thrown is a crash. */
export class Broken extends Error {}

/** The day of all cases, epoch ms. */
export const NOW = Date.UTC(2026, 7, 20);

export function need<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The fuzzer’s own list is wrong');
  return value;
}
