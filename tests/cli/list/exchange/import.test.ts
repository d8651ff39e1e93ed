import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCsl } from '../../../../src/cli/list/exchange/csl-import.ts';
import { guessKind, slugOf, withoutLegalForm } from '../../../../src/cli/list/exchange/draft.ts';
import { readFtm } from '../../../../src/cli/list/exchange/ftm-import.ts';
import { call } from '../../fake-console.ts';

const FTM = 'tests/fixtures/exchange/entities.ftm.ndjson';
const CSL = 'tests/fixtures/exchange/consolidated.json';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interdict-import-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function* linesOf(file: string) {
  yield* (await readFile(file, 'utf8')).split('\n');
}

describe('FollowTheMoney', () => {
  test('companies with sanctions become drafts, each act a claim', async () => {
    const { drafts } = await readFtm(linesOf(FTM), new Set());
    expect(drafts.map(({ name }) => name)).toEqual(['Acme Instruments', 'AO Kaspersky Lab']);
    expect(drafts[0]).toEqual({
      name: 'Acme Instruments',
      legalNames: ['Acme Instruments Co., Ltd.'],
      otherNames: ['极致仪器', 'Акме Инструментс', 'AI Co'],
      seat: 'CN',
      domains: ['acme-instruments.example'],
      claims: [
        {
          id: 'us-entity-list',
          jurisdiction: 'US',
          authority: 'Bureau of Industry and Security',
          instrument: 'Entity List, US-BIS-EL',
          kind: 'export-control',
          basis: 'official',
          status: 'in-force',
          announced: '2024-12-02',
          effective: '2024-12-02',
          summary: 'Buys US chip tools for others',
          sources: [
            {
              publisher: 'Bureau of Industry and Security',
              title: 'Entity List',
              url: 'https://www.bis.example/el',
            },
          ],
        },
        {
          id: 'eu-annex-iv',
          jurisdiction: 'EU',
          authority: 'Council of the European Union',
          instrument: 'EU Annex IV',
          kind: 'export-control',
          basis: 'official',
          status: 'lifted',
          scope: 'Sales of dual-use goods',
          effective: '2023',
          ended: '2025-03-01',
          sources: [
            {
              publisher: 'Council of the European Union',
              title: 'EU Annex IV',
              url: 'https://eur-lex.example/1',
            },
          ],
        },
        expect.objectContaining({ id: 'eu-annex-iv-2', effective: '2026-01-05', sources: [] }),
      ],
      origin: 'FollowTheMoney entity NK-acme',
    });
  });

  test('only of the countries asked for', async () => {
    const { drafts } = await readFtm(linesOf(FTM), new Set(['RU']));
    expect(drafts.map(({ name }) => name)).toEqual(['AO Kaspersky Lab']);
  });

  test('lines that are no entity are told and passed', async () => {
    const { badLines } = await readFtm(linesOf(FTM), new Set());
    expect(badLines.map(({ line }) => line)).toEqual([10, 11]);
  });
});

describe('the Consolidated Screening List', () => {
  test('parties of several lists become one draft; people are left out', async () => {
    const read = readCsl(JSON.parse(await readFile(CSL, 'utf8')));
    const drafts = read.ok ? read.value.drafts : [];
    expect(read).toMatchObject({ value: { leftOut: 1 } });
    expect(drafts.map(({ name }) => name)).toEqual(['Acme Instruments', 'AO Kaspersky Lab']);
    expect(drafts[0]).toMatchObject({
      legalNames: ['Acme Instruments Co., Ltd.'],
      otherNames: ['Acme Yiqi', '极致仪器', 'AI Co'],
      seat: 'CN',
      claims: [
        {
          id: 'us-el',
          authority: 'Bureau of Industry and Security',
          instrument: 'Entity List (EL), 89 FR 96830',
          kind: 'export-control',
          status: 'in-force',
          announced: '2024-12-02',
          scope: 'Licence requirement: For all items subject to the EAR (See §744.11)',
          sources: [{ url: 'https://bis.example/info' }],
        },
        { id: 'us-cmic', kind: 'investment-ban', status: 'lifted', ended: '2025-01-01' },
      ],
    });
  });

  test.each([
    [{}, 'results: '],
    [{ results: [{ id: 'a', source: 'EL' }] }, 'results.0.name: '],
    [[], ''],
  ])('%j is told to be none', (data, problem) => {
    const read = readCsl(data);
    expect(read.ok ? 'read' : read.error).toContain(problem);
    expect(read.ok).toBe(false);
  });
});

