import { CLAIM_FIELDS } from '../../schema/claim.ts';
import { VENDOR_FIELDS } from '../../schema/vendor.ts';
import { noticeAt, type Problem } from '../problem.ts';
import type { ReadList } from '../read-sources.ts';
import type { Key, YamlFile } from '../yaml-file.ts';

/** Fields stand in one order, so that a diff between two files or versions shows facts only. */
export function checkFieldOrder(list: ReadList): Problem[] {
  return [
    ...list.acts.flatMap(({ file }) => outOfOrder(file, [], CLAIM_FIELDS)),
    ...list.vendors.flatMap(({ file }) => outOfOrder(file, [], VENDOR_FIELDS)),
    ...list.claims.flatMap(({ vendor, position }) =>
      outOfOrder(vendor.file, ['restrictions', position], CLAIM_FIELDS),
    ),
  ];
}

function outOfOrder(file: YamlFile, keys: readonly Key[], order: readonly string[]): Problem[] {
  const written = file.fieldsOf(keys);
  const wrong = written.findIndex(
    (field, at) => at > 0 && order.indexOf(field) < order.indexOf(written[at - 1] ?? ''),
  );
  const field = written[wrong];
  if (field === undefined) return [];
  return [
    noticeAt(
      file.placeOfKey([...keys, field]),
      `"${field}" stands behind "${written[wrong - 1]}"`,
      `Keep the order: ${order.filter((name) => written.includes(name)).join(', ')}.`,
    ),
  ];
}
