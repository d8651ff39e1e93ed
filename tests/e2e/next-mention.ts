import type { Page } from 'puppeteer-core';
import { callFrame } from '../../dev/browsers/extension-calls.ts';
import { poll } from '../../dev/browsers/poll.ts';
import { raise } from './background-worker.ts';
import type { Stage, Watcher } from './stage.ts';

/** Goes to the next mention, as the keyboard command does, and waits until its card has the focus, and no more that of the last one. */
export async function goToNextMention({ session }: Stage, page: Page, watcher: Watcher): Promise<void> {
  const before = await placeOfCard(page);
  if (session.kind === 'chromium') await raise(session, 'commands.onCommand', 'next-mention');
  // Firefox can't raise a command; this is the call that the command makes.
  else await callFrame(watcher.page, watcher.tabId, 'tab.jump', { step: 'next', openCard: true });
  await poll(
    'the card with the focus',
    async () => (await cardHasFocus(page)) && (await placeOfCard(page)) !== before,
  );
}

/** Where the card stands; each mention has a place of its own. */
function placeOfCard(page: Page): Promise<string> {
  return page.evaluate(() => {
    const last = document.documentElement.lastElementChild;
    if (!last || last === document.body) return '';
    const { left, top } = last.getBoundingClientRect();
    return `${left + scrollX} ${top + scrollY}`;
  });
}

export function hasCard(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.lastElementChild !== document.body);
}

/** Whether the focus is somewhere in the card. Into its closed shadow tree nobody can look. */
export function cardHasFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const last = document.documentElement.lastElementChild;
    return last !== document.body && document.activeElement === last;
  });
}
