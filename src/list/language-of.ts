const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Greek}/u, 'el'],
];

/** Behind Latin and its accents; most names have none of these. */
const NOT_LATIN = /[^\0-\u02ff]/;

/** The language that a product's name is told to be in, from its script: products are listed without one. */
export function languageOf(text: string): string {
  if (!NOT_LATIN.test(text)) return 'en';
  return SCRIPTS.find(([script]) => script.test(text))?.[1] ?? 'en';
}
