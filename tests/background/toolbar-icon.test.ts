import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TOOLBAR_SIZES, TOOLBAR_STATES, toolbarIcon } from '../../src/background/toolbar-icon.ts';
import { PROJECT } from '../../src/cli/project.ts';

const bytesOf = (file: string) => readFileSync(join(PROJECT, 'public', file));

/** Width and height in pixels, as a PNG's first chunk tells them (https://www.w3.org/TR/png-3/#11IHDR). */
function sizeOf(file: string): { width: number; height: number } {
  const bytes = bytesOf(file);
  expect(bytes.toString('latin1', 0, 16)).toBe('\x89PNG\r\n\x1a\n\0\0\0\rIHDR');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe.each(TOOLBAR_STATES)('the icon for %s', (state) => {
  test.each(TOOLBAR_SIZES)('is there with %i pixels', (size) => {
    expect(sizeOf(toolbarIcon(state)[size])).toEqual({ width: size, height: size });
  });
});

// WXT takes these into the manifest by their names.
test.each([16, 32, 48, 96, 128])('the icon for lists and stores is there with %i pixels', (size) => {
  expect(sizeOf(`icon/${size}.png`)).toEqual({ width: size, height: size });
});

test('no two states look alike', () => {
  const pictures = TOOLBAR_STATES.map((state) => bytesOf(toolbarIcon(state)[16]).toString('base64'));
  expect(new Set(pictures).size).toBe(TOOLBAR_STATES.length);
});

test('the mark in pages of the extension is the same drawing', () => {
  const shapes = (text: string) => text.match(/(?<=<(?:circle|path) )[^>]*(?= \/>)/g);
  const logo = readFileSync(join(PROJECT, 'src/ui/components/mark-logo.tsx'), 'utf8');
  expect(shapes(logo)).toHaveLength(3);
  expect(shapes(logo)).toEqual(shapes(bytesOf('icon/icon.svg').toString()));
});
