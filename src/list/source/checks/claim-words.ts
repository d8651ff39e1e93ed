import { earliestDay, isSurelyBefore, latestDay, type PartialDate } from '../../../domain/partial-date.ts';
import type { Restriction } from '../../../domain/restriction.ts';
import { errorAt, type Problem } from '../problem.ts';
import { placeOfField, type ReadList } from '../read-sources.ts';

const TEXTS = ['authority', 'instrument', 'scope', 'summary'] as const;

/**
 * The words of a claim say something and agree with each other: what is only reported is known from the press; its history goes forward
 * and ends where the claim stands; nobody looked before the act was there.
 */
export function checkClaimWords(list: ReadList): Problem[] {
  return list.claims.flatMap((claim): Problem[] => {
    const { full } = claim;
    if (!full) return [];
    return [
      ...silentFields(full).map((field) =>
        errorAt(
          placeOfField(claim, field),
          `${full.id}: "${field}" says nothing`,
          'Write what the source says, in own words.',
        ),
      ),
      ...(full.status === 'reported' && full.basis === 'official'
        ? [
            errorAt(
              placeOfField(claim, 'basis'),
              `${full.id}: reported, but its basis is official`,
              'Set the basis to "press", or the status to what the official text says.',
            ),
          ]
        : []),
      ...faultOfHistory(full).map(({ problem, remedy }) =>
        errorAt(placeOfField(claim, 'history'), `${full.id}: ${problem}`, remedy),
      ),
      ...(full.announced !== undefined && isBefore(full.asOf, full.announced)
        ? [
            errorAt(
              placeOfField(claim, 'asOf'),
              `${full.id}: last checked ${full.asOf}, before it was announced (${full.announced})`,
              'Correct one of the two dates.',
            ),
          ]
        : []),
    ];
  });
}

/** Fields without a letter or digit, as a template leaves them. */
function silentFields(full: Restriction): string[] {
  const isSilent = (text: string) => !/[\p{L}\p{N}]/u.test(text);
  const sources = full.sources.some(({ publisher, title }) => isSilent(publisher) || isSilent(title));
  return [...TEXTS.filter((field) => isSilent(full[field])), ...(sources ? ['sources'] : [])];
}

function faultOfHistory({ history, status }: Restriction): { problem: string; remedy: string }[] {
  const back = history.findIndex((step, at) => {
    const previous = history[at - 1];
    return previous !== undefined && isBefore(step.date, previous.date);
  });
  const last = history.at(-1);
  return [
    ...(back > 0
      ? [
          {
            problem: `its history goes back to ${history[back]?.date} after ${history[back - 1]?.date}`,
            remedy: 'Write the oldest step first.',
          },
        ]
      : []),
    ...(last && last.status !== status
      ? [
          {
            problem: `its history ends with "${last.status}", its status is "${status}"`,
            remedy: 'Add the last step, or correct the status.',
          },
        ]
      : []),
  ];
}

/** Whether every day that `a` may mean lies before every day that `b` may mean. */
function isBefore(a: PartialDate, b: PartialDate): boolean {
  return isSurelyBefore(a, earliestDay(b)) && latestDay(a) < earliestDay(b);
}
