// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Findings } from '../../../src/page/marking/findings.ts';
import { nearView } from '../../../src/page/marking/near-view.ts';
import { chunkOf, foundIn } from '../fake-chunk.ts';

let findings: Findings;

beforeEach(() => {
  document.body.innerHTML = '';
  findings = new Findings(() => true);
});

afterEach(() => Reflect.deleteProperty(document, 'caretPositionFromPoint'));

test('the nearest come first, on both sides of what is in view', () => {
  const texts = add(2000);
  viewIsAt(texts[1000]!);
  const near = nearView(findings, 100).map(({ start }) => texts.indexOf(start));
  expect(near).toHaveLength(100);
  expect(near[0]).toBe(1000);
  expect(Math.min(...near)).toBeGreaterThanOrEqual(950);
  expect(Math.max(...near)).toBeLessThanOrEqual(1050);
});

test('what is some screens away is not near', () => {
  const texts = add(10, 5000);
  viewIsAt(texts[5]!);
  expect(
    nearView(findings, 100)
      .map(({ start }) => texts.indexOf(start))
      .sort(),
  ).toEqual([3, 4, 5, 6, 7]);
});

test('within one long text, the nearest to the view', () => {
  const text = document.createTextNode('Huawei '.repeat(5000));
  document.body.append(text);
  findings.take(
    chunkOf([text]),
    Array.from({ length: 5000 }, (_, at) => ({
      ...foundIn(text, 'Huawei', 'huawei'),
      from: 7 * at,
      to: 7 * at + 6,
    })),
  );
  findings.commit();
  viewIsAt(text, 14_000);
  const near = nearView(findings, 100).map(({ from }) => from / 7);
  expect(near).toHaveLength(100);
  expect(near[0]).toBe(2000);
  expect([Math.min(...near), Math.max(...near)]).toEqual([1950, 2049]);
});

test('from one shadow tree it goes on into the next', () => {
  const texts = add(20, 0, true);
  viewIsAt(texts[10]!);
  expect(new Set(nearView(findings, 5).map(({ start }) => texts.indexOf(start)))).toEqual(
    new Set([8, 9, 10, 11, 12]),
  );
});

test('where no text is in view, nothing is near', () => {
  add(10);
  document.caretPositionFromPoint = () => null;
  expect(nearView(findings, 100)).toEqual([]);
});

/** Adds mentions, each a text of its own with so many units behind the name, in shadow trees of their own if told so. */
function add(count: number, units = 0, inShadow = false): Text[] {
  const texts = Array.from({ length: count }, () => document.createTextNode(`Huawei${' '.repeat(units)}`));
  for (const text of texts) {
    const host = document.createElement('div');
    (inShadow ? host.attachShadow({ mode: 'open' }) : host).append(text);
    document.body.append(host);
  }
  findings.take(
    chunkOf(texts),
    texts.map((text) => foundIn(text, 'Huawei', 'huawei')),
  );
  findings.commit();
  return texts;
}

function viewIsAt(offsetNode: Text, offset = 0): void {
  document.caretPositionFromPoint = () => ({ offsetNode, offset }) as unknown as CaretPosition;
}
