import { describe, expect, test } from 'vitest';
import { readPassages } from '../../../src/cli/score/passage.ts';

function read(markdown: string) {
  return readPassages(markdown, 'en', 'en/a.md');
}

/** The one passage of a text, without its id and language. */
function labelled(text: string) {
  const passages = read(`## one\n${text}\n`);
  if (!passages.ok) throw new Error(passages.error);
  const { id, lang, ...labels } = passages.value[0]!;
  return labels;
}

describe('readPassages', () => {
  const place = { start: 2, end: 5 };

  test.each([
    ['a vendor', 'A [Wiz](wiz) B', { uses: [{ ...place, vendors: ['wiz'], brand: false }] }],
    [
      'either vendor',
      'A [Wiz](wiz|google) B',
      { uses: [{ ...place, vendors: ['wiz', 'google'], brand: false }] },
    ],
    ['a brand', 'A [Wiz](tp-link brand) B', { uses: [{ ...place, vendors: ['tp-link'], brand: true }] }],
    ['a trap', 'A [Wiz](not: a film, 1978) B', { traps: [{ ...place, why: 'a film, 1978' }] }],
    ['neither way', "A [Wiz](either: a user's name) B", { either: [place] }],
  ])('reads a label: %s', (_, text, labels) => {
    expect(labelled(text)).toEqual({ text: 'A Wiz B', uses: [], traps: [], either: [], ...labels });
  });

  test('counts offsets in UTF-16 units of the text without labels', () => {
    const { text, uses, traps } = labelled('😀 [Wiz](wiz) and\n[ZTE](not: a band)');
    const surfaces = [...uses, ...traps].map(({ start, end }) => text.slice(start, end));
    expect(text).toBe('😀 Wiz and\nZTE');
    expect(uses[0]).toMatchObject({ start: 3, end: 6 });
    expect(surfaces).toEqual(['Wiz', 'ZTE']);
  });

  test('leaves brackets that are no label alone', () => {
    expect(labelled('[1] and (2)')).toEqual({ text: '[1] and (2)', uses: [], traps: [], either: [] });
  });

  test('reads each heading as a passage, but not what is before the first', () => {
    expect(read('# Notes\n\n## a-1\nx\n\n## b\ny\n### z\n')).toMatchObject({
      ok: true,
      value: [
        { id: 'en/a-1', lang: 'en', text: 'x' },
        { id: 'en/b', text: 'y\n### z' },
      ],
    });
  });

  test.each([
    [
      'an id that is none',
      '# N\n\n## a\nx\n\n## B c\ny\n',
      'en/a.md:6: an id is lower-case letters, digits and hyphens',
    ],
    ['an unknown label', '## a\nx\n## b\n\n[Wiz](Wiz Inc)\n', 'en/a.md:3 (b): "[Wiz](Wiz Inc)" is no label'],
    ['a trap without a reason', '## a\n[Wiz](not:)\n', 'en/a.md:1 (a): "[Wiz](not:)" is no label'],
  ])('tells %s', (_, markdown, error) => {
    expect(read(markdown)).toEqual({ ok: false, error });
  });
});
