import pixelmatch from 'pixelmatch';
import type { Picture } from './baseline-picture.ts';

/**
 * What of a picture may be different and no one would say that it has changed. With the same fonts, the same version of a
 * browser draws the same pixels every time; the next one may smooth an edge otherwise.
 */
export const TOLERANCE = {
  /** A pixel is different when its colour is further off than this share of the way from black to white, as eyes see it. */
  colour: 0.03,
  /** No square of this many pixels a side ... */
  square: 8,
  /** ... may hold more different ones than this. A letter or a sign that is another one has more, in a place no larger. */
  pixels: 4,
} as const;

export interface Comparison {
  readonly isSame: boolean;
  /** How many pixels are different, of how many. */
  readonly different: number;
  readonly total: number;
  /** What was, what is, and where they differ, beside each other. */
  readonly picture: Picture;
}

/** Compares two pictures as `reduce` gives them. Those of different size are not the same, whatever is on them. */
export function compare(before: Picture, now: Picture): Comparison {
  const width = Math.max(before.width, now.width);
  const height = Math.max(before.height, now.height);
  const was = onCanvas(before, width, height);
  const is = onCanvas(now, width, height);
  const shown = new Uint8Array(width * height * 4);
  const options = { threshold: TOLERANCE.colour, includeAA: true };
  const different = pixelmatch(was.data, is.data, shown, width, height, options);
  const densest = pixelmatch(was.data, is.data, null, width, height, {
    ...options,
    windowSize: TOLERANCE.square,
  });
  const isSameSize = before.width === now.width && before.height === now.height;
  return {
    isSame: isSameSize && densest <= TOLERANCE.pixels,
    different,
    total: width * height,
    picture: beside([was, is, { width, height, data: shown }], width, height),
  };
}

/** Black is left where the picture doesn't reach. */
function onCanvas(picture: Picture, width: number, height: number): Picture {
  return beside([picture], width, height);
}

/** Room between two pictures, in pixels. */
const GAP = 4;

function beside(pictures: readonly Picture[], width: number, height: number): Picture {
  const whole = pictures.length * (width + GAP) - GAP;
  const data = new Uint8Array(whole * height * 4);
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  for (const [place, picture] of pictures.entries()) {
    for (let y = 0; y < picture.height; y++) {
      const row = picture.data.subarray(y * picture.width * 4, (y + 1) * picture.width * 4);
      data.set(row, (y * whole + place * (width + GAP)) * 4);
    }
  }
  return { width: whole, height, data };
}
