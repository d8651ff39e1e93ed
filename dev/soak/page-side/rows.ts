import type { Item } from './items.ts';

/** A row of the feed, used for one item after another. */
export interface Row {
  readonly element: HTMLElement;
  show(item: Item): void;
}

/** The ways in which pages use a row again, in turn. */
const KINDS = [byData, byChildren, inShadow, byMarkup];

export function makeRow(place: number): Row {
  const make = KINDS[place % KINDS.length] ?? byData;
  return make(document.createElement('article'));
}

/** The text node stays and gets another text. */
function byData(element: HTMLElement): Row {
  const text = document.createTextNode('');
  element.append(text);
  return {
    element,
    show(item) {
      text.data = textOf(item);
    },
  };
}

/** All children are replaced; the name lies across two elements. */
function byChildren(element: HTMLElement): Row {
  return {
    element,
    show({ before, name = '', after }) {
      const start = document.createElement('b');
      start.append(name.slice(0, 3));
      element.replaceChildren(before, start, name.slice(3), after);
    },
  };
}

/** The text is in a shadow tree. */
function inShadow(element: HTMLElement): Row {
  const row = byData(document.createElement('p'));
  element.attachShadow({ mode: 'open' }).append(row.element);
  return { element, show: row.show };
}

/** The content is parsed anew. */
function byMarkup(element: HTMLElement): Row {
  return {
    element,
    show({ before, name = '', after }) {
      element.innerHTML = `<p>${before}<a href="#">${name}</a>${after}</p>`;
    },
  };
}

function textOf({ before, name = '', after }: Item): string {
  return before + name + after;
}
