import type { BrowserKind } from '../browsers/find.ts';
import { PAGE_PARTS } from '../page-parts.ts';
import type { DocumentPortrait, ShadowTreePortrait } from './page-side/portray.ts';
import type { SelfPortrait } from './self-portrait.ts';

/**
 * The portrait of a page with the extension, without what differs by nature:
 *
 * - That there are highlights. Their registry is the platform's, one for the page and all extensions.
 * - In Firefox, in shadow trees that have marks: one adopted style sheet, the last, with rules for `::highlight(mark-...)`
 *   and no others. Firefox paints highlights in such a tree by nothing else (src/page/marking/shadow-sheets.ts).
 * - In Chromium, requests for the parts of the page script. Who drives the browser sees them, the page doesn't: that they
 *   are not in the page's timings either is compared like all the rest.
 */
export function withoutMarks(portrait: SelfPortrait, kind: BrowserKind): SelfPortrait {
  const { requests } = portrait;
  return {
    ...portrait,
    ...documentWithoutMarks(portrait, kind),
    requests: kind === 'chromium' ? requests.filter((url) => !PART.test(url)) : requests,
  };
}

const PART = new RegExp(`^chrome-extension://[0-9a-p-]+/(?:${PAGE_PARTS.join('|')})\\.js$`);

function documentWithoutMarks(portrait: DocumentPortrait, kind: BrowserKind): DocumentPortrait {
  return {
    ...portrait,
    marks: 0,
    shadowTrees: portrait.shadowTrees.map((tree) => ({
      ...(kind === 'firefox' && tree.marks > 0 ? withoutMarksSheet(tree) : tree),
      marks: 0,
    })),
    frames: portrait.frames.map((frame) => documentWithoutMarks(frame, kind)),
  };
}

function withoutMarksSheet(tree: ShadowTreePortrait): ShadowTreePortrait {
  const { adoptedStyleSheets } = tree;
  if (!isMarksSheet(adoptedStyleSheets.at(-1) ?? '')) return tree;
  return { ...tree, adoptedStyleSheets: adoptedStyleSheets.slice(0, -1) };
}

/** Whether all rules are for our highlights: what stands before a brace is a list of selectors, or opens a media query. */
function isMarksSheet(rules: string): boolean {
  const lists = [...rules.matchAll(/([^{};]+)\{/g)]
    .map(([, before = '']) => before.trim())
    .filter((before) => !before.startsWith('@media '));
  const selectors = lists.flatMap((list) => list.split(OUTER_COMMA));
  return selectors.length > 0 && selectors.every((one) => /::highlight\(mark-[a-z0-9-]+\)\s*$/.test(one));
}

/** A comma between selectors, and not within one, as in `:is(a, b)`. */
const OUTER_COMMA = /,(?![^(]*\))/;
