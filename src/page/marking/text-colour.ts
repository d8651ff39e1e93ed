/** Text lighter than this stands on a dark ground, or nobody could read it. Part of white. */
const LIGHT = 0.5;

/** Whether the text of an element is light, by its computed colour. */
export function hasLightText(element: Element): boolean {
  return lightnessOf(getComputedStyle(element).color) > LIGHT;
}

/**
 * How light a computed colour is, from 0 to 1, as browsers write it (CSS Color 4, section 15): `rgb(…)` with parts up to
 * 255, `color(srgb …)` and other spaces with parts up to 1, `lab`/`lch` up to 100, `oklab`/`oklch` up to 1. Of a colour
 * that can't be told: 0, as of most text.
 */
export function lightnessOf(colour: string): number {
  const [, kind = '', values = ''] = /^(\w+)\((?:(?!none)[a-z][\w-]* )?(.*)\)$/.exec(colour) ?? [];
  const [first = 0, second = 0, third = 0] = values
    .split(/[\s,/]+/)
    .map(Number.parseFloat)
    .map((value) => (Number.isNaN(value) ? 0 : value));
  switch (kind) {
    case 'rgb':
    case 'rgba':
      return luma(first, second, third) / 255;
    case 'color':
      return luma(first, second, third);
    case 'lab':
    case 'lch':
      return first / 100;
    case 'oklab':
    case 'oklch':
      return first;
    default:
      return 0;
  }
}

/** ITU-R BT.709: near enough to what eyes see to tell light from dark. */
function luma(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
