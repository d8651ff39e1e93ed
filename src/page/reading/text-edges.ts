/** Whether a UTF-16 unit is white space to a reader: what tells two words apart without any markup. */
export function isSpace(unit: number): boolean {
  if (unit <= 0x20) return true;
  if (unit < 0x1680) return unit === 0xa0 || unit === 0x85;
  return (
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x3000 ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x1680 ||
    unit === 0xfeff
  );
}

/**
 * Whether a name may run on from or into this unit at the edge of a text node: letters, digits and the few signs that
 * names have inside (`-`, `&`, `'`). Wide on purpose, narrow enough that "link." and "(link)" are no such place.
 */
export function isInName(unit: number): boolean {
  if (unit < 0x80) {
    return (
      (unit >= 0x61 && unit <= 0x7a) ||
      (unit >= 0x41 && unit <= 0x5a) ||
      (unit >= 0x30 && unit <= 0x39) ||
      unit === 0x2d ||
      unit === 0x26 ||
      unit === 0x27
    );
  }
  return !(
    isSpace(unit) ||
    unit === 0xab ||
    unit === 0xbb ||
    (unit >= 0x2012 && unit <= 0x205e && unit !== 0x2019) ||
    (unit >= 0x3001 && unit <= 0x3020)
  );
}

/** Longer white space isn't worth finding out. */
const MAX_BLANK_UNITS = 64;

/** Whether a text is the white space of indented markup, or nothing. Told natively: a loop is slow while the page script is new. */
export function isBlank(text: string): boolean {
  return text.length <= MAX_BLANK_UNITS && text.trim() === '';
}

const OPENING = '([{“„«‘‚（「『《';
const CLOSING = ',;:!?)]}”»’…。、，；：！？）」』》';

/**
 * Whether a text shows that it runs on from the unit before it: no block ends with an opening sign or starts with a closing
 * one. A full stop may begin a word: .NET.
 */
export function isJoint(before: number, text: string): boolean {
  const [first = ''] = text;
  if (first === '.') return !isInName(text.charCodeAt(1));
  return CLOSING.includes(first) || OPENING.includes(String.fromCharCode(before));
}
