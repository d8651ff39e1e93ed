import { foldName } from '../../../names/fold.ts';
import { errorAt, type Problem } from '../problem.ts';
import type { ReadList } from '../read-sources.ts';
import { type ListedName, listedNames } from './listed-names.ts';

/** No form is a strong name of two vendors: a mark could not tell which is meant. Forms are compared as pages are read. */
export function checkStrongNameClash(list: ReadList): Problem[] {
  const firstByForm = new Map<string, ListedName>();
  return listedNames(list).flatMap((listed): Problem[] => {
    if (listed.name.weak !== undefined) return [];
    const form = foldName(listed.name.text);
    const first = firstByForm.get(form);
    if (!first) firstByForm.set(form, listed);
    if (!first || first.vendor === listed.vendor) return [];
    return [
      errorAt(
        listed.place,
        `"${listed.name.text}" is a strong name of ${first.vendor.id} too (${first.place.file}:${first.place.line})`,
        'Make it weak for one of the two, or remove it there.',
      ),
    ];
  });
}
