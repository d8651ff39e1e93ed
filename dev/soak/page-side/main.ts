import { itemAt } from './items.ts';
import { makeRow, type Row } from './rows.ts';

/*
 * An endless feed as pages have it: new items come at the bottom, the view goes along, and rows that left it are used
 * again.
 */

const MOST_ROWS = 200;
const EVERY_MS = 100;

/** What the soak asks of the feed. */
export interface Feed {
  /** Nothing comes until `goOn`. */
  hold(): void;
  goOn(): void;
  /** How many items came. */
  count(): number;
  /** What is wrong with the marks: names that have none, and what else is highlighted. */
  wrongMarks(): { readonly missing: readonly string[]; readonly added: readonly string[] };
}

const shown: { readonly row: Row; readonly name: string | undefined }[] = [];
let next = 0;
let timer: ReturnType<typeof setInterval> | undefined;

function add(): void {
  const place = next++;
  const row = (shown.length < MOST_ROWS ? undefined : shown.shift()?.row) ?? makeRow(place);
  const item = itemAt(place);
  row.show(item);
  document.body.append(row.element);
  shown.push({ row, name: item.name });
  scrollTo(0, document.documentElement.scrollHeight);
}

const feed: Feed = {
  hold() {
    clearInterval(timer);
    timer = undefined;
  },
  goOn() {
    timer ??= setInterval(add, EVERY_MS);
  },
  count: () => next,
  wrongMarks() {
    const names = shown.flatMap(({ name }) => name ?? []);
    const marked = Array.from(CSS.highlights.values(), (highlight) => [...highlight].map(textIn)).flat();
    return { missing: without(names, marked), added: without(marked, names) };
  },
};
Object.assign(globalThis, { feed });
feed.goOn();

function textIn({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

/** What is left of the texts when each of the others is taken out once. */
function without(texts: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return texts.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
