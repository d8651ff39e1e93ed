import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MARK_TONES } from '../../../src/domain/mark.ts';
import { FLASH_NAME, markName } from '../../../src/page/marking/mark-names.ts';
import { lightnessOf } from '../../../src/page/marking/text-colour.ts';

const css = readFileSync(join(import.meta.dirname, '../../../src/page/marking/marks.css'), 'utf8');

type Rgb = readonly [number, number, number];

/** Backgrounds of real pages with the text colours that people read on them. */
const PAGES: readonly (readonly [background: string, ...texts: string[]])[] = [
  ['#ffffff', '#000000', '#333333', '#595959', '#1a0dab'],
  ['#f6f6ef', '#222222', '#555555'],
  ['#fff1e5', '#33302e'],
  ['#000000', '#ffffff', '#bbbbbb', '#8ab4f8'],
  ['#16181c', '#d8d8d8', '#9aa0a6'],
  ['#222222', '#eeeeee', '#aaaaaa'],
  ['#f4ecd8', '#5b4636'],
  ['#a8a8a8', '#000000'],
  ['#0a3a8c', '#ffffff'],
  ['#b5304f', '#ffffff'],
];

describe('marks.css', () => {
  test('has a rule for the line and the tint of each tone and for the flash', () => {
    for (const tone of MARK_TONES) {
      for (const style of ['both', 'line', 'tint'] as const)
        for (const isOnLightText of [false, true])
          expect(css).toContain(`::highlight(${markName(tone, style, isOnLightText)})`);
    }
    expect(css).toContain(`::highlight(${FLASH_NAME})`);
  });

  test('gives each tone a line of its own', () => {
    const kinds = lines().map(({ kind }) => kind);
    expect(kinds).toHaveLength(2 * MARK_TONES.length);
    expect(new Set(kinds).size).toBe(MARK_TONES.length);
  });

  test.each(lines())(
    '$name for light text $isOnLightText: the line has 3:1 where such text is read, on its own tint too',
    ({ colour, name, isOnLightText }) => {
      const grounds = PAGES.filter(([, ...texts]) =>
        texts.some((text) => lightnessOf(asRgb(text)) > 0.5 === isOnLightText),
      );
      expect(grounds.length).toBeGreaterThan(3);
      for (const [background] of grounds) {
        for (const behind of [rgb(background), tinted(name, rgb(background))]) {
          expect(contrast(rgb(colour), behind), background).toBeGreaterThanOrEqual(3);
        }
      }
    },
  );

  test.each(lines())('$name: text stays readable on the tint', ({ name }) => {
    for (const [background, ...texts] of PAGES) {
      for (const text of texts) {
        expect(
          contrast(rgb(text), tinted(name, rgb(background))),
          `${text} on ${background}`,
        ).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test('sets nothing that could move text or take its colour, but for system colours', () => {
    const declarations = [...css.matchAll(/^\s*([a-z-]+): ([^;]+);/gm)].map(
      ([, name, value]) => `${name}: ${value}`,
    );
    expect(declarations.length).toBeGreaterThan(0);
    for (const declaration of declarations) {
      expect(declaration).toMatch(/^(?:text-decoration|background-color): |^color: HighlightText$/);
    }
  });
});

interface Line {
  readonly name: string;
  readonly kind: string;
  readonly colour: string;
  readonly isOnLightText: boolean;
}

function lines(): Line[] {
  const rule = /::highlight\((mark-\d)-line(-light)?\) \{\s*text-decoration: underline (.+?) (#\w{6});/g;
  return [...css.matchAll(rule)].map(([, name, light, kind, colour]) => ({
    name: name!,
    kind: kind!,
    colour: colour!,
    isOnLightText: light !== undefined,
  }));
}

/** As browsers write a computed colour. */
function asRgb(hex: string): string {
  return `rgb(${rgb(hex).join(', ')})`;
}

/** The background under a mark that has a line and a tint. */
function tinted(name: string, background: Rgb): Rgb {
  const rule = new RegExp(
    `\\(${name}-both\\),\\s*::highlight\\(${name}-both-light\\),\\s*::highlight\\(${name}-tint\\)[^{]*\\{\\s*background-color: color-mix\\(in srgb, (#\\w{6}) (\\d+)%, transparent`,
  );
  const [, hue, share] = rule.exec(css) ?? [];
  return hue === undefined ? background : mix(rgb(hue), background, Number(share) / 100);
}

function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function mix(a: Rgb, b: Rgb, share: number): Rgb {
  return [
    a[0] * share + b[0] * (1 - share),
    a[1] * share + b[1] * (1 - share),
    a[2] * share + b[2] * (1 - share),
  ];
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
