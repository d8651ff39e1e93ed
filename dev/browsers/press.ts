import type { Page } from 'puppeteer-core';
import { poll } from './poll.ts';

/** Presses the first button, link or box whose name (label or words) matches, as soon as it is there. */
export async function press(page: Page, name: RegExp): Promise<void> {
  await poll(`something to press named ${name}`, () =>
    page.evaluate(
      (source, flags) => {
        const pattern = new RegExp(source, flags);
        const named = (element: Element) =>
          element.getAttribute('aria-label') ??
          (element instanceof HTMLInputElement
            ? [...(element.labels ?? [])].map((one) => one.textContent).join(' ')
            : element.textContent) ??
          '';
        const found = [
          ...document.querySelectorAll<HTMLElement>('button, a, summary, input, [role=switch]'),
        ].find((element) => pattern.test(named(element).replace(/\s+/g, ' ').trim()));
        found?.scrollIntoView({ block: 'center' });
        found?.click();
        return found !== undefined;
      },
      name.source,
      name.flags,
    ),
  );
}

/** Scrolls the first heading whose words match to the top of the view. */
export async function showHeading(page: Page, words: RegExp): Promise<void> {
  await poll(`a heading ${words}`, () =>
    page.evaluate((source) => {
      const heading = [...document.querySelectorAll('h1, h2, h3, h4')].find((one) =>
        new RegExp(source).test(one.textContent ?? ''),
      );
      heading?.scrollIntoView({ block: 'start' });
      return heading !== undefined;
    }, words.source),
  );
}
