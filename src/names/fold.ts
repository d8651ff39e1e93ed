import { isUnspaced, scriptOf } from './script.ts';

/**
 * Folding makes spellings of one name equal: letter case, width, ligatures, diacritics of alphabetic scripts, Arabic
 * and Hebrew points, the Nukta of Hindi and Bengali, curly apostrophes, soft hyphens and zero-width characters, kinds of space and hyphen.
 *
 * A folded text is a sequence of units:
 * - a unit of at least `FIRST_WORD_UNIT` is part of a word;
 * - `SPACE` stands for white space or a single hyphen between words;
 * - a smaller unit is punctuation that a name may contain (`. & ' + / !`), or `OTHER` for all else.
 */
export const SPACE = 0x20;
export const FIRST_WORD_UNIT = 0x30;

/** What no name contains: most punctuation, symbols, emoji, block boundaries. */
export const OTHER = 4;
/** Marks that are not there for reading: soft hyphen, zero-width, combining marks of alphabetic scripts, points, Nukta. */
export const IGNORABLE = 2;
/** More than one unit, or one that needs its surroundings: ask `expansionOf`. */
export const EXPANDS = 3;
/** A hyphen: a `SPACE` between two words, else `OTHER`. */
export const HYPHEN = 5;
/** In `foldTable` only: not looked at yet, ask `foldUnit`. */
export const UNKNOWN = 0;

const table = new Uint16Array(0x10000);
/** An ellipsis is of the commonest signs. */
const expansions = new Map([[0x2026, '...']]);

/** The folded value of a UTF-16 unit: a unit, or one of `IGNORABLE`, `EXPANDS`, `HYPHEN`, `OTHER`. */
export function foldUnit(unit: number): number {
  const known = table[unit];
  return known !== undefined && known !== UNKNOWN ? known : learn(unit);
}

/** The table behind `foldUnit`, for the one loop that reads it directly. */
export const foldTable: Uint16Array = table;

/** The folded units of a code point for which `foldUnit` says `EXPANDS`. Empty for a lone surrogate. */
export function expansionOf(codePoint: number): string {
  const known = expansions.get(codePoint);
  if (known !== undefined) return known;
  const folded = foldCodePoint(codePoint);
  expansions.set(codePoint, folded);
  return folded;
}

function learn(unit: number): number {
  const value = foldedValue(unit);
  table[unit] = value;
  return value;
}

/** Ranges of letters that fold to themselves: said here so that a page in such a script costs no normalisation. */
function isFoldedAlready(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0x3041 && unit <= 0x3096) ||
    (unit >= 0x30a1 && unit <= 0x30fa) ||
    (unit >= 0x0430 && unit <= 0x0438) ||
    (unit >= 0x043a && unit <= 0x044f)
  );
}

/** By kinds, signs that pages are full of: said here as well so that most pages need none of the expressions below. */
const SIGNS: readonly (readonly [signs: string, value: number])[] = [
  ['–—“”„‹›«»©®°×±£€†‡→←↑↓▼▾。、，：；？（）「」『』【】《》', OTHER],
  ['‘’', 0x27],
  ['\u00a0\u2009\u202f\u3000·•・', SPACE],
  ['\u00ad\u200b\u200d\u200e\u200f\ufe0f\ufeff', IGNORABLE],
  ['…', EXPANDS],
];

function isEmoji(codePoint: number): boolean {
  return (codePoint >= 0x1f300 && codePoint <= 0x1f64f) || (codePoint >= 0x1f680 && codePoint <= 0x1faff);
}

function foldedValue(unit: number): number {
  if (isFoldedAlready(unit)) return unit;
  if (isSurrogate(unit)) return EXPANDS;
  const character = String.fromCharCode(unit);
  for (const [signs, value] of SIGNS) if (signs.includes(character)) return value;
  const folded = foldCodePoint(unit);
  if (folded === '') return IGNORABLE;
  return folded.length === 1 ? folded.charCodeAt(0) : EXPANDS;
}

const IGNORED =
  /^(?:\p{Default_Ignorable_Code_Point}|[\u0300-\u036f]|[\u0591-\u05bd\u05bf-\u05c7]|[\u0640\u064b-\u065f\u0670]|[\u093c\u09bc])$/u;
