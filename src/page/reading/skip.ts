import { closestOf, parentElementOf, rootOf } from './unclobbered.ts';

/**
 * What is never read.
 *
 * Elements whose text children are code, data or readings of the letters beside them, not text that runs on: they are
 * left out while the text is gathered, by a set of their text nodes made beforehand. (Asking each text node for its parent
 * costs 25-45 % of the walk.)
 */
export const RAW_TEXT = ['script', 'style', 'noscript', 'textarea', 'title', 'rt', 'rp'];
const rawText = new Set(RAW_TEXT);

/**
 * Where a person writes, chooses or where software keeps an editor, and text that is never shown. A selector like this
 * one asked of a whole document costs as much as reading it, so it is asked only where a name was found; a name in
 * such a place is dropped there.
 */
const UNREAD =
  'script,style,noscript,textarea,title,template,input,select,datalist,iframe,canvas,video,audio,meter,progress,' +
  '[contenteditable=""],[contenteditable="true" i],[contenteditable="plaintext-only" i],' +
  '[role="textbox" i],[role="searchbox" i],[role="combobox" i],' +
  '.cm-editor,.monaco-editor,.ace_editor,.CodeMirror,' +
  'svg desc,svg metadata,svg defs,svg symbol';

/** The text nodes under `root` (not in its shadow trees) that are code or data. */
export function rawTextsOf(root: Document | ShadowRoot): ReadonlySet<Node> {
  const texts = new Set<Node>();
  for (const tag of RAW_TEXT) addRawTexts(root, tag, texts);
  return texts;
}

/** Adds those of one tag. On a page with very many elements each takes some ms. */
export function addRawTexts(root: Document | ShadowRoot, tag: string, texts: Set<Node>): void {
  // A document keeps these collections up to date by itself; a shadow tree has no such method.
  const elements = root instanceof Document ? root.getElementsByTagName(tag) : root.querySelectorAll(tag);
  for (let at = 0; at < elements.length; at++) {
    for (let child = elements[at]?.firstChild; child; child = child.nextSibling) texts.add(child);
  }
}

/** The same for one text node, where few are read. */
export function isRawText(text: Text): boolean {
  const parent = text.parentElement;
  return parent !== null && rawText.has(parent.localName);
}

/** Whether a node may be read, by what it is in; hosts of the shadow trees it is in count too. */
export function isReadable(node: Node): boolean {
  for (let at: Element | null = elementOf(node); at; at = hostOf(at)) {
    if (closestOf(at, UNREAD)) return false;
  }
  return node.ownerDocument?.designMode !== 'on';
}

function elementOf(node: Node): Element | null {
  return parentElementOf(node) ?? hostOf(node);
}

function hostOf(node: Node): Element | null {
  const root = rootOf(node);
  return root instanceof ShadowRoot ? root.host : null;
}
