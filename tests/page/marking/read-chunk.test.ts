// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Matcher } from '../../../src/names/matcher.ts';
import { type Found, readChunk } from '../../../src/page/marking/read-chunk.ts';
import { rawTextsOf } from '../../../src/page/reading/skip.ts';
import { TextWalk } from '../../../src/page/reading/text-walk.ts';
import { testMatcher } from '../test-matcher.ts';

const matcher = testMatcher();

describe('names over node boundaries', () => {
  test.each([
    ['<p>Kasper<b>sky</b></p>', ['Kaspersky']],
    ['<p>Kasper</p><p>sky</p>', []],
    ['<p>Check Point Software <b>Technologies</b></p>', ['Check Point Software Technologies']],
    ['<p>Check Point Software </p><p> Technologies</p>', ['Check Point']],
    [
      '<b>Kasper</b><b>sky</b><b>Huawei</b><b>For</b><b>ti</b><b>net</b>',
      ['Kaspersky', 'Huawei', 'Fortinet'],
    ],
    ['<p><i>VMware</i><i>Huawei</i></p>', ['VMware', 'Huawei']],
    ['<p>VMware</p><p>Huawei</p>', ['VMware', 'Huawei']],
    ['<p>(<i>VMware</i>), <i>Huawei</i>.</p>', ['VMware', 'Huawei']],
  ])('%s', (html, expected) => {
    document.body.innerHTML = `<p>Security firewalls</p>${html}`;
    expect(read(matcher).map(textOf)).toEqual(expected);
  });

  test('the DOM is asked only where a name lies across', () => {
    document.body.innerHTML = '<p>one <b>two</b>three <i>Huawei</i>four</p><p>five</p>';
    let asked = 0;
    const original = window.getComputedStyle;
    window.getComputedStyle = (element) => {
      asked++;
      return original.call(window, element);
    };
    read(matcher);
    window.getComputedStyle = original;
    expect(asked).toBe(0);
  });
});

test.each(['Kaspersky', 'Check Point Software Technologies'])(
  '%s is found however inline elements cut it up, and its place is the name itself',
  (name) => {
    const cuts = fc.array(fc.integer({ min: 1, max: name.length - 1 }), { maxLength: 8 });
    fc.assert(
      fc.property(
        cuts,
        fc.constantFrom('', 'so ', '(', 'x. '),
        fc.constantFrom('', ' so', ')', ', y'),
        (at, before, after) => {
          const bounds = [0, ...new Set(at.sort((a, b) => a - b)), name.length];
          const pieces = bounds.slice(1).map((end, index) => `<b>${name.slice(bounds[index], end)}</b>`);
          document.body.innerHTML = `<p>${before}${pieces.join('')}${after}</p>`;
          expect(read(matcher).map(textOf)).toEqual([name]);
        },
      ),
    );
  },
);

function read(by: Matcher): Found[] {
  const walk = TextWalk.over(document, rawTextsOf(document));
  const found: Found[] = [];
  for (let chunk = walk.next(); chunk; chunk = walk.next()) found.push(...readChunk(chunk, by));
  return found;
}

function textOf({ start, from, end, to }: Found): string {
  const range = document.createRange();
  range.setStart(start, from);
  range.setEnd(end, to);
  return range.toString();
}
