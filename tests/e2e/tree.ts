import type { Page, SerializedAXNode } from 'puppeteer-core';

/** States that are told with a name. */
const STATES = ['expanded', 'checked', 'selected', 'disabled'] as const;

/** Only layout, or the pieces that a line of text is drawn in. */
const UNTOLD: ReadonlySet<string> = new Set([
  ...['generic', 'none', 'InlineTextBox', 'paragraph', 'strong', 'time', 'LineBreak'],
]);

/** Told as the name of what they belong to. */
const NAMING: ReadonlySet<string> = new Set(['LabelText', 'Legend', 'Caption', 'ListMarker']);

/** Named by all that is in them, which is told anyway. */
const GATHERING: ReadonlySet<string> = new Set(['row', 'cell']);

/**
 * What a screen reader is told of the part of a page at the selector: a line for each element, indented by what it is within,
 * with role, name, level, states and, in brackets, description. Each number is told as #: most are the list's, which grows.
 * Chromium only.
 */
export async function treeOf(page: Page, selector: string, lines = 40): Promise<string> {
  const root = await page.waitForSelector(selector);
  const tree = root && (await page.accessibility.snapshot({ root, interestingOnly: false }));
  if (!tree) throw new Error(`Nothing is told of ${selector}`);
  return outline(tree, 0).slice(0, lines).join('\n');
}

function outline(node: SerializedAXNode, depth: number): string[] {
  const { role, name, children = [] } = node;
  if (NAMING.has(role)) return [];
  if (UNTOLD.has(role)) return children.flatMap((child) => outline(child, depth));
  if (role === 'StaticText') return name?.trim() ? [`${'  '.repeat(depth)}${withoutNumbers(name)}`] : [];
  // The name of an element is its text: told once.
  const isNamedByText = name && children.every(isText);
  const below = isNamedByText ? [] : children.flatMap((child) => outline(child, depth + 1));
  return [`${'  '.repeat(depth)}${lineOf(node, below.length > 0)}`, ...below];
}

function isText({ role, children = [] }: SerializedAXNode): boolean {
  return role === 'StaticText' || role === 'InlineTextBox' || (UNTOLD.has(role) && children.every(isText));
}

function lineOf({ role, name, level, description, ...states }: SerializedAXNode, hasMore: boolean): string {
  const told = name && !(hasMore && GATHERING.has(role));
  const parts = [
    role,
    told && JSON.stringify(withoutNumbers(name)),
    role === 'heading' && `level ${level}`,
    ...STATES.filter((state) => states[state]),
    // A title that says what the name says is there for the eye.
    description && description !== name && `(${withoutNumbers(description)})`,
  ];
  return parts.filter(Boolean).join(' ');
}

function withoutNumbers(words: string): string {
  return words.trim().replace(/\d+(?:[.,]\d+)*/g, '#');
}
