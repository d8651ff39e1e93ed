import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../src/domain/partial-date.ts';
import { acceptSizes, MOST_OF_PUBLIC, sizesOf } from '../../../src/list/acceptance.ts';
import { claimsCsv } from '../../../src/list/export/claims-csv.ts';
import { parseHeader } from '../../../src/list/header.ts';
import { parseKeyRecord } from '../../../src/list/key-record.ts';
import { parsePayload } from '../../../src/list/parse-payload.ts';
import { successorsOf } from '../../../src/list/successors.ts';
import { recordOf } from '../../../src/list/vendor-record.ts';
import { citationOf } from '../../../src/text/citation.ts';
import { EN } from '../../text/english.ts';
import { contentOf, payloadOf } from '../payloads.ts';
import { CLAIM, mentionsIn } from './hostile-list.ts';

const ACME = { id: 'acme', name: 'Acme', names: { en: ['Acme'] } };
const TODAY = parseDay('2026-08-20')!;

function problemOf(vendors: readonly object[], parts: Record<string, unknown> = {}): string {
  const parsed = parsePayload(payloadOf(vendors, parts));
  return parsed.ok ? 'none' : `${parsed.error.path}: ${parsed.error.problem}`;
}

function named(...names: readonly unknown[]): string {
  return problemOf([{ ...ACME, names: { en: names } }]);
}

function citing(url: string): string {
  return problemOf([
    { ...ACME, restrictions: [{ ...CLAIM, sources: [{ publisher: 'P', title: 'T', url }] }] },
  ]);
}

