import type { Restriction } from '../../domain/restriction.ts';
import type { Vendor } from '../../domain/vendor.ts';
import type { ListDiff } from '../../list/diff.ts';

/** What changed, for people: vendors by name, claims with what they say. Looks both lists up for what ids stand for. */
export function changesMarkdown(
  title: string,
  diff: ListDiff,
  old: readonly Vendor[],
  next: readonly Vendor[],
): string {
  const vendors = new Map([...old, ...next].map((vendor) => [String(vendor.id), vendor]));
  const claims = new Map(
    [...vendors.values(), ...next].flatMap((vendor) =>
      vendor.restrictions.map((claim) => [claim.id, { vendor, claim }] as const),
    ),
  );
  for (const vendor of old) {
    for (const claim of vendor.restrictions)
      if (!claims.has(claim.id)) claims.set(claim.id, { vendor, claim });
  }
  const vendorLine = (id: string) => `- ${vendors.get(id)?.name ?? id} (\`${id}\`)`;
  const claimLine = (id: string, more = '') => {
    const found = claims.get(id);
    return found ? `- ${sentence(found.vendor, found.claim)}${more} (\`${id}\`)` : `- \`${id}\`${more}`;
  };
  const parts = [
    section('Vendors added', diff.vendorsAdded?.map(vendorLine)),
    section('Vendors removed', diff.vendorsRemoved?.map(vendorLine)),
    section(
      'Claims added',
      diff.claimsAdded?.map((id) => claimLine(id)),
    ),
    section(
      'Claims removed',
      diff.claimsRemoved?.map((id) => claimLine(id)),
    ),
    section(
      'Status changed',
      diff.statusChanged?.map(({ claim, from, to }) => claimLine(claim, `: ${from} → ${to}`)),
    ),
    section(
      'Claims corrected',
      diff.corrected?.map(({ claim, fields }) => claimLine(claim, `: ${fields.join(', ')}`)),
    ),
    section(
      'Vendors corrected',
      diff.vendorsCorrected?.map(({ vendor, fields }) => `${vendorLine(vendor)}: ${fields.join(', ')}`),
    ),
  ].filter((part) => part !== '');
  return [`# ${title}`, ...(parts.length > 0 ? parts : ['Nothing changed.'])].join('\n\n').concat('\n');
}

function section(heading: string, lines: readonly string[] | undefined): string {
  return lines ? `## ${heading} (${lines.length})\n\n${lines.join('\n')}` : '';
}

/** "Kaspersky, US: prohibition, in-force, official" */
function sentence({ name }: Vendor, { jurisdiction, kind, status, basis }: Restriction): string {
  return `${name}, ${jurisdiction}: ${kind}, ${status}, ${basis}`;
}
