import { describe, expect, test } from 'vitest';
import { withoutMarks } from '../../dev/proof/natural-difference.ts';
import type { SelfPortrait } from '../../dev/proof/self-portrait.ts';

const MARKS = `@media not print { ::highlight(mark-1-both), ::highlight(mark-1-line) { color: red; }
  :is(text, text *)::highlight(mark-1-line) { text-decoration: none; } }`;

function portrait(change: Partial<SelfPortrait>): SelfPortrait {
  return {
    html: '',
    shadowTrees: [],
    mutations: [],
    boxes: [],
    styles: [],
    styleSheets: [],
    adoptedStyleSheets: [],
    globals: [],
    events: [],
    resources: [],
    view: [],
    frames: [],
    marks: 0,
    requests: [],
    console: [],
    isAtRest: true,
    ...change,
  };
}

function withTree(adoptedStyleSheets: readonly string[], marks = 1): SelfPortrait {
  return portrait({ shadowTrees: [{ host: 'DIV, open', html: '', adoptedStyleSheets, marks }] });
}

const sheetsOf = ({ shadowTrees }: SelfPortrait) => shadowTrees[0]?.adoptedStyleSheets;

describe('what differs by nature', () => {
  test('is how many marks there are, in frames too', () => {
    const marked = portrait({ marks: 3, frames: [portrait({ marks: 2 })] });
    expect(withoutMarks(marked, 'chromium')).toEqual(portrait({ frames: [portrait({})] }));
  });

  test('is the last sheet of a shadow tree with marks, in Firefox', () => {
    expect(sheetsOf(withoutMarks(withTree(['p {}', MARKS]), 'firefox'))).toEqual(['p {}']);
    expect(sheetsOf(withoutMarks(withTree([MARKS]), 'chromium'))).toEqual([MARKS]);
    expect(sheetsOf(withoutMarks(withTree([MARKS], 0), 'firefox'))).toEqual([MARKS]);
    expect(sheetsOf(withoutMarks(withTree([MARKS, 'p {}']), 'firefox'))).toEqual([MARKS, 'p {}']);
    expect(sheetsOf(withoutMarks(withTree([MARKS, MARKS]), 'firefox'))).toEqual([MARKS]);
  });

  test.each([
    '',
    'p { color: red; }',
    `${MARKS} p { color: red; }`,
    '::highlight(mark-1-both), p { color: red; }',
    ':is(p, ::highlight(mark-1-both)) { color: red; }',
    '::highlight(mark-1-both):hover { color: red; }',
    '::highlight(other) { color: red; }',
  ])('is no other sheet: %s', (rules) => {
    expect(sheetsOf(withoutMarks(withTree([rules]), 'firefox'))).toEqual([rules]);
  });

  test('is a request for a part of the page script, in Chromium', () => {
    const part = 'chrome-extension://d005ca5b-dcdf-49a6-b83b-9e3bec6f4ebb/marker.js';
    const others = ['chrome-extension://d005ca5b/other.js', 'http://page.test/marker.js'];
    const asked = portrait({ requests: [part, ...others] });
    expect(withoutMarks(asked, 'chromium').requests).toEqual(others);
    expect(withoutMarks(asked, 'firefox').requests).toEqual([part, ...others]);
  });
});
