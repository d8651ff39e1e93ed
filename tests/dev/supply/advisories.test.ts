import { describe, expect, test } from 'vitest';
import { countsAgainst, readAudit } from '../../../dev/supply/advisories.ts';

const reported = (vulnerabilities: object) => ({
  out: JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} }),
  error: '',
});

describe('an answer of npm audit', () => {
  test('with a report gives its advisories, the worst first', () => {
    const answer = readAudit(
      reported({
        mild: { name: 'mild', severity: 'low', range: '*', via: ['bad'] },
        bad: {
          name: 'bad',
          severity: 'high',
          range: '<2.0.0',
          via: [{ title: 'Reads too much', url: 'https://example.org/1', severity: 'high' }],
        },
      }),
    );
    expect(answer).toEqual({
      kind: 'checked',
      advisories: [
        {
          name: 'bad',
          severity: 'high',
          range: '<2.0.0',
          reasons: ['Reads too much (https://example.org/1)'],
        },
        { name: 'mild', severity: 'low', range: '*', reasons: ['through bad'] },
      ],
    });
  });

  test('with an empty report is one without advisories', () => {
    expect(readAudit(reported({}))).toEqual({ kind: 'checked', advisories: [] });
  });

  test('that is a failure is not checked, and says why', () => {
    const out = JSON.stringify({ message: '405 Method Not Allowed', error: { summary: '' } });
    expect(readAudit({ out, error: 'npm error' })).toEqual({
      kind: 'not-checked',
      why: '405 Method Not Allowed',
    });
  });

  test.each([
    ['', '\nnpm error network\nmore', 'npm error network'],
    ['', '', 'npm gave no report'],
    ['{}', '', 'npm gave no report'],
    ['{"auditReportVersion":3,"vulnerabilities":{}}', '', 'npm gave no report'],
    ['<html>', 'npm error code', 'npm error code'],
  ])('of anything else, %j, is not checked', (out, error, why) => {
    expect(readAudit({ out, error })).toEqual({ kind: 'not-checked', why });
  });
});

test('every advisory counts against what ships, only grave ones against tools', () => {
  expect(countsAgainst({ severity: 'low' }, true)).toBe(true);
  expect(countsAgainst({ severity: 'moderate' }, false)).toBe(false);
  expect(countsAgainst({ severity: 'high' }, false)).toBe(true);
  expect(countsAgainst({ severity: 'critical' }, false)).toBe(true);
});
