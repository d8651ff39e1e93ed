import { describe, expect, test } from 'vitest';
import { verdictsOf } from '../../src/domain/verdict.ts';
import { alsoOf } from '../../src/text/also.ts';
import { cardContent } from '../../src/text/card-content.ts';
import { citationOf } from '../../src/text/citation.ts';
import { MESSAGES } from '../../src/text/messages/index.ts';
import { reportText } from '../../src/text/report.ts';
import { sentenceOf, sentenceText } from '../../src/text/sentence.ts';
import { makeText, textWithPlaces } from '../../src/text/text.ts';
import { claim, homes, place } from '../domain/claims.ts';
import { CORP, CORP_PLACE, KASPERSKY_AT_CORP, NOW, OWN_RULE, TODAY } from '../ui/records.ts';
import { EN } from './english.ts';

/* A claim of another list than the public one says so wherever it is put into words. */

const text = textWithPlaces(EN, [CORP_PLACE]);
const list = { sequence: 12, published: NOW };
const tell = (one = OWN_RULE) => sentenceText(sentenceOf(one, TODAY, text), text);

describe('a claim of another list', () => {
  test('has the list’s name in its sentence, beside who says so and before what weakens it', () => {
    expect(tell()).toBe(
      'Example Corp (internal): excluded from public procurement since 1 Apr 2026 – official (List: Example Corp)',
    );
    expect(tell({ ...OWN_RULE, targeting: 'covers' })).toMatch(
      /official \(List: Example Corp\); covers the vendor without naming it$/,
    );
  });

  test('has it in its citation, with the id that the claim has there and no number of the public list', () => {
    const cited = citationOf('Example', OWN_RULE, { day: TODAY, list, format: 'plain' }, text);
    expect(cited).toContain('(List: Example Corp).');
    expect(cited.split('\n').at(-1)).toBe(
      'Checked August 2026. List: Example Corp, entry kaspersky/no-laptops',
    );
    expect(cited).not.toContain('Interdict list');
  });

  test('has it in a report, which goes to that list’s publisher', () => {
    const { body } = reportText(
      { kind: 'wrong', vendor: 'Kaspersky', claim: OWN_RULE },
      { list, version: '1.2.3' },
      text,
    );
    expect(body).toContain('Entry: kaspersky/no-laptops (');
    expect(body).toContain('\nList: Example Corp\n');
    expect(body).not.toContain('List 12');
  });

  test('has it in the card', () => {
    const content = cardContent(
      {
        record: KASPERSKY_AT_CORP,
        mine: homes('XA', 'US'),
        why: { name: 'Kaspersky', role: 'name', reason: { rule: 'strong' } },
        day: TODAY,
      },
      text,
    );
    expect(content.sentences.map(({ place: where, list: told }) => [where, told])).toEqual([
      ['Example Corp (internal)', 'List: Example Corp'],
      ['United States', undefined],
    ]);
  });

  test('is not told in the line of what else holds, which has no room for the name', () => {
    const also = (own: object) => {
      const [verdict] = verdictsOf(
        { restrictions: [claim(), claim({ id: 'vendor/other', kind: 'export-control', ...own })] },
        [],
        TODAY,
      );
      return verdict && alsoOf(verdict, TODAY, EN);
    };
    expect(also({})).toContain('under export controls');
    expect(also({ list: CORP })).toBeUndefined();
  });

  test('keeps the name’s own direction in a sentence from right to left', () => {
    const arabic = makeText('ar', MESSAGES.ar);
    expect(sentenceOf(OWN_RULE, TODAY, arabic).list).toBe('القائمة: \u2068Example Corp\u2069');
  });
});

describe('a place that is no state’s', () => {
  test.each(['XA', 'XB', 'QO', 'ZZ', 'AA'])('%s is called by its code where no list has named it', (code) => {
    // Intl would say "Pseudo-Accents", "Outlying Oceania", "Unknown Region".
    expect(text.place(place(code))).toBe(code === 'XA' ? 'Example Corp (internal)' : code);
    expect(EN.place(place(code))).toBe(code);
  });

  test('has parts, by the same rule', () => {
    expect(text.place(place('XA-HQ'))).toBe('Example Corp (internal) (HQ)');
    expect(EN.place(place('XA-HQ'))).toBe('XA (HQ)');
  });

  test('is called as the list says in the language, and Kosovo as everywhere', () => {
    const german = textWithPlaces(makeText('de', MESSAGES.de), [CORP_PLACE]);
    expect(german.place(place('XA'))).toBe('Example Corp (intern)');
    expect(german.place(place('XK'))).toBe('Kosovo');
  });

  test('names no other place: a list can’t call a state otherwise', () => {
    const renamed = textWithPlaces(EN, [{ ...CORP_PLACE, code: place('US') }]);
    expect(renamed.place(place('US'))).toBe('United States');
  });
});
