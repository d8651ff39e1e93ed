import { describe, expect, test } from 'vitest';
import { mailAddress, reportText } from '../../src/text/report.ts';
import { claim } from '../domain/claims.ts';
import { NOW } from '../ui/records.ts';
import { EN } from './english.ts';

const from = { list: { sequence: 12, published: NOW }, version: '1.2.3' };

describe('a report', () => {
  test('of a wrong claim names the entry, the list and the version, and asks for a source', () => {
    const { subject, body } = reportText(
      { kind: 'wrong', vendor: 'Example', claim: claim({ id: 'example/us' }) },
      from,
      EN,
    );
    expect(subject).toBe('Interdict list: Example');
    expect(body).toMatch(
      /^Vendor: Example\nEntry: example\/us \(.+\)\nWhat is wrong:\nSource .+:\n\nList 12, .+\nInterdict 1\.2\.3$/,
    );
  });

  test('of a vendor names no claim', () => {
    expect(reportText({ kind: 'wrong', vendor: 'Example' }, from, EN).body).not.toContain('Entry:');
  });

  test('of a missing entry has the name that was looked up', () => {
    const { subject, body } = reportText({ kind: 'missing', name: 'Acme' }, from, EN);
    expect(subject).toBe('Interdict list: missing entry, Acme');
    expect(body).toMatch(/^Missing vendor or name: Acme\n/);
    expect(reportText({ kind: 'missing', name: '' }, from, EN).subject).toContain('a vendor');
  });
});

test('a mail address carries subject and lines, and nothing breaks out of them', () => {
  const address = mailAddress({ subject: 'A&B?', body: 'one\ntwo&cc=x' }, 'list@example.org');
  const url = new URL(address);
  expect(url.protocol).toBe('mailto:');
  expect(url.searchParams.get('subject')).toBe('A&B?');
  expect(url.searchParams.get('body')).toBe('one\r\ntwo&cc=x');
  expect(url.searchParams.get('cc')).toBeNull();
});
