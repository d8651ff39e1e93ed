import { describe, expect, test } from 'vitest';
import { type Picture, readPicture, reduce, writePicture } from '../../dev/baseline-picture.ts';
import { compare } from '../../dev/compare-pictures.ts';
import { seededRandom } from '../../dev/seeded-random.ts';

type Colour = readonly [red: number, green: number, blue: number];

const PAPER: Colour = [253, 252, 250];
const INK: Colour = [32, 33, 36];

/** A screenshot of 200 x 100 pixels, each of the colour that `paint` gives. */
function screenshot(paint: (x: number, y: number) => Colour, width = 200, height = 100): Picture {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at++) data.set(paint(at % width, Math.floor(at / width)), at * 4);
  return { width, height, data };
}

/** Lines of letters, as strokes two pixels wide, from `left` on. */
const letters =
  (left: number): ((x: number, y: number) => Colour) =>
  (x, y) =>
    x >= left && y % 20 > 8 && (x - left) % 5 < 2 ? INK : PAPER;

const withSign =
  (colour: Colour, size = 16): ((x: number, y: number) => Colour) =>
  (x, y) =>
    x < size && y < size ? colour : PAPER;

const comparisonOf = (
  before: (x: number, y: number) => Colour,
  now: (x: number, y: number) => Colour,
): ReturnType<typeof compare> => compare(reduce(screenshot(before)), reduce(screenshot(now)));

describe('what is kept of a screenshot', () => {
  test('has half its width and height, and is read as it was written', () => {
    const kept = reduce(screenshot(letters(20)));
    expect([kept.width, kept.height]).toEqual([100, 50]);
    expect(readPicture(writePicture(kept))).toEqual(kept);
  });

  test('has its colours as they were where they go on all around', () => {
    const kept = reduce(screenshot(withSign([251, 234, 235])));
    const at = (3 * kept.width + 3) * 4;
    expect([...kept.data.subarray(at, at + 3)]).toEqual([251, 234, 235]);
  });

  test('is small, in no more colours than a byte tells apart, whatever there was', () => {
    const random = seededRandom(1);
    const noise = reduce(screenshot(() => [random() * 255, random() * 255, random() * 255]));
    expect(writePicture(noise).length).toBeLessThan(6_000);
    expect(readPicture(writePicture(noise))).toEqual(noise);
  });
});

describe('a picture is the same', () => {
  test('when nothing is different', () => {
    expect(comparisonOf(letters(20), letters(20))).toMatchObject({
      isSame: true,
      different: 0,
      total: 5000,
    });
  });

  test('when few pixels are, far from each other', () => {
    const specks = comparisonOf(withSign(PAPER), (x, y) => (x % 50 < 2 && y % 50 < 2 ? INK : PAPER));
    expect(specks).toMatchObject({ isSame: true, different: 8 });
  });
});

describe('a picture is not the same', () => {
  test('when letters are one pixel further', () => {
    expect(comparisonOf(letters(20), letters(21)).isSame).toBe(false);
  });

  test('when a small sign has another colour', () => {
    expect(comparisonOf(withSign([29, 90, 117]), withSign([138, 75, 0])).isSame).toBe(false);
  });

  test('when a tint is a little darker', () => {
    expect(comparisonOf(withSign([251, 234, 235]), withSign([245, 222, 224])).isSame).toBe(false);
  });

  test('when a line as thin as lines are is gone', () => {
    expect(comparisonOf((_, y) => (y === 40 ? INK : PAPER), withSign(PAPER)).isSame).toBe(false);
  });

  test('when it is larger, and both are shown whole', () => {
    const [before, now] = [reduce(screenshot(letters(20))), reduce(screenshot(letters(20), 200, 120))];
    const { isSame, picture } = compare(before, now);
    expect(isSame).toBe(false);
    expect([picture.width, picture.height]).toEqual([308, 60]);
  });
});
