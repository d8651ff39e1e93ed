import { describe, expect, test } from 'vitest';
import { BASES, KINDS, type Restriction, STATUSES, TARGETINGS } from '../../src/domain/restriction.ts';
import { sentenceOf, sentenceText } from '../../src/text/sentence.ts';
import { claim, date, day, place } from '../domain/claims.ts';
import { TODAY, toldToStop } from '../ui/records.ts';
import { EN } from './english.ts';

const tell = (one: Restriction, on = TODAY) => sentenceText(sentenceOf(one, on, EN), EN);

describe('the sentence', () => {
  test('of a sale ban in force', () => {
    expect(tell(claim({ effective: date('2024-09-29') }))).toBe(
      'United States: sale prohibited since 29 Sep 2024 – official',
    );
  });

  test('of what only the press tells', () => {
    expect(tell(toldToStop('fortinet/cn'))).toBe(
      'China: told to stop using, reported January 2026 – press reports, no official text',
    );
  });

  test('of a rule for a class', () => {
    expect(
      tell(claim({ kind: 'critical-infrastructure', targeting: 'class', jurisdiction: place('RU') })),
    ).toBe(
      'Russia: restricted in critical infrastructure since 1 Mar 2024 – official; rule for its class; does not name the vendor',
    );
  });

  test('of what was not re-read', () => {
    expect(tell(claim({ confirmed: 'knowledge' }))).toMatch(/; from general knowledge; source not re-read$/);
  });

  test('tells since the announcement where no effective date is known, and says when no date is', () => {
    const { announced, effective, ...undated } = claim();
    expect(tell({ ...undated, announced: date('2023-02') })).toContain('sale prohibited since February 2023');
    expect(tell(undated)).toContain('sale prohibited, start date not known');
  });
});

describe('an act that is not in force', () => {
  test('announced tells both days', () => {
    const act = claim({ status: 'announced', effective: date('2027-10-01') });
    expect(tell(act)).toBe(
      'United States: sale ban announced January 2024, to take effect 1 Oct 2027 – official',
    );
  });

  test('whose day has not come is only announced, whatever the record says', () => {
    const act = claim({ announced: date('2024-06-20'), effective: date('2024-09-29') });
    expect(tell(act, day('2024-07-01'))).toBe(
      'United States: sale ban announced 20 Jun 2024, to take effect 29 Sep 2024 – official',
    );
  });

  test('announced for a day gone by is not promoted', () => {
    const act = claim({ status: 'announced', effective: date('2024-09') });
    expect(tell(act)).toContain('was due September 2024, not confirmed');
    expect(tell(act, day('2024-09-15'))).toContain('to take effect September 2024');
  });

  test('suspended, lifted, annulled and expired tell the day of it', () => {
    const stopped = { history: [{ status: 'suspended', date: date('2025-11-10') }] } as const;
    expect(tell(claim({ status: 'suspended', ...stopped }))).toContain('sale ban suspended 10 Nov 2025');
    expect(tell(claim({ status: 'lifted', ended: date('2021-06-09') }))).toContain(
      'sale ban lifted 9 Jun 2021',
    );
    expect(tell(claim({ status: 'annulled', ended: date('2021') }))).toContain('sale ban annulled 2021');
    expect(tell(claim({ expires: date('2025-12-31') }))).toContain('sale ban expired 31 Dec 2025');
    expect(tell(claim({ status: 'lifted', kind: 'advisory' }))).toContain('advice against its use withdrawn');
  });
});

const EVERY = KINDS.flatMap((kind) =>
  STATUSES.flatMap((status) =>
    BASES.flatMap((basis) => TARGETINGS.map((targeting) => ({ kind, status, basis, targeting }))),
  ),
);

describe('for every kind, status, basis and targeting', () => {
  test('there is one sentence, and no two acts of different kind or status read alike', () => {
    const said = EVERY.map((own) => tell(claim(own)));
    for (const text of said) {
      expect(text).toMatch(/^United States: \S.* – \S/);
      expect(text).not.toMatch(/undefined|\s{2}|\[object|-in-/);
    }
    const named = EVERY.filter(({ basis, targeting }) => basis === 'official' && targeting === 'named');
    expect(new Set(named.map((own) => tell(claim(own)))).size).toBe(named.length);
  });

  test('what is reported, or known from the press, is never shown as official', () => {
    for (const own of EVERY) {
      const text = tell(claim(own));
      const official = own.basis === 'official' && own.status !== 'reported';
      expect(text.includes('press reports, no official text')).toBe(!official);
      expect(/ – official(?:;|$)/.test(text)).toBe(official);
    }
  });

  test('only what is in force says since when', () => {
    for (const own of EVERY) {
      expect(/\bsince\b/.test(tell(claim(own)))).toBe(own.status === 'in-force');
    }
  });

  test('what has ended is never told as holding, even where the record still says so', () => {
    for (const own of EVERY) {
      const text = tell(claim({ ...own, ended: date('2025-03') }));
      expect(text).not.toMatch(/\bsince\b/);
      expect(text).toMatch(/lifted|withdrawn|closed|expired|annulled/);
    }
  });

  test('a rule for a class says that it does not name the vendor', () => {
    for (const own of EVERY) {
      const text = tell(claim(own));
      expect(text.includes('rule for its class; does not name the vendor')).toBe(own.targeting === 'class');
      expect(text.includes('without naming it')).toBe(own.targeting === 'covers');
    }
  });
});
