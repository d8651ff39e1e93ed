import { LOCALES } from '../src/domain/locale.ts';
import { textPath } from '../src/text/load-text.ts';
import { MESSAGES } from '../src/text/messages/index.ts';

/** The files of words that the package has, one a language. */
export function textFiles(): { relativeDest: string; contents: string }[] {
  return LOCALES.map((locale) => ({
    relativeDest: textPath(locale).slice(1),
    contents: JSON.stringify(MESSAGES[locale]),
  }));
}