describe('whoever signs a list does not get', () => {
  test.each([
    'the',
    'The',
    'and',
    'of',
    'de',
    'der',
    'и не',
    'не',
    'من',
    'في',
    'です',
    '있는',
    'nie',
    'het',
    'bir',
    'of the',
    '№',
    'the.',
    '(the)',
  ])('every text marked, by the strong name %j', (text) =>
    expect(named(text)).toMatch(/^vendors\.0\.names: ".+" is a (?:word of every text|single letter)/u),
  );

  test.each(['a.', '\u00e9', 'e\u0301', 'x\u00ad', ' x', 'कि', '的', 'の', '.', '...', '&&'])(
    'every text marked, by a letter that looks like more: %j',
    (text) => expect(named(text)).toContain('is a single letter'),
  );

  test.each(['2024', '1 000', '१२३', '²³'])('every number marked, by the strong name %j', (text) =>
    expect(named(text)).toContain('is a number'),
  );

  test('every text marked, by a strong name with a hyphen that no weak spelling tells apart', () => {
    expect(named('She-in')).toContain('is a word of every text');
    expect(named('She-in', { text: 'She In', weak: 'words' })).toBe('none');
    expect(named('she in', { text: 'She In', weak: 'words' })).toContain('is a word of every text');
  });

  test.each(['AT&T', 'H&M', 'A I', 'Roku', 'Of Monsters', '1C', '华为'])(
    'names like %j out of the list',
    (text) => expect(named(text)).toBe('none'),
  );

  test('a vendor that seems marked in every page, by an id that every object has', () => {
    expect(problemOf([{ ...ACME, id: 'constructor' }])).toContain('vendors.0.id');
  });

  test('an index that can’t be made, by a sector that every object has', () => {
    for (const sector of ['constructor', 'toString', '__proto__', 'length']) {
      const content = contentOf([{ ...ACME, sectors: [sector] }]);
      expect(mentionsIn(content, 'Acme')).toEqual(['acme: Acme']);
    }
  });

  test('an index that can’t be made, by words of sectors, of which none was counted', () => {
    const words = (at: number) => Array.from({ length: 5000 }, (_, n) => `w${at}x${n}`);
    const sectors = Array.from({ length: 14 }, (_, at) => ({ id: `s${at}`, words: words(at) }));
    const sizes = sizesOf(contentOf([ACME], { sectors }));
    expect(sizes.words).toBe(70_000);
    expect(acceptSizes({}, sizes, undefined, MOST_OF_PUBLIC)).toMatchObject({
      ok: false,
      error: { kind: 'invalid' },
    });
  });

  test('an index ten times as long as its names, by short ones in Cyrillic', () => {
    const names = { ru: [{ text: 'Зум', weak: 'w' }, { text: 'Мета', weak: 'w' }, 'Касперский'] };
    expect(sizesOf(contentOf([{ ...ACME, names }])).names).toBe(21);
  });

  test('a browser that stands still, by names that begin alike', () => {
    const vendors = Array.from({ length: 1001 }, (_, at) => ({
      ...ACME,
      id: `v${at}`,
      names: { en: ['Same Name'] },
    }));
    expect(problemOf(vendors)).toContain('more than 1000 names begin like "Same Name"');
    expect(problemOf(vendors.slice(1))).toBe('none');
  });

  test('a browser that stands still, by sectors without end', () => {
    const sectors = (at: number) => Array.from({ length: 20 }, (_, n) => `${at}-${n}`);
    const vendors = Array.from({ length: 51 }, (_, at) => ({ ...ACME, id: `v${at}`, sectors: sectors(at) }));
    expect(problemOf(vendors)).toContain('brings more than 1000 sectors');
  });

  test('all memory, by {vendor} in an act of many claims', () => {
    const acts = [{ ...CLAIM, id: 'us/law', summary: '{vendor}'.repeat(250) }];
    const restrictions = Array.from({ length: 500 }, (_, at) => ({ act: 'us/law', id: `c${at}` }));
    const vendors = Array.from({ length: 2 }, (_, at) => ({
      ...ACME,
      id: `v${at}`,
      name: 'N'.repeat(120),
      restrictions,
    }));
    expect(problemOf(vendors, { acts })).toContain('makes claims of more than 20000000 characters');
    expect(problemOf(vendors.slice(1), { acts })).toBe('none');
  });

  test('all memory, or a claim of other words, by a name that String.replaceAll reads as an order', () => {
    const acts = [{ ...CLAIM, id: 'us/law', summary: 'Before {vendor} behind.' }];
    const { vendors } = contentOf([{ ...ACME, name: "$`$&$'", restrictions: [{ act: 'us/law' }] }], { acts });
    expect(vendors[0]?.restrictions[0]?.summary).toBe("Before $`$&$' behind.");
  });

  test('a popup that breaks, by half a character in a name', () => {
    expect(named('Acme \ud800')).toContain('unseen character');
    expect(problemOf([{ ...ACME, name: '\udc00 Acme' }])).toContain('vendors.0.name: ');
  });

  test.each(['\u200b', '\u2063', '\ufeff', '\u{e0041}', '\ufff9', '\u202e', '\u2066', '\u180e', '\ufffe'])(
    'two names that look the same, by the unseen sign %j',
    (sign) => expect(named(`Ac${sign}me`)).toContain('unseen character'),
  );

  test.each([' ', '\u200c', '\u3164', '\u0301', '\u00a0\u00ad', '\u2800'])(
    'a row without words, by the name %j',
    (name) => expect(problemOf([{ ...ACME, name }])).toContain('vendors.0.name: shows nothing'),
  );

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://evil.example\\.good.example/',
    'https://good.example\\@evil.example/',
    'https://good.example%2f.evil.example/',
    'https://g\u043eod.example/',
    'https://good\u3002example.org/',
    'https://user:word@good.example/',
    'https://good.example:99999/',
    'https://good.example/<script/',
    'https://good.example/">x',
    'https://[::1].example/',
    'https://good..example/',
    'https://good.example/\u202egpj',
  ])('a link that leads elsewhere than it says: %j', (url) => expect(citing(url)).toContain('sources.0.url'));

  test.each([
    'https://Example.org',
    'https://example.org:8443/a(b)?c=d#e',
    'https://xn--bcher-kva.example/ü',
  ])('honest links out of the list: %j', (url) => expect(citing(url)).toBe('none'));

  test('HTML in a citation, by a link that ends its own', () => {
    const [claim] = contentOf([{ ...ACME, restrictions: [CLAIM] }]).vendors[0]!.restrictions;
    const [source] = claim!.sources;
    const sly = { ...claim!, sources: [{ ...source, url: 'https://a.example/<script/>' }] } as const;
    const cited = citationOf(
      'Acme',
      sly,
      { day: TODAY, list: { sequence: 1, published: 0 }, format: 'markdown' },
      EN,
    );
    expect(cited).toContain('(<https://a.example/%3Cscript/%3E>)');
  });

  test('what is only reported shown as official, in a file or a table', () => {
    const { vendors } = contentOf([{ ...ACME, restrictions: [{ ...CLAIM, status: 'reported' }] }]);
    expect(vendors[0]?.restrictions[0]).toMatchObject({ status: 'reported', basis: 'press' });
    expect(vendors[0]?.restrictions[0]).not.toHaveProperty('unknownWords');
    expect(claimsCsv(vendors.map(recordOf), TODAY)).not.toContain('official');
  });

  test('a date that does not exist', () => {
    const header = {
      format: 'interdict-list',
      version: 1,
      sequence: 1,
      published: '2026-01-01T00:00:00Z',
      payload: { bytes: 2, sha256: 'a'.repeat(64) },
    };
    expect(parseHeader({ ...header, expires: '2026-06-30T23:59:59.9Z' }).ok).toBe(true);
    for (const expires of ['2026-02-30T00:00:00Z', '2026-06-30T24:00:00Z', '2026-13-01T00:00:00Z']) {
      expect(parseHeader({ ...header, expires })).toMatchObject({
        ok: false,
        error: { path: 'header.expires' },
      });
    }
  });

  test.each(['places', 'acts', 'removed', 'changes', 'sectors'])(
    'two records of one id in %s, of which each reader takes another',
    (part) => {
      const record: Record<string, object> = {
        places: { code: 'US-TX' },
        acts: { ...CLAIM, id: 'us/law' },
        removed: { id: 'old', date: '2026', reason: 'R' },
        changes: { sequence: 1, published: '2026-01-01T00:00:00Z' },
        sectors: { id: 'drones', words: ['rotor'] },
      };
      expect(problemOf([ACME], { [part]: [record[part]] })).toBe('none');
      expect(problemOf([ACME], { [part]: [record[part], record[part]] })).toMatch(/: ".+" is there twice$/);
    },
  );

  test('vendors that own themselves, alone or in a circle', () => {
    const owned = (id: string, vendor: string) => ({ ...ACME, id, owner: { vendor } });
    expect(problemOf([owned('a', 'a')])).toBe('vendors.0.owner.vendor: "a" owns itself');
    expect(problemOf([owned('x', 'a'), owned('a', 'b'), owned('b', 'a')])).toContain('owns itself');
    expect(problemOf([owned('x', 'a'), owned('y', 'a'), owned('a', 'b'), { ...ACME, id: 'b' }])).toBe('none');
  });

  test('a browser that stands still, by successors in a long chain or a circle', () => {
    const removed = Array.from({ length: 5000 }, (_, at) => ({
      id: `r${at}`,
      successor: `r${at + 1}`,
      date: '2026',
      reason: 'R',
    }));
    const ends = successorsOf(contentOf([ACME], { removed }).removed);
    expect([ends.size, ends.get('r0'), ends.get('r4999')]).toEqual([5000, 'r5000', 'r5000']);
    const circle = [
      { id: 'a', successor: 'b', date: '2026', reason: 'R' },
      { id: 'b', successor: 'a', date: '2026', reason: 'R' },
    ];
    expect([...successorsOf(contentOf([ACME], { removed: circle }).removed).keys()]).toEqual(['a', 'b']);
  });

  test('a refusal that fills the log, or turns the text around it', () => {
    const parsed = parsePayload(
      payloadOf([], { vendors: [{ ...ACME, names: `\u202e${'x'.repeat(1_000_000)}` }] }),
    );
    const { path, problem } = parsed.ok ? { path: '', problem: '' } : parsed.error;
    expect(path).toBe('vendors.0.names');
    expect(problem.length).toBeLessThan(250);
    expect(problem).toContain('\ufffdxxx');
  });

  test('two signatures out of one key, by writing it in another base64', () => {
    const key = `${'A'.repeat(43)}=`;
    const same = `${'A'.repeat(42)}B=`;
    const record = (...keys: readonly string[]) =>
      JSON.stringify({
        format: 'interdict-keys',
        version: 1,
        keys: keys.map((publicKey, at) => ({ id: `key-${at}`, publicKey })),
        threshold: 1,
        rotationThreshold: 1,
      });
    expect(parseKeyRecord(record(key)).ok).toBe(true);
    for (const written of [same, ` ${key}`, key.slice(0, -1)]) {
      expect(parseKeyRecord(record(key, written))).toMatchObject({ ok: false });
    }
  });
});
