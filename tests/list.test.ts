import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readWordLists } from '../src/cli/list/word-lists.ts';
import { readListSources } from '../src/cli/list-files.ts';
import { parseJurisdiction } from '../src/domain/jurisdiction.ts';
import { parseDay } from '../src/domain/partial-date.ts';
import { homesOf } from '../src/domain/place.ts';
import type { Vendor } from '../src/domain/vendor.ts';
import { verdictsOf } from '../src/domain/verdict.ts';
import { encodePayload } from '../src/list/encode-payload.ts';
import { parsePayload, recallPayload } from '../src/list/parse-payload.ts';
import { checkSources } from '../src/list/source/check-sources.ts';
import { compileSources } from '../src/list/source/compile-sources.ts';
import { decodeMatcher } from '../src/names/decode.ts';
import { buildNamesIndex } from '../src/names/index/build-names-index.ts';
import { findMentions } from '../src/names/matcher.ts';

const TODAY = parseDay('2026-11-22')!;
const US = parseJurisdiction('US')!;

const sources = await readListSources(fileURLToPath(new URL('../list', import.meta.url)));
const problems = checkSources(sources, { today: TODAY, languagesOf: readWordLists() });
const compiled = compileSources(sources);
const text = compiled.ok ? encodePayload(compiled.value.payload) : '';
const parsed = compiled.ok ? parsePayload(JSON.parse(text)) : undefined;
const vendors: readonly Vendor[] = parsed?.ok ? parsed.value.vendors : [];
const places = parsed?.ok ? parsed.value.places : [];

function vendorOf(id: string): Vendor {
  const vendor = vendors.find((one) => one.id === id);
  if (!vendor) throw new Error(`no vendor "${id}"`);
  return vendor;
}

function claimsOf(id: string, jurisdiction: string) {
  return vendorOf(id).restrictions.filter((claim) => claim.jurisdiction === jurisdiction);
}

