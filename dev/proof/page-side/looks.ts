/** How many elements' boxes are looked at. */
const BOXES = 200;
/** How many elements' styles are. */
const STYLES = 12;

export interface Looks {
  /** Where elements and their content lie, to 1/64 px. */
  readonly boxes: readonly string[];
  /** All computed styles of elements. */
  readonly styles: readonly string[];
}

/** What elements of these trees look like: a number of them, evenly spread. */
export function looksOf(trees: readonly ParentNode[]): Looks {
  // An empty document, as a frame has whose address was refused, is laid out or not, as it happens.
  if (!document.body?.hasChildNodes()) return { boxes: [], styles: [] };
  balanceColumns();
  const elements = trees.flatMap((tree) => [...tree.querySelectorAll('*')]);
  return {
    boxes: sample(elements, BOXES).map(boxesInWords),
    styles: sample(elements, STYLES).map(stylesInWords),
  };
}

/**
 * Firefox balances columns by what they were when it last laid them out: their height depends on how often that was.
 * Laid out as none and again, they are all new.
 */
function balanceColumns(): void {
  const none = new CSSStyleSheet();
  none.replaceSync('* { columns: auto !important }');
  document.adoptedStyleSheets.push(none);
  document.documentElement.getBoundingClientRect();
  document.adoptedStyleSheets.pop();
}

function sample(elements: readonly Element[], count: number): readonly Element[] {
  if (elements.length <= count) return elements;
  const step = (elements.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, at) => elements[Math.round(at * step)]).filter(
    (element) => element !== undefined,
  );
}

function boxesInWords(element: Element): string {
  const content = document.createRange();
  content.selectNodeContents(element);
  return `${element.nodeName} ${boxInWords(element)}, content ${boxInWords(content)}`;
}

function boxInWords(what: Element | Range): string {
  const { x, y, width, height } = what.getBoundingClientRect();
  return [x, y, width, height].map((px) => Math.round(px * 64) / 64).join(' ');
}

function stylesInWords(element: Element): string {
  const styles = getComputedStyle(element);
  // Sorted, for custom properties come in any order.
  const all = Array.from(styles, (name) => `${name}: ${styles.getPropertyValue(name)}`).sort();
  return `${element.nodeName} { ${all.join('; ')} }`;
}
