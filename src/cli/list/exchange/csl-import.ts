import * as v from 'valibot';
import { type PartialDate, parsePartialDate } from '../../../domain/partial-date.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { type Draft, type DraftClaim, guessKind, slugOf, withoutLegalForm } from './draft.ts';

/*
 * The Consolidated Screening List of the US International Trade Administration: one JSON object whose `results` have a
 * record per party and list. Fields by its documentation; those that are not read here are passed over.
 */

const blankable = v.nullish(v.string());
const record = v.object({
  id: v.string(),
  name: v.string(),
  /** `Entity`, `Individual`, `Vessel`, `Aircraft`, or nothing. */
  type: blankable,
  /** "Entity List (EL) - Bureau of Industry and Security" */
  source: v.string(),
  programs: v.nullish(v.array(v.string())),
  alt_names: v.nullish(v.array(v.string())),
  addresses: v.nullish(v.array(v.object({ country: blankable }))),
  federal_register_notice: blankable,
  start_date: blankable,
  end_date: blankable,
  license_requirement: blankable,
  license_policy: blankable,
  remarks: blankable,
  source_list_url: blankable,
  source_information_url: blankable,
});
type CslRecord = v.InferOutput<typeof record>;

const file = v.object({ results: v.array(record) });

export interface CslRead {
  /** One for each company, its records as claims. */
  readonly drafts: readonly Draft[];
  /** How many records are of persons, vessels and aircraft. */
  readonly leftOut: number;
}

/** The parties of the file that are companies, or what is wrong with the file. */
export function readCsl(data: unknown): Result<CslRead, string> {
  const parsed = v.safeParse(file, data, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return err(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  const byName = new Map<string, CslRecord[]>();
  const { results } = parsed.output;
  const companies = results.filter(isCompany);
  for (const one of companies) {
    const name = cleanName(one.name);
    byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  return ok({
    drafts: [...byName].map(([name, records]) => draftOf(name, records)),
    leftOut: results.length - companies.length,
  });
}

/** Many records of companies have no type. */
function isCompany({ type }: CslRecord): boolean {
  return type === undefined || type === null || type === '' || type === 'Entity';
}

/** Without the formula that many entries of the Entity List end with. */
function cleanName(name: string): string {
  return name.replace(/,? and any successor, sub-?unit, or subsidiary thereof\.?$/i, '').trim();
}

function draftOf(name: string, records: readonly CslRecord[]): Draft {
  const short = withoutLegalForm(name);
  const others = records.flatMap(({ alt_names }) => (alt_names ?? []).flatMap((one) => one.split(/;\s*/)));
  const seat = records.flatMap(({ addresses }) => (addresses ?? []).map(({ country }) => country ?? ''));
  const country = seat.find((one) => /^[A-Z]{2}$/.test(one));
  return {
    name: short,
    legalNames: short === name ? [] : [name],
    otherNames: [...new Set(others)].filter((one) => one !== '' && one !== short && one !== name),
    ...(country !== undefined && { seat: country }),
    domains: [],
    claims: records.map(claimOf),
    origin: `US Consolidated Screening List, ${records.map(({ id }) => id).join(', ')}`,
  };
}

function claimOf(one: CslRecord): DraftClaim {
  const [list = one.source, authority] = one.source.split(' - ');
  const announced = dateOf(one.start_date);
  const ended = dateOf(one.end_date);
  const notice = one.federal_register_notice?.trim() || undefined;
  const programs = (one.programs ?? []).join(', ');
  const url = [one.source_information_url, one.source_list_url].find((address) =>
    address?.startsWith('https://'),
  );
  return {
    id: slugOf(`us ${/\(([A-Z]+)\)/.exec(list)?.[1] ?? list}`),
    jurisdiction: 'US',
    ...(authority !== undefined && { authority }),
    instrument: [list, programs, notice].filter((part) => part !== '' && part !== undefined).join(', '),
    kind: guessKind(list, programs),
    basis: 'official',
    status: ended === undefined ? 'in-force' : 'lifted',
    ...(one.license_requirement && { scope: oneLine(`Licence requirement: ${one.license_requirement}`) }),
    ...(announced !== undefined && { announced, effective: announced }),
    ...(ended !== undefined && { ended }),
    ...(one.license_policy && { summary: oneLine(`Licence policy: ${one.license_policy}`) }),
    sources: url ? [{ publisher: authority ?? 'US government', title: list, url }] : [],
  };
}

function dateOf(text: string | null | undefined): PartialDate | undefined {
  return parsePartialDate((text ?? '').slice(0, 10));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
