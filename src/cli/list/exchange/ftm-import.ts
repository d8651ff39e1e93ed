import * as v from 'valibot';
import { type PartialDate, parsePartialDate } from '../../../domain/partial-date.ts';
import { type Draft, type DraftClaim, guessKind, slugOf, withoutLegalForm } from './draft.ts';

/*
 * FollowTheMoney entities, one JSON object a line, as OpenSanctions publishes them (entities.ftm.json): companies and, as
 * entities of their own that point to them, the sanctions on them. Properties are lists of texts.
 */

const entity = v.object({
  id: v.string(),
  schema: v.string(),
  caption: v.optional(v.string()),
  properties: v.record(v.string(), v.array(v.unknown())),
});
type FtmEntity = v.InferOutput<typeof entity>;

const COMPANIES: ReadonlySet<string> = new Set(['Company', 'Organization', 'LegalEntity', 'PublicBody']);

/** A line that is no entity. Lines count from 1. */
export interface BadLine {
  readonly line: number;
  readonly problem: string;
}

export interface FtmRead {
  readonly drafts: readonly Draft[];
  readonly badLines: readonly BadLine[];
}

/**
 * The companies of a file that have a sanction, a draft for each. `countries` (ISO 3166-1 alpha-2) leaves out companies
 * of other places; empty takes all. Lines are read one by one, for such files may be larger than memory.
 */
export async function readFtm(
  lines: AsyncIterable<string>,
  countries: ReadonlySet<string>,
): Promise<FtmRead> {
  const companies: FtmEntity[] = [];
  const sanctions = new Map<string, FtmEntity[]>();
  const badLines: BadLine[] = [];
  let line = 0;
  for await (const text of lines) {
    line++;
    if (text.trim() === '') continue;
    const parsed = v.safeParse(entity, jsonOf(text), { abortEarly: true });
    if (!parsed.success) {
      badLines.push({
        line,
        problem: `${v.getDotPath(parsed.issues[0]) ?? 'it'} ${parsed.issues[0].message}`,
      });
      continue;
    }
    const one = parsed.output;
    if (COMPANIES.has(one.schema) && isOf(one, countries)) companies.push(one);
    if (one.schema === 'Sanction') {
      for (const target of textsOf(one, 'entity')) {
        sanctions.set(target, [...(sanctions.get(target) ?? []), one]);
      }
    }
  }
  const drafts = companies.flatMap((company) => {
    const acts = sanctions.get(company.id);
    return acts ? [draftOf(company, acts)] : [];
  });
  return { drafts, badLines };
}

function isOf(company: FtmEntity, countries: ReadonlySet<string>): boolean {
  return countries.size === 0 || countriesOf(company).some((country) => countries.has(country));
}

function countriesOf(company: FtmEntity): string[] {
  return [
    ...textsOf(company, 'mainCountry'),
    ...textsOf(company, 'jurisdiction'),
    ...textsOf(company, 'country'),
  ].map((code) => code.toUpperCase());
}

function draftOf(company: FtmEntity, acts: readonly FtmEntity[]): Draft {
  const names = [company.caption ?? '', ...textsOf(company, 'name')].filter((name) => name !== '');
  const [caption = company.id, ...otherNames] = [...new Set(names)];
  const name = withoutLegalForm(caption);
  const seat = countriesOf(company).find((code) => /^[A-Z]{2}$/.test(code));
  const spellings = ['alias', 'weakAlias', 'previousName'].flatMap((field) => textsOf(company, field));
  return {
    name,
    legalNames: name === caption ? [] : [caption],
    otherNames: [...new Set([...otherNames, ...spellings])].filter((one) => one !== name && one !== caption),
    ...(seat !== undefined && { seat }),
    domains: [...new Set(textsOf(company, 'website').flatMap(hostOf))],
    claims: withDistinctIds(acts.map((act) => claimOf(act, textsOf(company, 'topics')))),
    origin: `FollowTheMoney entity ${company.id}`,
  };
}

function claimOf(act: FtmEntity, topics: readonly string[]): DraftClaim {
  const [country = ''] = textsOf(act, 'country');
  const [authority] = textsOf(act, 'authority');
  const programs = [...textsOf(act, 'program'), ...textsOf(act, 'programId')];
  const announced = dateOf(act, 'listingDate');
  const effective = dateOf(act, 'startDate');
  const ended = dateOf(act, 'endDate');
  const [scope] = textsOf(act, 'provisions');
  const [summary] = textsOf(act, 'reason');
  const instrument = [...new Set([...programs, ...textsOf(act, 'authorityId')])].join(', ');
  return {
    id: claimId(country, programs[0] ?? authority ?? 'act'),
    ...(country !== '' && { jurisdiction: country.toUpperCase() }),
    ...(authority !== undefined && { authority }),
    ...(instrument !== '' && { instrument }),
    kind: guessKind(authority ?? '', ...programs, ...topics.filter((topic) => topic !== 'sanction')),
    basis: 'official',
    status: ended === undefined ? 'in-force' : 'lifted',
    ...(scope !== undefined && { scope: oneLine(scope) }),
    ...(announced !== undefined && { announced }),
    ...(effective !== undefined && { effective }),
    ...(ended !== undefined && { ended }),
    ...(summary !== undefined && { summary: oneLine(summary) }),
    sources: textsOf(act, 'sourceUrl')
      .filter((url) => url.startsWith('https://'))
      .map((url) => ({ publisher: authority ?? 'Publisher', title: programs[0] ?? 'Listing', url })),
  };
}

/** Ids of programmes often begin with the country themselves: `EU-RUS`. */
function claimId(country: string, act: string): string {
  const slug = slugOf(act);
  return country === '' || slug.startsWith(`${country.toLowerCase()}-`) ? slug : slugOf(`${country} ${act}`);
}

/** Two acts of one programme need ids of their own. */
function withDistinctIds(claims: readonly DraftClaim[]): DraftClaim[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const count = (seen.get(claim.id) ?? 0) + 1;
    seen.set(claim.id, count);
    return count === 1 ? claim : { ...claim, id: `${claim.id}-${count}` };
  });
}

function textsOf({ properties }: FtmEntity, field: string): string[] {
  return (properties[field] ?? []).flatMap((value) => (typeof value === 'string' ? [value] : []));
}

function dateOf(act: FtmEntity, field: string): PartialDate | undefined {
  const [date = ''] = textsOf(act, field).sort();
  return parsePartialDate(date.slice(0, 10));
}

function hostOf(address: string): string[] {
  const url = URL.canParse(address) ? address : `https://${address}`;
  return URL.canParse(url) ? [new URL(url).hostname.replace(/^www\./, '')] : [];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
