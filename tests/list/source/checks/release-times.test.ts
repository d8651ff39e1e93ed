import { describe, expect, test } from 'vitest';
import { checkReleaseTimes } from '../../../../src/list/source/checks/release-times.ts';
import { RELEASE, readList, TODAY, told } from '../small-list.ts';

function released(expires: string) {
  return checkReleaseTimes(readList({}, RELEASE.replace('2027-02-20T00:00:00Z', expires)), TODAY);
}

describe('checkReleaseTimes', () => {
  test('is content with a release that is fresh', () => {
    expect(released('2027-02-20T00:00:00Z')).toEqual([]);
  });

  test('tells a release that is old from the start', () => {
    expect(told(released('2026-11-22T00:00:00Z'))).toEqual([
      'list/release.yaml:3:10 error: expires 2026-11-22T00:00:00Z, not after 2026-11-22T00:00:00Z',
    ]);
  });

  test('notices one that has run out', () => {
    const old = RELEASE.replace('2026-11-22', '2026-01-01').replace('2027-02-20', '2026-04-01');
    expect(told(checkReleaseTimes(readList({}, old), TODAY))).toEqual([
      'list/release.yaml:3:10 notice: this release ran out 2026-04-01T00:00:00Z',
    ]);
  });
});
