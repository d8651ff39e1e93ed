import { dayOf } from '../../domain/partial-date.ts';
import { type Restriction, sinceOf, statusOn } from '../../domain/restriction.ts';
import type { Vendor } from '../../domain/vendor.ts';
import { verdictsOf } from '../../domain/verdict.ts';
import { foldName } from '../../names/fold.ts';
import { type Command, readArguments } from '../command.ts';
import { CommandError, EXIT, usageError } from '../console.ts';
import { openList } from '../open-list.ts';

const USAGE = 'interdict list show VENDOR [--json] [--list FILE]';

export const showCommand: Command = {
  name: 'show',
  summary: 'tell all about one vendor, found by id or any of its names',
  usage: USAGE,
  async run(args, console) {
    const { values, positionals } = readArguments(
      args,
      { json: { type: 'boolean' }, list: { type: 'string' } },
      USAGE,
    );
    const wanted = positionals.join(' ');
    if (wanted === '') throw usageError(`Which vendor?\nUsage: ${USAGE}`);
    const { vendors } = await openList(values.list, console);
    const vendor = findVendor(vendors, wanted);
    console.out(values.json ? `${JSON.stringify(vendor, null, 2)}\n` : vendorText(vendor, console.now()));
    return EXIT.fine;
  },
};

/** By id, else by any of its names in any spelling. Throws a `CommandError` that offers similar ids. */
export function findVendor(vendors: readonly Vendor[], wanted: string): Vendor {
  const folded = foldName(wanted);
  const found =
    vendors.find(({ id }) => id === wanted) ??
    vendors.find(({ name }) => foldName(name) === folded) ??
    vendors.find(({ names }) => names.some(({ text }) => foldName(text) === folded));
  if (found) return found;
  const similar = vendors.filter(({ id, name }) => id.includes(folded) || foldName(name).includes(folded));
  const hint = similar.length > 0 ? ` Did you mean ${similar.map(({ id }) => id).join(', ')}?` : '';
  throw new CommandError(`No vendor of the list is called "${wanted}".${hint}`);
}

function vendorText(vendor: Vendor, now: number): string {
  const day = dayOf(now);
  const { owner } = vendor;
  return [
    `${vendor.name} (${vendor.id})`,
    vendor.seat ? `Seat: ${vendor.seat}` : '',
    owner ? `Owner: ${owner.name}${owner.since ? ` since ${owner.since}` : ''}` : '',
    `Names: ${vendor.names.map(({ text, weak }) => (weak ? `${text} (weak)` : text)).join(', ')}`,
    vendor.restrictions.length === 0 ? 'No restriction on record.' : '',
    ...verdictsOf(vendor, [], day).flatMap(({ jurisdiction, tone, claims }) => [
      '',
      `${jurisdiction}: ${tone}`,
      ...claims.map((claim) => claimText(claim, statusOn(claim, day))),
    ]),
    '',
  ]
    .filter((line, at) => line !== '' || at > 4)
    .join('\n');
}

function claimText(claim: Restriction, status: string): string {
  return [
    `  ${status}, ${claim.kind}, ${claim.basis}${claim.targeting === 'named' ? '' : `, ${claim.targeting}`}, since ${sinceOf(claim) ?? 'unknown'} (as of ${claim.asOf})`,
    `    ${claim.authority}: ${claim.instrument}`,
    `    ${claim.scope}`,
    ...claim.answers.map(({ date, text }) => `    Answered ${date}: ${text}`),
    ...(claim.doubt ? [`    In doubt: ${claim.doubt}`] : []),
    ...claim.sources.map(({ publisher, url }) => `    ${publisher}: ${url}`),
  ].join('\n');
}
