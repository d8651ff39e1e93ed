import { describe, expect, test } from 'vitest';
import { checkSourceUrls } from '../../../../src/list/source/checks/source-urls.ts';
import { ACT, claimLines, readList, told } from '../small-list.ts';

const ACME = 'name: Acme\nnames:\n  en:\n    - Acme\n';

describe('checkSourceUrls', () => {
  test('is content with https', () => {
    const list = readList({ acme: `${ACME}restrictions:\n  - id: ban\n${claimLines()}`, 'us/law': ACT });
    expect(checkSourceUrls(list)).toEqual([]);
  });

  test('tells other addresses, in acts and in vendors', () => {
    const source = '\n      - publisher: P\n        title: T\n        url: http://example.org';
    const list = readList({
      acme: `${ACME}restrictions:\n  - id: ban\n${claimLines({ sources: source })}`,
      'us/law': ACT.replace('https://example.org/act', 'example.org/act'),
    });
    expect(told(checkSourceUrls(list))).toEqual([
      'list/acts/us/law.yaml:14:10 error: source "example.org/act" is not an https address',
      'list/vendors/acme.yaml:20:14 error: source "http://example.org" is not an https address',
    ]);
  });
});
