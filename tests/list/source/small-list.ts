import { parseDay } from '../../../src/domain/partial-date.ts';
import type { Problem } from '../../../src/list/source/problem.ts';
import { type ListSources, type ReadList, readSources } from '../../../src/list/source/read-sources.ts';

export const TODAY = parseDay('2026-11-22')!;

export const RELEASE = `sequence: 1
published: 2026-11-22T00:00:00Z
expires: 2027-02-20T00:00:00Z
`;

export const JURISDICTIONS = `EU:
  members: [DE, FR]
US-TX: { names: { en: Texas } }
`;

/** A claim's lines below its `id` or `act`, for a vendor file. Fields given replace those of the default. */
export function claimLines(fields: Record<string, string> = {}): string {
  const all: Record<string, string> = {
    jurisdiction: 'US',
    authority: 'Department',
    instrument: 'Order 1',
    kind: 'prohibition',
    basis: 'official',
    status: 'in-force',
    scope: 'Nobody may buy it',
    announced: '2024-01-10',
    effective: '2024-02-01',
    summary: 'It may not be bought.',
    asOf: '2026-08',
    confirmed: 'source',
    ...fields,
  };
  const sources =
    fields.sources ?? '\n      - publisher: P\n        title: T\n        url: https://example.org/a';
  delete all.sources;
  const lines = Object.entries(all).filter(([, value]) => value !== '');
  const before = lines.filter(([name]) => name !== 'asOf' && name !== 'confirmed');
  const after = lines.filter(([name]) => name === 'asOf' || name === 'confirmed');
  return [...before, ['sources', sources] as const, ...after]
    .map(([name, value]) => `    ${name}:${value.startsWith('\n') ? '' : ' '}${value}\n`)
    .join('');
}

export const ACT = `jurisdiction: US
authority: Congress
instrument: Section 889
kind: procurement
basis: official
status: in-force
scope: Agencies may not buy {vendor} equipment
announced: 2018-08-13
effective: 2019-08-13
summary: The law names {vendor}.
sources:
  - publisher: P
    title: T
    url: https://example.org/act
asOf: 2026-08
confirmed: source
`;

/** Files beside acts and vendors, by name; `releases/2` is what release 2 changed. */
const OTHERS: Readonly<Record<string, string>> = {
  release: RELEASE,
  jurisdictions: JURISDICTIONS,
  removed: '[]\n',
  sectors: '{}\n',
  'frequent-names': '[]\n',
};

/** Files by name: `acme` is a vendor, `us/law` an act, `releases/1` what a release changed, and `removed` itself. */
export function listOf(files: Record<string, string>, release = RELEASE): ListSources {
  const other = (name: string) => ({
    path: `list/${name}.yaml`,
    text: files[name] ?? (name === 'release' ? release : (OTHERS[name] ?? '')),
  });
  const named = (wanted: (name: string) => boolean, folder: string) =>
    Object.entries(files)
      .filter(([name]) => wanted(name))
      .map(([name, text]) => ({ path: `list/${folder}${name}.yaml`, text }));
  return {
    release: other('release'),
    jurisdictions: other('jurisdictions'),
    removed: other('removed'),
    sectors: other('sectors'),
    frequentNames: other('frequent-names'),
    releases: named((name) => name.startsWith('releases/'), ''),
    acts: named((name) => name.includes('/') && !name.startsWith('releases/'), 'acts/'),
    vendors: named((name) => !name.includes('/') && !(name in OTHERS), 'vendors/'),
    strays: [],
  };
}

export function readList(files: Record<string, string>, release = RELEASE): ReadList {
  const read = readSources(listOf(files, release));
  if (!read.ok) throw new Error(JSON.stringify(read.error, null, 2));
  return read.value;
}

/** A problem as one line: where, how grave, what. */
export function told(problems: readonly Problem[]): string[] {
  return problems.map(
    ({ file, line, column, severity, problem }) => `${file}:${line}:${column} ${severity}: ${problem}`,
  );
}
