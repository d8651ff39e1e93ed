import type { Page } from 'puppeteer-core';
import { callBackground, tabInFront } from '../browsers/extension-calls.ts';
import { poll } from '../browsers/poll.ts';
import type { Session } from '../browsers/session.ts';
import { type Difference, differencesOf } from './compare.ts';
import { withoutMarks } from './natural-difference.ts';
import type { DocumentPortrait } from './page-side/portray.ts';
import { type SelfPortrait, takeSelfPortrait } from './self-portrait.ts';

export interface PageProof {
  /**
   * `same`: the page can't tell whether the extension is there. `restless`: it differs, but only in parts in which it
   * differs from one visit without the extension to the next too. `differs`: the rest.
   */
  readonly verdict: 'same' | 'restless' | 'differs';
  readonly differences: readonly Difference[];
  readonly isRead: boolean;
  readonly marks: number;
}

/** A browser with the extension, a page of the extension in it, and a browser without the extension. */
export interface Pair {
  readonly withUs: Session;
  readonly control: Page;
  readonly without: Session;
}

/** How often a page that differs is visited again without the extension. */
const AGAIN = 6;
/** How long the extension may take to read a page, in ms. */
const READ_MS = 15_000;

/** Visits a page with and without the extension. `addressOf` gives it a host of its own for each visit. */
export async function prove(pair: Pair, addressOf: (visit: number) => string): Promise<PageProof> {
  const { withUs, control, without } = pair;
  let isRead = false;
  const visitWithout = (visit: number) => takeSelfPortrait(without.browser, addressOf(visit), async () => {});
  const [seen, ...plain] = await Promise.all([
    takeSelfPortrait(withUs.browser, addressOf(0), async () => {
      isRead = await hasBeenRead(control);
    }),
    visitWithout(0),
  ]);
  const unmarked = withoutMarks(seen, withUs.kind);
  const differences = unexplained(plain, unmarked);
  let left = differences;
  for (let visit = 1; left.length > 0 && visit <= AGAIN; visit++) {
    plain.push(await visitWithout(visit));
    left = unexplained(plain, unmarked);
  }
  const restless = restlessParts(plain);
  const isOurs = left.some(({ part }) => !restless.has(part));
  return {
    verdict: isOurs ? 'differs' : differences.length > 0 ? 'restless' : 'same',
    differences: isOurs ? left : differences,
    isRead,
    marks: marksOf(seen),
  };
}

/** The differences in parts that are as in none of the portraits without the extension. */
function unexplained(plain: readonly SelfPortrait[], seen: SelfPortrait): Difference[] {
  const [first = [], ...others] = plain.map((portrait) => differencesOf(portrait, seen));
  const isEverywhere = (part: string) =>
    others.every((differences) => differences.some((one) => one.part === part));
  return first.filter(({ part }) => isEverywhere(part));
}

/** The parts that differ from one visit to another. */
function restlessParts([first, ...others]: readonly SelfPortrait[]): ReadonlySet<string> {
  const differences = others.flatMap((portrait) => (first ? differencesOf(first, portrait) : []));
  return new Set(differences.map(({ part }) => part));
}

/** How many there are on a page with all its frames. */
function marksOf({ marks, frames }: DocumentPortrait): number {
  return frames.reduce((sum, frame) => sum + marksOf(frame), marks);
}

async function hasBeenRead(control: Page): Promise<boolean> {
  const tabId = await tabInFront(control);
  const isRead = async () => (await callBackground(control, 'findings.of-tab', { tabId })).reading === 'read';
  return poll('a page that has been read', isRead, { timeoutMs: READ_MS }).catch(() => false);
}
