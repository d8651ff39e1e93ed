import { parse } from '@formatjs/icu-messageformat-parser';
import { LOCALES } from '../src/domain/locale.ts';
import type { Messages } from '../src/text/bind.ts';
import { textPath } from '../src/text/load-text.ts';
import { MESSAGES } from '../src/text/messages/index.ts';

/** Parses nothing: the extension is built without the parser of messages, for its files of words are parsed already. */
export const NO_PARSER = {
  find: /^@formatjs\/icu-messageformat-parser$/,
  replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
};

/** The files of words that the package has, one a language. */
export function textFiles(): { relativeDest: string; contents: string }[] {
  return LOCALES.map((locale) => ({
    relativeDest: textPath(locale).slice(1),
    contents: textFile(MESSAGES[locale]),
  }));
}

/** A language's file of words. */
export function textFile(messages: Messages): string {
  return JSON.stringify(parsed(messages));
}

function parsed(messages: Messages): object {
  return Object.fromEntries(
    Object.entries(messages).map(([name, message]) => [
      name,
      typeof message !== 'string' ? parsed(message) : message.includes('{') ? parse(message) : message,
    ]),
  );
}
