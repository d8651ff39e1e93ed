import type { Vendor } from '../../domain/vendor.ts';
import { type Command, readArguments } from '../command.ts';
import { EXIT } from '../console.ts';
import { type OpenedList, openList } from '../open-list.ts';

const USAGE = 'interdict list stats [--json] [--list FILE]';

export const statsCommand: Command = {
  name: 'stats',
  summary: 'count what the list has',
  usage: USAGE,
  async run(args, console) {
    const { values } = readArguments(args, { json: { type: 'boolean' }, list: { type: 'string' } }, USAGE);
    const stats = statsOf(await openList(values.list, console));
    console.out(values.json ? `${JSON.stringify(stats, null, 2)}\n` : statsText(stats));
    return EXIT.fine;
  },
};

export interface ListStats {
  readonly sequence: number;
  readonly published: string;
  readonly counts: {
    readonly vendors: number;
    readonly jurisdictions: number;
    readonly claims: number;
    readonly sources: number;
    /** Names by language of the spelling. */
    readonly aliases: Readonly<Record<string, number>>;
  };
  /** Display names, by id. */
  readonly vendors: readonly string[];
}

export function statsOf({ sequence, published, vendors }: OpenedList): ListStats {
  const claims = vendors.flatMap((vendor) => vendor.restrictions);
  return {
    sequence,
    published,
    counts: {
      vendors: vendors.length,
      jurisdictions: new Set(claims.map((claim) => claim.jurisdiction)).size,
      claims: claims.length,
      sources: new Set(claims.flatMap((claim) => claim.sources.map(({ url }) => url))).size,
      aliases: aliasesByLanguage(vendors),
    },
    vendors: vendors.map((vendor) => vendor.name),
  };
}

function aliasesByLanguage(vendors: readonly Vendor[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { lang } of vendors.flatMap((vendor) => vendor.names))
    counts.set(lang, (counts.get(lang) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function statsText({ sequence, published, counts }: ListStats): string {
  const aliases = Object.entries(counts.aliases).map(([lang, count]) => `${lang} ${count}`);
  return [
    `List ${sequence}, published ${published}`,
    `${counts.vendors} vendors, ${counts.claims} claims in ${counts.jurisdictions} jurisdictions, ${counts.sources} sources`,
    `Names: ${aliases.join(', ')}`,
    '',
  ].join('\n');
}
