import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The card's sheet with all that it imports. */
function sheet(file = 'card/card.css'): string {
  const url = new URL(`../../../src/ui/${file}`, import.meta.url);
  return readFileSync(url, 'utf8').replaceAll(/@import "\.\.\/(.+)";/g, (_, imported) => sheet(imported));
}

/** Rules of a page for the host come before those of its tree: what they set is handed down. */
test('the card takes no property from its host: each that it uses is set within', () => {
  const css = sheet().replaceAll(/:host\s*\{[^}]*\}/g, '');
  expect(css).not.toContain(':host');
  const set = new Set(css.match(/--[\w-]+(?=\s*:)/g));
  const used = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((name) => name && !set.has(name))).toEqual([]);
});

/** The page may have a font by any name, made of one file for each letter: which are loaded tells what the card says. */
test('the card asks for no font by its name', () => {
  const fonts = sheet()
    .slice(sheet().indexOf('.card {'))
    .match(/--font: (.*);/g);
  expect(fonts?.at(-1)).toBe('--font: system-ui, sans-serif;');
});