describe('the words of drafts', () => {
  test.each([
    ['Huawei Technologies Co., Ltd.', 'Huawei Technologies'],
    ['Intellexa S.A.', 'Intellexa'],
    ['Acme, Inc.', 'Acme'],
    ['Co', 'Co'],
  ])('%s without its legal form is %s', (name, short) => {
    expect(withoutLegalForm(name)).toBe(short);
  });

  test.each([
    ['Société Générale, S.A.', 'societe-generale-s-a'],
    ['--A  B--', 'a-b'],
    ['极致', ''],
  ])('%s has the slug %j', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  test.each([
    ['Section 1260H list', 'military-designation'],
    ['NS-CMIC List', 'investment-ban'],
    ['Entity List', 'export-control'],
    ['Debarred parties', 'procurement'],
    ['SDN List', 'sanctions'],
  ])('%s is of the kind %s', (list, kind) => {
    expect(guessKind(list)).toBe(kind);
  });
});

describe('list import', () => {
  test.each([
    ['ftm', FTM],
    ['csl', CSL],
  ])('%s: writes drafts apart for vendors that the list has', async (format, file) => {
    const out = join(folder, format);
    const { exit, out: told } = await call(['list', 'import', format, file, '--out', out]);
    expect(exit).toBe(0);
    expect(told).toContain('2 drafts');
    expect((await readdir(out, { recursive: true })).sort()).toEqual([
      'known',
      'known/kaspersky.yaml',
      'new',
      'new/acme-instruments.yaml',
    ]);
    const text = await readFile(join(out, 'new/acme-instruments.yaml'), 'utf8');
    expect(text).toMatch(/^# yaml-language-server: .*vendor\.schema\.json\n# A draft from .*Not reviewed/);
    const { name, names } = parse(text);
    expect({ name, names }).toMatchObject({ name: 'Acme Instruments', names: { zh: ['极致仪器'] } });
    expect(await readFile(join(out, 'known/kaspersky.yaml'), 'utf8')).toContain(
      'list/vendors/kaspersky.yaml',
    );
  });

  test.each([
    [['list', 'import', 'ftm', FTM], 2, 'where to'],
    [['list', 'import', 'xml', FTM, '--out', 'x'], 2, 'The format is one of ftm, csl'],
    [['list', 'import', 'ftm', FTM, '--out', 'list/vendors'], 2, 'never go straight into the list'],
    [['list', 'import', 'ftm', 'no-file', '--out', '/tmp'], 1, 'no-file: no such file'],
    [['list', 'import', 'csl', FTM, '--out', '/tmp'], 1, 'is not JSON'],
    [['list', 'import', 'csl', 'package.json', '--out', '/tmp'], 1, 'is no Consolidated Screening List'],
  ])('%j', async (args, exit, sentence) => {
    const answer = await call(args);
    expect(answer.exit).toBe(exit);
    expect(answer.errors).toContain(sentence);
  });

  test('writes nothing when a draft is there already', async () => {
    const out = join(folder, 'twice');
    await call(['list', 'import', 'csl', CSL, '--out', out]);
    const mine = join(out, 'new/acme-instruments.yaml');
    await writeFile(mine, 'worked on');
    await rm(join(out, 'known'), { recursive: true });
    const again = await call(['list', 'import', 'csl', CSL, '--out', out]);
    expect(again).toMatchObject({ exit: 1, out: '' });
    expect(again.errors).toContain('acme-instruments.yaml is there already. Nothing is written');
    expect(await readFile(mine, 'utf8')).toBe('worked on');
    expect(await readdir(out)).toEqual(['new']);
  });

  test('tells what it leaves out', async () => {
    const { errors } = await call(['list', 'import', 'csl', CSL, '--out', join(folder, 'left-out')]);
    expect(errors).toBe('1 record left out: persons, vessels and aircraft are no vendors.\n');
  });

  test('tells lines that are no entity', async () => {
    const { errors } = await call(['list', 'import', 'ftm', FTM, '--out', join(folder, 'bad')]);
    expect(errors).toContain(`${FTM}:10: no entity`);
  });
});
