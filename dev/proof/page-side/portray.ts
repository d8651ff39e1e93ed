import { globalNames } from './globals.ts';
import { type Looks, looksOf } from './looks.ts';
import type { Witness } from './witness.ts';

/** All that a document can see of itself. */
export interface DocumentPortrait extends Looks {
  readonly html: string;
  readonly shadowTrees: readonly ShadowTreePortrait[];
  /** Everything that was ever changed, sorted, as all that follows: which came first is the browser's haste. */
  readonly mutations: readonly string[];
  readonly styleSheets: readonly string[];
  readonly adoptedStyleSheets: readonly string[];
  /** Names of whatever can be reached from globals. */
  readonly globals: readonly string[];
  readonly events: readonly string[];
  readonly resources: readonly string[];
  /** Where it stands: address, title, focus, selection, scroll. */
  readonly view: readonly string[];
  /** Of the same origin. */
  readonly frames: readonly DocumentPortrait[];
  /** How many ranges are highlighted: what can be seen of the extension by nature. */
  readonly marks: number;
}

export interface ShadowTreePortrait {
  readonly host: string;
  readonly html: string;
  readonly adoptedStyleSheets: readonly string[];
  readonly marks: number;
}

/** Portrays the document at hand; `frames` are the portraits of what it frames. */
export function portray(witness: Witness, frames: readonly DocumentPortrait[]): DocumentPortrait {
  witness.catchUp();
  const trees = [...witness.shadowTrees];
  const marks = Array.from(CSS.highlights.values(), (highlight) => [...highlight]).flat();
  return {
    html: Array.from(document.childNodes, nodeInWords).join('\n'),
    shadowTrees: trees.map((root) => ({
      host: `${root.host.nodeName}, ${root.mode}${root.isConnected ? '' : ', in no document'}`,
      html: root.innerHTML,
      adoptedStyleSheets: root.adoptedStyleSheets.map(rulesOf),
      marks: marks.filter(({ startContainer }) => startContainer.getRootNode() === root).length,
    })),
    mutations: witness.mutations.toSorted(),
    ...looksOf([document, ...trees]),
    styleSheets: Array.from(document.styleSheets, sheetInWords),
    adoptedStyleSheets: document.adoptedStyleSheets.map(rulesOf),
    globals: globalNames(),
    events: witness.events.toSorted(),
    resources: performance.getEntriesByType('resource').map(({ name }) => name),
    view: [
      location.href,
      document.title,
      `active: ${document.activeElement?.nodeName}`,
      `selected: ${getSelection()?.toString()}`,
      `scrolled to: ${scrollX}, ${scrollY}`,
      `size: ${innerWidth}, ${innerHeight}`,
    ],
    frames,
    marks: marks.length,
  };
}

function nodeInWords(node: Node): string {
  return node instanceof Element ? node.outerHTML : `${node.nodeName} ${node.nodeValue ?? ''}`;
}

function sheetInWords(sheet: CSSStyleSheet): string {
  const owner = sheet.ownerNode?.nodeName ?? 'nobody';
  return `${owner}, ${sheet.href}, ${sheet.media.mediaText}, ${sheet.disabled}\n${rulesOf(sheet)}`;
}

function rulesOf(sheet: CSSStyleSheet): string {
  try {
    return Array.from(sheet.cssRules, ({ cssText }) => cssText).join('\n');
  } catch (error) {
    return String(error);
  }
}
