import { describe, expect, test } from 'vitest';
import { type Mistake, measure } from '../../../src/cli/score/measure.ts';
import { printMistake, printScore } from '../../../src/cli/score/print.ts';
import type { Corpus } from '../../../src/cli/score/read-corpus.ts';
import { mention, passage, use } from './passages.ts';

const passages = [
  passage({ lang: 'ru', uses: [use(0, 2, 'wiz'), use(4, 5, 'wiz'), { ...use(8, 9, 'zte'), brand: true }] }),
  passage({ traps: [{ start: 0, end: 2, why: 'a film' }] }),
];
const measured = measure(passages, ({ lang }) => (lang === 'ru' ? [mention(0, 2, 'wiz')] : []));

function printed({ unlisted = 0, byVendor = false }): string[] {
  const corpus: Corpus = { name: 'own', passages, covers: undefined, unlisted };
  return printScore(corpus, measured, byVendor)
    .split('\n')
    .map((line) => line.trim().replace(/ +/g, ' '));
}

describe('printScore', () => {
  test('prints all, scripts, then languages', () => {
    expect(printed({})).toEqual([
      'passages uses precision recall F1 traps hit clean passages',
      expect.stringMatching(/^-/),
      'own 2 2 100.0 50.0 66.7 0/1 0.0 100.0',
      'Cyrillic 1 2 100.0 50.0 66.7 0/0 - 100.0',
      'Latin 1 0 - - - 0/1 0.0 100.0',
      'en 1 0 - - - 0/1 0.0 100.0',
      'ru 1 2 100.0 50.0 66.7 0/0 - 100.0',
      "Brands found (they needn't be): 0 of 1.",
      '',
    ]);
  });

  test('tells how many uses are of vendors that the list lacks', () => {
    expect(printed({ unlisted: 3 })).toContain('3 labelled uses are of vendors that the list lacks.');
  });

  test('prints vendors when they are wanted', () => {
    expect(printed({ byVendor: true })).toEqual(
      expect.arrayContaining(['vendor right wrong missed', 'wiz 1 0 1']),
    );
  });
});

describe('printMistake', () => {
  const place = { start: 52, end: 55 };
  const page = passage({ text: `ab${'x'.repeat(49)}\nWiz\0${'y'.repeat(49)}cd` });
  const near = { rule: 'near', evidence: 'cloud' } as const;
  const told: Mistake = {
    kind: 'false',
    passage: page,
    place,
    vendor: 'wiz',
    mention: undefined,
    why: undefined,
  };

  test.each([
    [{ kind: 'missed' }, 'missed en/a: wiz'],
    [{ mention: mention(52, 55, 'wiz') }, 'false en/a: wiz by strong'],
    [
      { kind: 'trap', mention: mention(52, 55, 'wiz', { reason: near }), why: 'a film' },
      'trap en/a: wiz by near cloud (a film)',
    ],
  ] as const)('%j', (own, line) => {
    const around = `${'x'.repeat(49)} ⟦Wiz⟧ ${'y'.repeat(49)}`;
    expect(printMistake({ ...told, ...own })).toBe(`${line}\n    ${around}\n`);
  });
});
