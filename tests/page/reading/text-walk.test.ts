// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLOCK_BREAK } from '../../../src/names/matcher.ts';
import { type Chunk, CONTEXT_UNITS } from '../../../src/page/reading/chunk.ts';
import { rawTextsOf } from '../../../src/page/reading/skip.ts';
import { TextWalk, textWalker } from '../../../src/page/reading/text-walk.ts';

describe('a walk over a document', () => {
  test('joins texts, tells apart those that touch, and leaves out blank ones', () => {
    const [chunk] = chunksOf('<p>one <b>two</b></p>\n   <p>three</p><p>four</p>\n');
    expect(chunk?.text).toBe(`one two three${BLOCK_BREAK}four`);
    expect(chunk?.nodes.map(({ data }) => data)).toEqual(['one ', 'two', 'three', 'four']);
  });

  test('knows the places that a word may run across', () => {
    const [chunk] = chunksOf('<p>Kasper<b>sky</b>, (<i>so</i>).</p><p>Next</p>');
    expect(chunk?.seams.map((at) => chunk.nodes[at]?.data)).toEqual(['sky']);
  });

  test.each([
    ['<b>one</b>, two', 'one, two'],
    ['(<b>one</b>). Two', '(one). Two'],
    ['<p>one</p><p>(two)</p>', `one${BLOCK_BREAK}(two)`],
    ['<p>one</p><p>.NET</p>', `one${BLOCK_BREAK}.NET`],
  ])('knows by their signs that texts run on: %s', (html, text) => {
    expect(chunksOf(html)[0]?.text).toBe(text);
  });

  test('leaves out code and data', () => {
    const [chunk] = chunksOf(
      '<p>a</p><script>var b;</script><style>c {}</style><textarea>d</textarea><p>e</p>',
    );
    expect(chunk?.nodes.map(({ data }) => data)).toEqual(['a', 'e']);
  });

  test('has every unit of every text in just one core, at its place', () => {
    const texts = fc.array(
      fc.string({ minLength: 1, maxLength: 400, unit: fc.constantFrom('a', 'b', '華', ' ', '.') }),
      {
        maxLength: 300,
      },
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: 900, max: 3000 }), (contents, least) => {
        document.body.replaceChildren(
          ...contents.map((text) => {
            const element = document.createElement('i');
            element.textContent = text;
            return element;
          }),
        );
        const read = new Map<Text, string>();
        for (const chunk of allOf(TextWalk.over(document, new Set()), least)) {
          for (const [node, part] of coreOf(chunk)) read.set(node, (read.get(node) ?? '') + part);
        }
        for (const { firstChild } of document.body.children) {
          if (!(firstChild instanceof Text) || firstChild.data.trim() === '') continue;
          expect(read.get(firstChild)).toBe(firstChild.data);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('cuts a very long text, and each cut has what stands around it', () => {
    document.body.textContent = 'abcdefghij'.repeat(20_000);
    const chunks = allOf(TextWalk.over(document, new Set()));
    expect(chunks.length).toBeGreaterThan(5);
    expect(chunks.flatMap((chunk) => coreOf(chunk).map(([, part]) => part)).join('')).toBe(
      document.body.textContent,
    );
    for (const chunk of chunks.slice(1)) expect(chunk.coreStart).toBe(CONTEXT_UNITS);
  });
});

describe('a walk along spans', () => {
  test('reads what is near, not the rest', () => {
    document.body.innerHTML = `<p>${'far '.repeat(500)}</p><p id="a">touched</p><p>${'off '.repeat(500)}</p><p>end</p>`;
    const [text] = textsOf('a');
    const [chunk] = allOf(TextWalk.along(textWalker(document), text!, new Map([[text!, text!]])));
    expect(chunk?.nodes).toContain(text);
    expect(chunk?.nodes.map(({ data }) => data)).not.toContain('end');
    expect(chunk?.text.length).toBeLessThan(3000);
    expect(coreOf(chunk!).find(([node]) => node === text)?.[1]).toBe('touched');
  });

  test('takes in other spans that it meets, and takes them out of the map', () => {
    document.body.innerHTML = `<p id="a">one</p><p id="b">two</p><p>${'far '.repeat(300)}</p><p id="c">three</p>`;
    const [a, b, c] = ['a', 'b', 'c'].map((id) => textsOf(id)[0]!);
    const spans = new Map([a!, b!, c!].map((text) => [text, text]));
    allOf(TextWalk.along(textWalker(document), a!, spans));
    expect([...spans.keys()]).toEqual([c]);
  });

  test('reads a long span to its end', () => {
    document.body.innerHTML = Array.from(
      { length: 500 },
      (_, at) => `<p>${at} ${'word '.repeat(40)}</p>`,
    ).join('');
    const all = [...document.body.querySelectorAll('p')].map(({ firstChild }) => firstChild as Text);
    const [first, last] = [all[10]!, all[450]!];
    const chunks = allOf(TextWalk.along(textWalker(document), first, new Map([[first, last]])));
    const read = new Set(chunks.flatMap((chunk) => coreOf(chunk).map(([node]) => node)));
    expect(all.slice(10, 451).every((text) => read.has(text))).toBe(true);
    expect(read.has(all[470]!)).toBe(false);
  });
});

function chunksOf(html: string): Chunk[] {
  document.body.innerHTML = html;
  return allOf(TextWalk.over(document, rawTextsOf(document)));
}

function textsOf(id: string): Text[] {
  return [...(document.getElementById(id)?.childNodes ?? [])].filter((node) => node instanceof Text);
}

function allOf(walk: TextWalk, least?: number): Chunk[] {
  const chunks: Chunk[] = [];
  for (let chunk = walk.next(least); chunk; chunk = walk.next(least)) chunks.push(chunk);
  return chunks;
}

/** For each node the part of its own text that is in the chunk's core. */
function coreOf({ text, nodes, starts, firstOffset, coreStart, coreEnd }: Chunk): [Text, string][] {
  return nodes.flatMap((node, at): [Text, string][] => {
    const start = starts[at]!;
    const offset = at === 0 ? firstOffset : 0;
    const length = Math.min(node.data.length - offset, (starts[at + 1] ?? text.length) - start);
    const own = text.slice(start, start + length);
    expect(own).toBe(node.data.slice(offset, offset + length));
    const part = own.slice(Math.max(0, coreStart - start), Math.max(0, coreEnd - start));
    return part === '' ? [] : [[node, part]];
  });
}
