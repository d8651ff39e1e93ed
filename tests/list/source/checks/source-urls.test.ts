import { describe, expect, test } from 'vitest';
import { checkSourceUrls } from '../../../../src/list/source/checks/source-urls.ts';
import { ACT, claimLines, readList, TODAY, told } from '../small-list.ts';

const ACME = 'name: Acme\nnames:\n  en:\n    - Acme\n';

function acmeCiting(url: string, date = '') {
  const dated = date === '' ? '' : `\n        date: ${date}`;
  const sources = `\n      - publisher: P\n        title: T\n        url: ${url}${dated}`;
  return readList({ acme: `${ACME}restrictions:\n  - id: ban\n${claimLines({ sources })}` });
}

describe('checkSourceUrls', () => {
  test('is content with pages of public hosts', () => {
    const list = readList({ acme: `${ACME}restrictions:\n  - id: ban\n${claimLines()}`, 'us/law': ACT });
    expect(checkSourceUrls(list, TODAY)).toEqual([]);
  });

  test.each([
    ['https://192.168.0.1/a', 'is on no public host'],
    ['https://wiki.internal/a', 'is on no public host'],
    ['https://example.org/', 'is the front page of a site'],
    ['https://example.org/a?utm_source=x', 'carries tracking parameters'],
    ['https://example.org/a#:~:text=ban', 'carries a text fragment'],
  ])('tells %s', (url, problem) => {
    expect(told(checkSourceUrls(acmeCiting(url), TODAY))).toEqual([
      `list/vendors/acme.yaml:20:14 error: source "${url}" ${problem}`,
    ]);
  });

  test('tells a page of tomorrow', () => {
    expect(told(checkSourceUrls(acmeCiting('https://example.org/a', '2026-11-23'), TODAY))).toEqual([
      'list/vendors/acme.yaml:20:14 error: source "https://example.org/a" has a date to come (2026-11-23)',
    ]);
  });

  test('looks at acts and at what vendors answered', () => {
    const answered = `${ACME}restrictions:
  - act: us/law
    answers:
      - date: 2024-01-11
        text: Acme said that it disagrees.
        source:
          publisher: P
          title: T
          url: https://wiki.local/a
`;
    const list = readList({
      acme: answered,
      'us/law': ACT.replace('https://example.org/act', 'https://example.org'),
    });
    expect(told(checkSourceUrls(list, TODAY))).toEqual([
      'list/acts/us/law.yaml:14:10 error: source "https://example.org" is the front page of a site',
      'list/vendors/acme.yaml:13:16 error: source "https://wiki.local/a" is on no public host',
    ]);
  });
});
