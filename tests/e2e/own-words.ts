import type { Page } from 'puppeteer-core';

/** Letters that only the pseudo-language has (dev/pseudo-text.ts), and its brackets. */
const STRANGE = /[[\]áçéğîłñöřšüýžÅÇÉÎÑÖŘŠÜÝŽ]/;

/** What Intl says, which has no pseudo-language, and addresses. */
const FROM_ELSEWHERE = [
  /\d{1,2} [A-Z][a-z]{2} \d{4}/g,
  /\((?:today|yesterday|\d+ [a-z]+ ago)\)/g,
  /, and /g,
  /https?:\S+/g,
];

/**
 * Words of a page in the pseudo-language that no message has: somebody wrote them into a component. Words of the list and of the
 * person stand in elements that say so; `names` are those that stand anywhere, of vendors and places.
 */
export async function hardCodedWords(page: Page, names: readonly string[]): Promise<string[]> {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  return (await plainWords(page)).filter((words) => {
    if (STRANGE.test(words)) return false;
    const ours = longestFirst.reduce((rest, name) => rest.replaceAll(name, ''), words);
    return /[A-Za-z]{2}/.test(FROM_ELSEWHERE.reduce((rest, pattern) => rest.replace(pattern, ''), ours));
  });
}

/** All texts, and what attributes say, but for those that are marked as somebody else's. */
function plainWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const OTHERS = 'bdi, time, kbd, textarea, [lang]:not(html), [dir=auto], [dir=ltr], a[href^=http]';
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest(OTHERS)) found.push(node.nodeValue ?? '');
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      for (const element of document.querySelectorAll(`[${name}]:not(bdi)`))
        found.push(element.getAttribute(name) ?? '');
    return found;
  });
}
