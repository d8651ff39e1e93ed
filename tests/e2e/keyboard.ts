import type { Page } from 'puppeteer-core';
import { poll } from '../../dev/browsers/poll.ts';

/** More stops than any page has on the way to what is looked for. */
const MOST_STOPS = 120;

/** What has the focus, by its name (label or words); empty for the page itself. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return '';
    const labels =
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
        ? [...(element.labels ?? [])].map((label) => label.textContent).join(' ')
        : element.textContent;
    return (element.getAttribute('aria-label') ?? labels ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** Presses Tab until what matches has the focus, and gives the names of all stops on the way, this one included. */
export async function tabTo(page: Page, name: RegExp): Promise<string[]> {
  const stops: string[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    stops.push(stop);
    if (name.test(stop)) return stops;
  }
  throw new Error(`Tab doesn't come to ${name}, but to: ${stops.join(' | ')}`);
}

/** Waits until what matches has the focus. */
export async function untilFocused(page: Page, name: RegExp): Promise<void> {
  let last = '';
  const isThere = async () => {
    last = await focused(page);
    return name.test(last);
  };
  await poll(`the focus on ${name}`, isThere, { timeoutMs: 10_000 }).catch((error: unknown) => {
    throw new Error(`${error instanceof Error ? error.message : error}; it is on “${last}”`);
  });
}
