import { describe, expect, test } from 'vitest';
import { lightnessOf } from '../../../src/page/marking/text-colour.ts';

describe('a computed colour is', () => {
  test.each([
    ['rgb(255, 255, 255)', 1],
    ['rgba(0, 0, 0, 0.87)', 0],
    ['rgb(138, 180, 248)', 0.69],
    ['color(srgb 1 1 1)', 1],
    ['color(display-p3 0.2 0.2 0.2 / 0.5)', 0.2],
    ['lab(82.1 -3 10)', 0.821],
    ['lch(20 30 180)', 0.2],
    ['oklch(0.93 0.02 100)', 0.93],
    ['oklab(0.3 0 0)', 0.3],
    ['oklch(none 0.1 20)', 0],
    ['something new', 0],
    ['', 0],
  ])('%s: %d light', (colour, lightness) => {
    expect(lightnessOf(colour)).toBeCloseTo(lightness, 2);
  });
});
