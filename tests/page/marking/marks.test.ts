// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Findings } from '../../../src/page/marking/findings.ts';
import { Marks } from '../../../src/page/marking/marks.ts';
import { chunkOf, foundIn } from '../fake-chunk.ts';
import { FakePainter } from '../fake-painter.ts';

let findings: Findings;
let painter: FakePainter;
let marks: Marks;

beforeEach(() => {
  vi.useFakeTimers();
  findings = new Findings(() => true);
  painter = new FakePainter();
  marks = new Marks(findings, painter);
  marks.setTones({ huawei: 'restricted' }, new Set());
});

afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(document, 'caretPositionFromPoint');
});

test('all mentions are painted while there are few', () => {
  find(300);
  marks.update();
  expect(painter.painted.size).toBe(300);
});

test('of very many those around what is in view are painted, and no more than the browser stands', () => {
  const texts = find(2000);
  document.caretPositionFromPoint = () =>
    ({ offsetNode: texts[1000], offset: 0 }) as unknown as CaretPosition;
  marks.update();
  const painted = new Set([...painter.painted.keys()].map(({ start }) => start));
  expect(painted.size).toBeLessThanOrEqual(301);
  expect(texts.slice(900, 1100).every((text) => painted.has(text))).toBe(true);
});

test('changes that follow each other fast are painted together', () => {
  find(1);
  marks.update();
  find(1);
  marks.update();
  find(1);
  marks.update();
  expect(painter.painted.size).toBe(1);
  vi.advanceTimersByTime(1000);
  expect(painter.painted.size).toBe(3);
});

test('text that is too long to be painted over is counted only', () => {
  const text = document.createTextNode(`Huawei${' '.repeat(0x200000)}`);
  document.body.append(text);
  findings.take(chunkOf([text]), [foundIn(text, 'Huawei', 'huawei')]);
  findings.commit();
  marks.update();
  expect(painter.painted.size).toBe(0);
  expect(findings.inOrder()).toHaveLength(1);
});

function find(count: number): Text[] {
  const texts = Array.from({ length: count }, () => document.createTextNode('Huawei '));
  document.body.append(...texts);
  findings.take(
    chunkOf(texts),
    texts.map((text) => foundIn(text, 'Huawei', 'huawei')),
  );
  findings.commit();
  return texts;
}