const APOSTROPHES = /^['\u2018\u2019\u02bc\u02b9\u05f3\u00b4`\uff07]$/;
const HYPHENS = /^[-\u2010\u2011\u05be\uff0d]$/;
/** Spaces, and the dots that join the parts of a foreign name in Japanese and Chinese. */
const SPACES = /^[\s\u00b7\u30fb\u2022\uff65]$/;
const NAME_PUNCTUATION = /^[.&+/!]$/;
const WORD = /^[\p{L}\p{N}\p{M}\u30fc]$/u;

function foldCodePoint(codePoint: number): string {
  if (isSurrogate(codePoint) || isEmoji(codePoint)) return String.fromCharCode(OTHER);
  const character = String.fromCodePoint(codePoint);
  if (!isCased(character)) {
    if (IGNORED.test(character)) return '';
    if (APOSTROPHES.test(character)) return "'";
    if (HYPHENS.test(character)) return String.fromCharCode(HYPHEN);
    if (SPACES.test(character)) return ' ';
    if (NAME_PUNCTUATION.test(character)) return character;
  }
  let folded = '';
  for (const part of character.normalize('NFKC').toLowerCase().normalize('NFKC')) {
    if (isCased(part)) folded += foldLetter(part);
    else if (IGNORED.test(part)) continue;
    else if (APOSTROPHES.test(part)) folded += "'";
    else if (WORD.test(part)) folded += foldLetter(part);
    else if (NAME_PUNCTUATION.test(part)) folded += part;
    else if (SPACES.test(part)) folded += ' ';
    else folded += String.fromCharCode(OTHER);
  }
  return folded;
}

/** Letters of German and Nordic alphabets and Arabic letter variants that Unicode's decomposition leaves alone. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};

function foldLetter(letter: string): string {
  const script = scriptOf(letter.charCodeAt(0));
  const hasDiacritics = script === 'alphabetic' || script === 'cyrillic';
  const bare = hasDiacritics ? letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : letter;
  return LETTERS[bare] ?? bare;
}

/**
 * Whether a character is a letter by having a case: told without the expressions above, whose Unicode classes take the
 * engine a millisecond to prepare, on each page anew. (U+0345, a mark, has one too.)
 */
function isCased(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase() && character !== '\u0345';
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/** Folds a whole text, as names and evidence words are folded before they are compared. */
export function foldText(text: string): string {
  let folded = '';
  const window = new FoldedWindow();
  window.reset(text, 0);
  for (let at = 0; ; at++) {
    const unit = window.unit(at);
    if (unit === END) return folded;
    folded += String.fromCharCode(unit);
  }
}

/** Folds a name: as `foldText`, without outer spaces. */
export function foldName(name: string): string {
  return foldText(name.trim());
}

/** What `FoldedWindow.unit` gives past the end of the text. */
export const END = -1;

/**
 * The folded units of a text from one offset on, made only as far as they are asked for, each with the raw offset at
 * which it ends. This is the map back from folded to raw text.
 */
export class FoldedWindow {
  private text = '';
  private at = 0;
  private made = 0;
  private units = new Uint16Array(128);
  private ends = new Uint32Array(128);

  /** Starts anew at `start`, a UTF-16 offset of `text`. */
  reset(text: string, start: number): void {
    this.text = text;
    this.at = start;
    this.made = 0;
  }

  /** The folded unit at `position`, counted from the start; `END` past the end of the text. */
  unit(position: number): number {
    while (this.made <= position) if (!this.makeMore()) return END;
    return this.units[position] ?? END;
  }

  /** The raw UTF-16 offset just behind the unit at `position`, which must have been asked for before. */
  endOf(position: number): number {
    return this.ends[position] ?? this.at;
  }

  private makeMore(): boolean {
    const { text } = this;
    while (this.at < text.length) {
      const unit = text.charCodeAt(this.at);
      const folded = foldUnit(unit);
      switch (folded) {
        case IGNORABLE:
          this.at++;
          continue;
        case SPACE:
        case HYPHEN:
          this.makeSeparator();
          return true;
        case EXPANDS:
          if (this.makeExpansion()) return true;
          continue;
        default:
          this.at++;
          this.push(folded);
          return true;
      }
    }
    return false;
  }

  private makeExpansion(): boolean {
    const codePoint = this.text.codePointAt(this.at) ?? 0;
    this.at += codePoint > 0xffff ? 2 : 1;
    const folded = expansionOf(codePoint);
    for (let index = 0; index < folded.length; index++) this.push(folded.charCodeAt(index));
    return folded !== '';
  }

  /** White space of any length, or one hyphen with none beside it, is a `SPACE`; a dash between spaces is not. */
  private makeSeparator(): void {
    let spaces = 0;
    let hyphens = 0;
    for (; this.at < this.text.length; this.at++) {
      const folded = foldUnit(this.text.charCodeAt(this.at));
      if (folded === SPACE) spaces++;
      else if (folded === HYPHEN) hyphens++;
      else if (folded !== IGNORABLE) break;
    }
    this.push(hyphens === 0 || (hyphens === 1 && spaces === 0) ? SPACE : OTHER);
  }

  private push(unit: number): void {
    if (this.made === this.units.length) this.grow();
    this.units[this.made] = unit;
    this.ends[this.made] = this.at;
    this.made++;
  }

  private grow(): void {
    const [units, ends] = [this.units, this.ends];
    this.units = new Uint16Array(units.length * 2);
    this.ends = new Uint32Array(ends.length * 2);
    this.units.set(units);
    this.ends.set(ends);
  }
}

/** Whether a folded unit is part of a word. */
export function isWordUnit(unit: number): boolean {
  return unit >= FIRST_WORD_UNIT;
}

/** Whether a word may start or end beside this unit without any edge. */
export function isUnspacedUnit(unit: number): boolean {
  return isWordUnit(unit) && isUnspaced(scriptOf(unit));
}

/** What all but a few pages of any language have: known from the start, so that the hot loop asks for the rest only. */
const COMMON: readonly (readonly [signs: string, value: number])[] = [
  ['\t\n\v\f\r \u00a0\u00b7\u2022', SPACE],
  ['-', HYPHEN],
  ["'`\u2018\u2019", 0x27],
  [
    '"#$%()*,:;<=>?@[\\]^_{|}~\u2013\u2014\u201c\u201d\u201e\u00ab\u00bb\u00a9\u00ae\u00a3\u20ac\u00b0',
    OTHER,
  ],
];
for (let unit = 0; unit < 0x20; unit++) table[unit] = OTHER;
for (const [signs, value] of COMMON) for (const sign of signs) table[sign.charCodeAt(0)] = value;
for (const sign of '.&+/!0123456789abcdefghijklmnopqrstuvwxyz')
  table[sign.charCodeAt(0)] = sign.charCodeAt(0);
for (let unit = 0x41; unit <= 0x5a; unit++) table[unit] = unit + 0x20;
