import { decode, encode } from 'fast-png';

/** A picture of 8 bits a channel: red, green, blue, opacity. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** How much smaller than on the screen a picture is kept: a quarter of the pixels shows a step of one pixel still. */
const SCALE = 2;

/** What one byte a pixel can tell apart. */
const MOST_COLOURS = 256;

/** How many values a channel has left at edges, the first that leaves few enough colours in all. */
const EDGE_LEVELS = [16, 8, 4] as const;

/** Reads a PNG with 8 bits a channel, or a palette. */
export function readPicture(png: Uint8Array): Picture {
  const { width, height, data, channels, palette } = decode(png);
  const step = palette ? 1 : channels;
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at++) {
    const pixel = palette ? palette[data[at] ?? 0] : data.subarray(at * step, at * step + step);
    for (let channel = 0; channel < 3; channel++) rgba[at * 4 + channel] = pixel?.[channel] ?? 0;
  }
  return { width, height, data: rgba };
}

/** The picture as a PNG with a palette, if it has few enough colours; as it is otherwise. */
export function writePicture({ width, height, data }: Picture): Uint8Array {
  const palette: number[][] = [];
  const indices = new Map<number, number>();
  const pixels = new Uint8Array(width * height);
  for (let at = 0; at < pixels.length; at++) {
    const colour = colourAt(data, at);
    let index = indices.get(colour);
    if (index === undefined) {
      index = indices.size;
      indices.set(colour, index);
      palette.push([colour >> 16, (colour >> 8) & 255, colour & 255]);
    }
    pixels[at] = index;
  }
  const zlib = { level: 9 } as const;
  return palette.length <= MOST_COLOURS
    ? encode({ width, height, data: pixels, channels: 1, palette }, { zlib })
    : encode({ width, height, data, channels: 4 }, { zlib });
}

/**
 * What is kept of a screenshot, the same for the same one: half its width and height, in at most 256 colours. Where a colour
 * goes on all around it is as it was; at edges, which letters are made of, it is about that.
 */
export function reduce(screenshot: Picture): Picture {
  const small = shrink(screenshot);
  for (const levels of EDGE_LEVELS) {
    const picture = coarsenEdges(small, levels);
    if (coloursOf(picture) <= MOST_COLOURS) return picture;
  }
  return small;
}

/** Each pixel is the average of the square of pixels that it stands for. */
function shrink({ width, height, data }: Picture): Picture {
  const [columns, rows] = [Math.floor(width / SCALE), Math.floor(height / SCALE)];
  const small = new Uint8Array(columns * rows * 4).fill(255);
  for (let at = 0; at < columns * rows; at++) {
    const corner = Math.floor(at / columns) * SCALE * width + (at % columns) * SCALE;
    for (let channel = 0; channel < 3; channel++) {
      let sum = 0;
      for (let part = 0; part < SCALE ** 2; part++) {
        const pixel = corner + Math.floor(part / SCALE) * width + (part % SCALE);
        sum += data[pixel * 4 + channel] ?? 0;
      }
      small[at * 4 + channel] = Math.round(sum / SCALE ** 2);
    }
  }
  return { width: columns, height: rows, data: small };
}

function coarsenEdges({ width, height, data }: Picture, levels: number): Picture {
  const step = 255 / (levels - 1);
  const coarse = data.slice();
  for (let at = 0; at < width * height; at++) {
    const colour = colourAt(data, at);
    const around = [at - width, at + width, at - 1, at + 1];
    if (around.every((other) => colourAt(data, other) === colour)) continue;
    for (let channel = at * 4; channel < at * 4 + 3; channel++)
      coarse[channel] = Math.round(Math.round((data[channel] ?? 0) / step) * step);
  }
  return { width, height, data: coarse };
}

function coloursOf({ width, height, data }: Picture): number {
  const colours = new Set<number>();
  for (let at = 0; at < width * height; at++) colours.add(colourAt(data, at));
  return colours.size;
}

/** Red, green and blue of a pixel as one number; -1 beyond the picture's first and last. */
function colourAt(data: Uint8Array, pixel: number): number {
  const [red, green, blue] = data.subarray(pixel * 4, pixel * 4 + 3);
  if (pixel < 0 || red === undefined || green === undefined || blue === undefined) return -1;
  return (red << 16) | (green << 8) | blue;
}
