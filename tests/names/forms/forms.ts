import fc from 'fast-check';
import { compareForms } from '../../../src/names/forms/form-table.ts';

/** A folded form: few letters of each script, so that many forms begin alike. */
export const anyForm = fc.string({
  unit: fc.constantFrom(...'aabbcc7 яй.אعक华为ウ화웨'),
  minLength: 1,
  maxLength: 24,
});

/** Forms as a table has them: in order, each once. */
export function ordered(forms: readonly string[]): string[] {
  return [...new Set(forms)].sort(compareForms);
}
