import type { VendorName } from '../../domain/vendor.ts';
import { foldName } from '../fold.ts';
import { MAX_FORM_LENGTH } from '../forms/form-table.ts';
import { initialismForms, shortForms, stemOf } from '../forms/stems.ts';

/** The folded forms under which a name is looked for; none for a name that no text can mean. */
export function formsOf(name: VendorName): { folded: string; isStem: boolean }[] {
  const folded = foldName(name.text);
  if (name.lookUpOnly || folded === '' || folded.length > MAX_FORM_LENGTH) return [];
  const stem = stemOf(folded);
  const others = [...(name.weak ? shortForms(folded) : []), ...initialismForms(name.text, folded)];
  return [
    ...[folded, ...others].map((form) => ({ folded: form, isStem: false })),
    ...(stem === undefined ? [] : [{ folded: stem, isStem: true }]),
  ];
}
