import { describe, expect, test } from 'vitest';
import { cardContent } from '../../src/text/card-content.ts';
import { sentenceText } from '../../src/text/sentence.ts';
import type { WhyMarked } from '../../src/text/why-marked.ts';
import { claim, date, homes, place } from '../domain/claims.ts';
import { FORTINET, HOMES, KASPERSKY, NEUSOFT, record, TODAY, VMWARE } from '../ui/records.ts';
import { EN } from './english.ts';

const byName = (name: string): WhyMarked => ({ name, role: 'name', reason: { rule: 'strong' } });
const contentOf = (vendor = KASPERSKY, mine = HOMES, why = byName(vendor.name)) =>
  cardContent({ record: vendor, mine, why, day: TODAY }, EN);

describe('a card', () => {
  test('tells the verdicts of my jurisdictions in my order, and the others in one line', () => {
    const content = contentOf(KASPERSKY, homes('DE', 'US'));
    expect(content.sentences.map((sentence) => sentenceText(sentence, EN))).toEqual([
      'Germany: advised against since 15 Mar 2022 – official',
      'United States: sale prohibited since 29 Sep 2024 – official',
    ]);
    expect(content.sentences.map(({ also }) => also)).toEqual([
      undefined,
      'also barred from government use since 12 Dec 2017',
    ]);
    expect(content.others).toBe('also 2 other jurisdictions: United States (TX) and Ukraine');
    expect(content).toMatchObject({ tone: 'prohibited', toneWord: 'Prohibited', nothing: undefined });
  });

  test('says that nothing is on record here, and tells the strongest claim from elsewhere', () => {
    const content = contentOf(FORTINET);
    expect(content.nothing).toBe('No restriction on record in your jurisdictions');
    expect(content.sentences).toHaveLength(1);
    expect(content.toneWord).toBe('Reported');
    expect(content.others).toMatch(/^also 1 other jurisdiction: /);
  });

  test('does not speak of my jurisdictions while none are chosen', () => {
    expect(contentOf(FORTINET, []).nothing).toBeUndefined();
  });

  test('of a vendor without claims says so and has no tone, source or date', () => {
    expect(contentOf(NEUSOFT)).toMatchObject({
      nothing: 'No restriction on record',
      tone: undefined,
      toneWord: undefined,
      sentences: [],
      others: undefined,
      source: undefined,
      newest: undefined,
      checked: undefined,
      why: 'Why marked: strong name ‘Neusoft’',
    });
  });

  test('of a vendor that only the person’s watch-list has marked says that, with their note', () => {
    const subject = { record: NEUSOFT, mine: HOMES, why: byName('Neusoft'), day: TODAY };
    expect(cardContent({ ...subject, note: 'ask first' }, EN)).toMatchObject({
      mark: 'watched',
      nothing: 'No restriction on record',
      note: 'Your note: ask first',
      why: 'On your watch-list',
    });
    expect(cardContent({ ...subject, note: '' }, EN)).toMatchObject({ mark: 'watched', note: undefined });
    expect(cardContent({ ...subject, record: KASPERSKY, note: '' }, EN)).toMatchObject({
      mark: 'prohibited',
      why: 'Why marked: strong name ‘Neusoft’',
    });
  });

  test('tells the product it was opened at, and the owner', () => {
    const why: WhyMarked = { name: 'FortiGate', role: 'product', reason: { rule: 'strong' } };
    expect(contentOf(FORTINET, HOMES, why).relation).toEqual(['FortiGate is a product of Fortinet']);
    expect(contentOf(VMWARE).relation).toEqual(['owned by Broadcom since November 2023']);
  });

  test('links the first source of the claim that counts', () => {
    expect(contentOf(FORTINET, homes('CN')).source).toMatchObject({
      label: 'Source: Example Wire',
      url: 'https://example.org/wire',
    });
    expect(contentOf(FORTINET, homes('CN')).checked).toBe('checked August 2026');
  });

  test('tells the newest date on which something happened, not one to come', () => {
    const vendor = record('Later', {
      restrictions: [
        claim({ effective: date('2027-10-01'), announced: date('2022-12-23') }),
        claim({
          id: 'later/2',
          announced: date('2021'),
          effective: date('2021-05'),
          ended: date('2025-01-07'),
        }),
      ],
    });
    expect(contentOf(vendor).newest).toBe('Newest date on record: 7 Jan 2025');
  });

  test('names ten other jurisdictions at most', () => {
    const codes = 'AU BE CA CN DK EE ES FR GB IN IT JP'.split(' ');
    const vendor = record('Everywhere', {
      restrictions: ['US', ...codes].map((code) =>
        claim({ id: `everywhere/${code}`, jurisdiction: place(code) }),
      ),
    });
    const { others = '' } = contentOf(vendor);
    expect(others).toMatch(/^also 12 other jurisdictions: Australia, .*, India …$/);
    expect(others.split(', ')).toHaveLength(10);
  });
});
