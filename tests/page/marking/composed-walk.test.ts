// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { ComposedWalk, treesOf } from '../../../src/page/marking/composed-walk.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

/** A text, or an element with its children; with a shadow tree, too, where there are some for it. */
type Part = string | { readonly light: readonly Part[]; readonly shadow?: readonly Part[] | undefined };

const { part } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom('a', 'b', 'c'),
    fc.record({
      light: fc.array(tie('part'), { maxLength: 4 }),
      shadow: fc.option(fc.array(tie('part'), { maxLength: 3 }), { nil: undefined }),
    }),
  ),
}));

test('all texts come in the order of the composed tree, forwards and backwards', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      document.body.innerHTML = '';
      const texts: Text[] = [];
      build(parts, document.body, texts);
      const walk = new ComposedWalk(treesOf(texts));
      expect(all((text) => walk.next(text ?? document))).toEqual(texts);
      const end = document.createElement('i');
      document.body.append(end);
      expect(all((text) => walk.previous(text ?? end))).toEqual(texts.toReversed());
    }),
  );
});

describe('the trees of texts', () => {
  test('are those that they are in, those around them too, and no others', () => {
    const texts: Text[] = [];
    build(
      [
        { light: ['out'], shadow: [{ light: [], shadow: ['in'] }] },
        { light: [], shadow: ['other'] },
      ],
      document.body,
      texts,
    );
    const within = texts.filter(({ data }) => data === 'in');
    expect([...treesOf(within).values()].map(({ textContent }) => textContent)).toEqual(['in', '']);
    expect(treesOf(texts.filter(({ data }) => data === 'out'))).toEqual(new Map());
  });

  test('that are not among the given ones are not entered', () => {
    build(['a', { light: ['c'], shadow: ['b'] }], document.body, []);
    const walk = new ComposedWalk(new Map());
    expect(all((text) => walk.next(text ?? document)).map(({ data }) => data)).toEqual(['a', 'c']);
  });
});

/** Builds parts under an element or shadow root; `texts` gets their texts in order. */
function build(parts: readonly Part[], into: Node, texts: Text[]): void {
  for (const one of parts) {
    if (typeof one === 'string') {
      const text = document.createTextNode(one);
      into.appendChild(text);
      texts.push(text);
    } else {
      const element = document.createElement('div');
      into.appendChild(element);
      if (one.shadow) build(one.shadow, element.attachShadow({ mode: 'open' }), texts);
      build(one.light, element, texts);
    }
  }
}

function all(step: (text: Text | undefined) => Text | undefined): Text[] {
  const texts: Text[] = [];
  for (let text = step(undefined); text; text = step(text)) texts.push(text);
  return texts;
}