describe('the shipped list', () => {
  test('compiles and is accepted', () => {
    expect(compiled.ok ? [] : compiled.error).toEqual([]);
    expect(parsed).toMatchObject({ ok: true });
    expect(vendors.length).toBeGreaterThanOrEqual(280);
  });

  test('is the same when it is opened again without being checked', () => {
    expect(recallPayload(JSON.parse(text))).toEqual(parsed);
  });

  test('has no error', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('has only notices that ask for a new look at a claim', () => {
    const notices = problems.filter(({ severity }) => severity === 'notice');
    expect(notices.filter(({ problem }) => !problem.endsWith('due for review'))).toEqual([]);
  });

  test('gives the same bytes in whatever order the files are read', () => {
    const turned = compileSources({
      ...sources,
      acts: sources.acts.toReversed(),
      vendors: sources.vendors.toReversed(),
      releases: sources.releases.toReversed(),
    });
    expect(turned.ok && encodePayload(turned.value.payload)).toBe(text);
  });

  test('leaves no placeholder of an act unfilled', () => {
    const told = JSON.stringify(vendors.map(({ restrictions }) => restrictions));
    expect(told).not.toContain('{vendor}');
  });

  test('is found by each of its strong names', () => {
    const matcher = decodeMatcher(buildNamesIndex(vendors));
    const missed = vendors.flatMap(({ id, names }) =>
      names
        .filter((name) => !name.weak && !name.lookUpOnly)
        .filter((name) => findMentions(matcher, name.text)[0]?.vendor !== id)
        .map((name) => `${id}: ${name.text}`),
    );
    expect(missed).toEqual([]);
  });
});

describe('the story of January 2026', () => {
  test.each([
    ...['vmware', 'broadcom', 'palo-alto-networks', 'fortinet', 'check-point', 'cyberark', 'orca-security'],
    ...['cato-networks', 'imperva', 'mandiant', 'wiz', 'crowdstrike', 'sentinelone', 'recorded-future'],
    ...['mcafee', 'claroty', 'rapid7'],
  ])('%s: China, reported by the press, told to stop using it', (id) => {
    const claim = claimsOf(id, 'CN').find(({ announced }) => announced === '2026-01-14');
    expect(claim).toMatchObject({
      kind: 'advisory',
      status: 'reported',
      basis: 'press',
      targeting: 'named',
      confirmed: 'source',
    });
    expect(claim?.doubt).toContain('No official text was published');
  });

  test('Kaspersky: sale prohibited in the United States since 2024, government use since 2017', () => {
    const claims = claimsOf('kaspersky', 'US');
    expect(claims).toContainEqual(
      expect.objectContaining({
        kind: 'prohibition',
        status: 'in-force',
        basis: 'official',
        targeting: 'named',
        effective: '2024-09-29',
      }),
    );
    expect(claims).toContainEqual(
      expect.objectContaining({ kind: 'government-use', status: 'in-force', announced: '2017-09-13' }),
    );
    expect(verdictsOf(vendorOf('kaspersky'), homesOf([US], places), TODAY)[0]).toMatchObject({
      jurisdiction: 'US',
      tone: 'prohibited',
      mine: true,
    });
  });

  test('Kaspersky: at least eight more jurisdictions', () => {
    const elsewhere = new Set(vendorOf('kaspersky').restrictions.map(({ jurisdiction }) => jurisdiction));
    elsewhere.delete(US);
    expect(elsewhere.size).toBeGreaterThanOrEqual(8);
  });

  test('360: United States, export control and military designation, official', () => {
    const claims = claimsOf('qihoo-360', 'US');
    for (const kind of ['export-control', 'military-designation']) {
      expect(claims).toContainEqual(
        expect.objectContaining({ kind, status: 'in-force', basis: 'official', targeting: 'named' }),
      );
    }
  });

  test('Neusoft: known, without a restriction', () => {
    expect(vendorOf('neusoft')).toMatchObject({ seat: 'CN', restrictions: [] });
  });

  test('owners lead from the products of the story to their parents', () => {
    const ownerOf = (id: string) => vendorOf(id).owner?.vendor ?? vendorOf(id).owner?.name;
    expect(['vmware', 'mandiant', 'wiz', 'cyberark', 'imperva'].map(ownerOf)).toEqual([
      'broadcom',
      'google',
      'google',
      'palo-alto-networks',
      'Thales',
    ]);
  });
});

describe('what the list must not claim', () => {
  test('a rule for a class of vendors does not name them', () => {
    const classRules = vendors.flatMap(({ restrictions }) =>
      restrictions.filter(({ id }) => /\/(decree-166|decree-250|endangering-products-2019|cctv-)/.test(id)),
    );
    expect(classRules.length).toBeGreaterThan(20);
    expect(new Set(classRules.map(({ targeting }) => targeting))).toEqual(new Set(['class']));
  });

  test('nothing was checked later than its sources reach', () => {
    const late = vendors.flatMap(({ restrictions }) => restrictions.filter(({ asOf }) => asOf > '2026-08'));
    expect(late).toEqual([]);
  });

  test('what only the press tells is never official', () => {
    const wrong = vendors.flatMap(({ restrictions }) =>
      restrictions.filter(({ status, basis }) => status === 'reported' && basis === 'official'),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

test('the README tells the fields that the files have', () => {
  const readme = readFileSync(new URL('../list/README.md', import.meta.url), 'utf8');
  const fields = new Set(
    [...sources.acts, ...sources.vendors].flatMap(({ text }) =>
      [...text.matchAll(/^(?: {2}- | {4})?([a-zA-Z]+):/gm)].map(([, field]) => field ?? ''),
    ),
  );
  const inside = new Set(['publisher', 'title', 'url', 'date', 'note', 'vendor', 'since', 'text', 'id']);
  const languages = new Set(
    sources.vendors.flatMap(({ text }) =>
      [...text.matchAll(/^ {2}([a-z]{2}):$/gm)].map(([, code]) => code ?? ''),
    ),
  );
  const untold = [...fields].filter(
    (field) => !inside.has(field) && !languages.has(field) && !readme.includes(field),
  );
  expect(untold).toEqual([]);
});
