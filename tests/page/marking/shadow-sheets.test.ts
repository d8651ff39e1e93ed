// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { ShadowSheets } from '../../../src/page/marking/shadow-sheets.ts';

let root: ShadowRoot;
let sheets: ShadowSheets;

beforeEach(() => {
  const host = document.body.appendChild(document.createElement('div'));
  root = host.attachShadow({ mode: 'open' });
  root.append('Huawei');
  sheets = new ShadowSheets('::highlight(x) { color: red }');
});

test('the sheet comes behind those of the page, once, and goes again', () => {
  const own = new CSSStyleSheet();
  root.adoptedStyleSheets = [own];
  sheets.reach(root);
  sheets.reach(root.firstChild as Text);
  expect(root.adoptedStyleSheets.length).toBe(2);
  expect(root.adoptedStyleSheets[0]).toBe(own);
  sheets.withdraw();
  expect(root.adoptedStyleSheets).toEqual([own]);
});

test('a list of sheets that can’t be iterated is taken all the same', () => {
  const own = new CSSStyleSheet();
  let set: readonly CSSStyleSheet[] = [];
  vi.spyOn(root, 'adoptedStyleSheets', 'get').mockReturnValue({ length: 1, 0: own } as never);
  vi.spyOn(root, 'adoptedStyleSheets', 'set').mockImplementation((value) => {
    set = value;
  });
  sheets.reach(root);
  expect(set).toEqual([own, expect.any(CSSStyleSheet)]);
});

test('a tree that takes no sheet stops nothing', () => {
  vi.spyOn(root, 'adoptedStyleSheets', 'set').mockImplementation(() => {
    throw new TypeError('not of this document');
  });
  expect(() => {
    sheets.reach(root);
    sheets.withdraw();
  }).not.toThrow();
});
