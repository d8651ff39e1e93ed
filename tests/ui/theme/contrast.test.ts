import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MARK_TONES } from '../../../src/domain/mark.ts';

/*
 * WCAG 2.2: text 4.5:1 (1.4.3), controls, signs and lines 3:1 (1.4.11), measured on the palette itself, in both
 * schemes and with more contrast asked for.
 */

const read = (file: string) => readFileSync(new URL(`../../../src/ui/${file}.css`, import.meta.url), 'utf8');
const [shared = '', more = ''] = read('theme/tokens').split('@media (prefers-contrast: more)');
const normal = shared + read('theme/page-tokens');

const SCHEMES = ['light', 'dark'] as const;
type Palette = ReadonlyMap<string, string>;

function palette(scheme: (typeof SCHEMES)[number], ...sources: string[]): Palette {
  const colours = new Map<string, string>();
  for (const source of sources) {
    for (const [, name = '', light = '', dark = ''] of source.matchAll(
      /--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
    )) {
      colours.set(name, scheme === 'light' ? light : dark);
    }
  }
  return colours;
}

function ratio(colours: Palette, front: string, back: string): number {
  const [a, b] = [front, back].map((name) => luminance(colours.get(name) ?? name));
  if (a === undefined || b === undefined) throw new Error('Not two colours');
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const GROUNDS = ['paper', 'raised', 'sunken'];
const TEXTS = ['ink', 'ink-soft', 'accent', ...MARK_TONES.map((tone) => `tone-${tone}`)];

describe.each([
  ['as it is', [normal]],
  ['with more contrast', [normal, more]],
])('the palette %s', (_, sources) => {
  describe.each(SCHEMES)('in the %s scheme', (scheme) => {
    const colours = palette(scheme, ...sources);

    test.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground])))(
      'text in %s stands on %s',
      (text = '', ground = '') => {
        expect(ratio(colours, text, ground)).toBeGreaterThanOrEqual(4.5);
      },
    );

    test.each(GROUNDS)('the edges of controls stand out from %s', (ground) => {
      expect(ratio(colours, 'edge', ground)).toBeGreaterThanOrEqual(3);
    });

    test.each(MARK_TONES)('text and line of a sample of %s stand on its tint', (tone) => {
      expect(ratio(colours, 'ink', `tint-${tone}`)).toBeGreaterThanOrEqual(4.5);
      expect(ratio(colours, `tone-${tone}`, `tint-${tone}`)).toBeGreaterThanOrEqual(3);
    });

    test('words on the accent and under the pointer can be read', () => {
      expect(ratio(colours, 'on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
      expect(ratio(colours, 'ink', 'accent-sunken')).toBeGreaterThanOrEqual(4.5);
      expect(ratio(colours, 'accent', 'accent-sunken')).toBeGreaterThanOrEqual(4.5);
    });
  });
});

test('the measure is the one of WCAG', () => {
  expect(ratio(new Map(), '#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(ratio(new Map(), '#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('no style outside the palette brings a colour of its own', () => {
  const files = readdirSync(new URL('../../../src/ui/', import.meta.url), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((file) => /\.css$/.test(file) && !/tokens\.css$/.test(file))
    .map((file) => file.replaceAll('\\', '/').replace(/\.css$/, ''));
  expect(files).toContain('options/options');
  for (const file of files) {
    const withoutShadows = read(file).replace(/box-shadow:[^;]*;/g, '');
    expect([file, withoutShadows.match(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|oklch\(/gi)]).toEqual([file, null]);
  }
});
