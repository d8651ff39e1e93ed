import { describe, expect, test } from 'vitest';
import { markdownLink, markdownText } from '../../../src/list/export/markdown.ts';

describe('a text as Markdown', () => {
  test.each([
    ['a *b* _c_ `d`', 'a \\*b\\* \\_c\\_ \\`d\\`'],
    ['<img src=x> & [x](y)', '\\<img src=x\\> \\& \\[x\\](y)'],
    ['- not a list', '\\- not a list'],
    ['# no heading', '\\# no heading'],
    ['1. nor this', '1\\. nor this'],
    ['2024 was a year', '2024 was a year'],
    ['two\nlines', 'two lines'],
  ])('%j is %j', (text, markdown) => expect(markdownText(text)).toBe(markdown));
});

test('a link can not be ended by what is in its address', () => {
  expect(markdownLink('T [1]', 'https://example.org/a_(b)')).toBe(
    '[T \\[1\\]](https://example.org/a_%28b%29)',
  );
});
