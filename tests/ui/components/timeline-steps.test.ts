import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates } from '../../../src/domain/partial-date.ts';
import { type Restriction, STATUSES } from '../../../src/domain/restriction.ts';
import { timelineSteps } from '../../../src/ui/components/timeline-steps.ts';
import { claim, date } from '../../domain/claims.ts';
import { TODAY } from '../records.ts';

/** A claim without the dates that the sample has by itself. */
function undated(own: Partial<Restriction>): Restriction {
  const { announced: _, effective: __, ...rest } = claim();
  return { ...rest, ...own };
}

const told = (...claims: readonly Restriction[]) =>
  timelineSteps(claims, TODAY).map((step) => `${step.date} ${step.event}`);

describe('the steps of an act', () => {
  test('come from its dates, oldest first', () => {
    expect(
      told(
        undated({
          status: 'lifted',
          announced: date('2019-05'),
          effective: date('2020-01-02'),
          ended: date('2022'),
        }),
      ),
    ).toEqual(['2019-05 announced', '2020-01-02 in-force', '2022 lifted']);
  });

  test('come from its history, with its notes, and are told once', () => {
    const steps = timelineSteps(
      [
        undated({
          announced: date('2024-06-20'),
          effective: date('2024-09-29'),
          history: [
            { status: 'announced', date: date('2024-06-20'), note: 'final determination' },
            { status: 'in-force', date: date('2024-09') },
          ],
        }),
      ],
      TODAY,
    );
    expect(steps.map((step) => [step.date, step.event, step.note])).toEqual([
      ['2024-06-20', 'announced', 'final determination'],
      ['2024-09', 'in-force', undefined],
    ]);
  });

  test('do not announce what takes effect the same day', () => {
    expect(told(undated({ announced: date('2020-03-01'), effective: date('2020-03-01') }))).toEqual([
      '2020-03-01 in-force',
    ]);
  });

  test('start only once', () => {
    const history = [
      { status: 'in-force', date: date('2017-05-17') },
      { status: 'in-force', date: date('2021-05-21') },
    ] as const;
    expect(told(undated({ history }))).toEqual(['2017-05-17 in-force', '2021-05-21 in-force-on']);
  });

  test.each([
    ['proposed', 'proposed', 'overdue'],
    ['announced', 'announced', 'overdue'],
    ['reported', 'reported', 'reported-start'],
    ['other', 'announced', 'overdue'],
    ['suspended', 'announced', 'in-force'],
  ] as const)('never promise more than the status %s', (status, announced, start) => {
    const one = undated({ status, announced: date('2020-01'), effective: date('2020-06') });
    expect(told(one)).toEqual([`2020-01 ${announced}`, `2020-06 ${start}`]);
  });

  test('tell a start that a court stopped before as one that was to be', () => {
    const history = [{ status: 'suspended', date: date('2020-05-30') }] as const;
    expect(told(undated({ status: 'suspended', effective: date('2020-06-01'), history }))).toEqual([
      '2020-05-30 suspended',
      '2020-06-01 overdue',
    ]);
  });

  test('tell what is to come as to come', () => {
    const one = undated({
      status: 'announced',
      announced: date('2026-08'),
      effective: date('2027'),
      expires: date('2030-01-01'),
    });
    expect(timelineSteps([one], TODAY).map((step) => [step.event, step.toCome])).toEqual([
      ['announced', false],
      ['due', true],
      ['runs-out', true],
    ]);
  });

  test('end by their own terms, unless something ended them before', () => {
    expect(told(undated({ expires: date('2025') }))).toEqual(['2025 expired']);
    expect(told(undated({ status: 'annulled', ended: date('2024'), expires: date('2025') }))).toEqual([
      '2024 annulled',
    ]);
  });

  test('may be none', () => {
    expect(told(undated({}))).toEqual([]);
  });
});

test('the steps of several acts stand in one row; of equal dates in the order of the acts', () => {
  const one = undated({ id: 'v/one', effective: date('2021') });
  const two = undated({ id: 'v/two', announced: date('2020'), effective: date('2021') });
  const ids = timelineSteps([one, two], TODAY).map((step) => `${step.date} ${step.claim.id}`);
  expect(ids).toEqual(['2020 v/two', '2021 v/one', '2021 v/two']);
});

test('whatever its dates, an act is told in order, and only with dates that the list has', () => {
  const anyDate = fc
    .record({ year: fc.integer({ min: 2010, max: 2035 }), month: fc.integer({ min: 1, max: 12 }) })
    .map(({ year, month }) => date(month > 6 ? String(year) : `${year}-0${month}`));
  const maybe = fc.option(anyDate, { nil: undefined });
  const anyClaim = fc
    .record({
      status: fc.constantFrom(...STATUSES),
      announced: maybe,
      effective: maybe,
      ended: maybe,
      expires: maybe,
      history: fc.array(fc.record({ status: fc.constantFrom(...STATUSES), date: anyDate }), { maxLength: 3 }),
    })
    .map((own) =>
      undated(Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))),
    );
  fc.assert(
    fc.property(anyClaim, (one) => {
      const steps = timelineSteps([one], TODAY);
      const known = [one.announced, one.effective, one.ended, one.expires, ...one.history.map((h) => h.date)];
      for (const [at, step] of steps.entries()) {
        expect(known).toContain(step.date);
        const before = steps[at - 1];
        if (before) expect(compareDates(before.date, step.date)).toBeLessThanOrEqual(0);
      }
      expect(steps.filter(({ event }) => event === 'in-force').length).toBeLessThanOrEqual(1);
    }),
  );
});
