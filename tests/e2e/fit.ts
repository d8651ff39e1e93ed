import type { Page } from 'puppeteer-core';

/**
 * What of a page's text can't be read where it stands: texts that stick out of the page, of a button, or of a box that cuts
 * what sticks out. What scrolls is within reach; what only ears get is left out.
 */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK = 1;
    // The box of a letter is higher than what is drawn of it, and than a line may be.
    const LETTER_SLACK = 0.15;
    const root = document.documentElement;
    const found = new Set<string>();
    if (root.scrollWidth > root.clientWidth)
      found.add(`the page is ${root.scrollWidth} px wide in a window of ${root.clientWidth} px`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.nodeValue?.trim();
      if (!words || !node.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        const by = box.width > 0 && cutBy(box, node.parentElement);
        if (by) found.add(`“${words.slice(0, 60)}” is cut by ${by}`);
      }
    }
    // A hint that ends with an ellipsis says that it goes on.
    for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]'))
      if (hintIsCut(field)) found.add(`“${field.placeholder}” is cut by its field`);

    return [...found];

    function cutBy(text: DOMRect, parent: Element): string | undefined {
      const slack = Math.max(SLACK, Number.parseFloat(getComputedStyle(parent).fontSize) * LETTER_SLACK);
      let x = true;
      let y = true;
      for (let at: Element | null = parent; at && (x || y); at = at.parentElement) {
        const { overflowX, overflowY, clipPath, display } = getComputedStyle(at);
        if (clipPath !== 'none') return undefined;
        const box = at.getBoundingClientRect();
        const isButton = at.matches('button, .button');
        const cuts = (overflow: string) => isButton || overflow === 'hidden' || overflow === 'clip';
        const name = `${at.localName}.${at.className}`;
        if (display !== 'inline' && at !== root && at !== document.body) {
          if (x && cuts(overflowX) && (text.left < box.left - slack || text.right > box.right + slack))
            return name;
          if (y && cuts(overflowY) && (text.top < box.top - slack || text.bottom > box.bottom + slack))
            return name;
        }
        if (/auto|scroll/.test(overflowX)) x = false;
        if (/auto|scroll/.test(overflowY)) y = false;
      }
      return x && (text.left < -slack || text.right > root.clientWidth + slack) ? 'the window' : undefined;
    }

    function hintIsCut(field: HTMLInputElement): boolean {
      if (field.value !== '' || getComputedStyle(field).textOverflow === 'ellipsis') return false;
      return placeholderWidth(field) > roomIn(field) + SLACK;
    }

    function placeholderWidth(field: HTMLInputElement): number {
      const { font, letterSpacing } = getComputedStyle(field);
      const ruler = document.createElement('span');
      Object.assign(ruler.style, { font, letterSpacing, position: 'absolute', whiteSpace: 'pre' });
      ruler.textContent = field.placeholder;
      document.body.append(ruler);
      const { width } = ruler.getBoundingClientRect();
      ruler.remove();
      return width;
    }

    function roomIn(field: HTMLInputElement): number {
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(field);
      return field.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
    }
  });
}
