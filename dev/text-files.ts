import { parse } from '@formatjs/icu-messageformat-parser';
import { LOCALES, type Locale } from '../src/domain/locale.ts';
import type { Messages, Wording } from '../src/text/bind.ts';
import { pageTextPath, textPath } from '../src/text/load-text.ts';
import type { English } from '../src/text/messages/en/index.ts';
import { MESSAGES } from '../src/text/messages/index.ts';
import { PAGE_AREAS } from '../src/text/messages/page-areas.ts';

/** Parses nothing: the extension is built without the parser of messages, for its files of words are parsed already. */
export const NO_PARSER = {
  find: /^@formatjs\/icu-messageformat-parser$/,
  replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
};

/** The files of words that the package has, two a language. */
export function textFiles(): TextFile[] {
  return LOCALES.flatMap((locale) => textFilesOf(locale, MESSAGES[locale]));
}

export interface TextFile {
  /** Its path in the package. */
  readonly relativeDest: string;
  readonly contents: string;
}

/** A language's two files: what every surface needs, and what only pages use. */
export function textFilesOf(locale: Locale, messages: Wording<English>): TextFile[] {
  const areas: readonly string[] = PAGE_AREAS;
  const file = (path: string, ofPages: boolean): TextFile => ({
    relativeDest: path.slice(1),
    contents: JSON.stringify(
      parsed(
        Object.fromEntries(Object.entries(messages).filter(([area]) => areas.includes(area) === ofPages)),
      ),
    ),
  });
  return [file(textPath(locale), false), file(pageTextPath(locale), true)];
}

function parsed(messages: Messages): object {
  return Object.fromEntries(
    Object.entries(messages).map(([name, message]) => [
      name,
      typeof message !== 'string' ? parsed(message) : message.includes('{') ? parse(message) : message,
    ]),
  );
}
