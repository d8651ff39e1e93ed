import type { Frame, Page } from 'puppeteer-core';

/**
 * The texts of all ranges in the page's highlight registry, in document order of each highlight. The registry is
 * shared with the page, so this is what is really painted.
 */
export async function highlightedTexts(page: Page | Frame): Promise<string[]> {
  return page.evaluate(readHighlights);
}

/** `highlightedTexts` for those who are in the page. Throws when a text is too short by now for a range in it. */
export function readHighlights(): string[] {
  const texts: string[] = [];
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      texts.push(live.toString());
    }
  }
  return texts;
}
