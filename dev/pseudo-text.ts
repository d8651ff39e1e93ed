import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Messages, Wording } from '../src/text/bind.ts';
import { type English, english } from '../src/text/messages/en/index.ts';

/*
 * English made longer and strange, to find words that don't fit or don't come from the messages: German and Russian take up to two
 * fifths more room, short words up to twice as much (w3.org/International/articles/article-text-size).
 */

const STRANGE: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  g: 'ğ',
  i: 'î',
  l: 'ł',
  n: 'ñ',
  o: 'ö',
  r: 'ř',
  s: 'š',
  u: 'ü',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ö',
  R: 'Ř',
  S: 'Š',
  U: 'Ü',
  Y: 'Ý',
  Z: 'Ž',
};

/** All messages in the pseudo-language. */
export function pseudoText(): Wording<English> {
  return strangeMessages(english) as Wording<English>;
}

function strangeMessages(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([name, message]) => [
      name,
      typeof message === 'string' ? strangeMessage(message) : strangeMessages(message),
    ]),
  );
}

/** The message with its words made strange and longer, in brackets that show whether its ends are cut off. */
export function strangeMessage(message: string): string {
  if (!message.includes('{')) return `[${longer(message)}]`;
  return `[${parse(message).map(write).join('')}]`;
}

function write(element: MessageFormatElement): string {
  switch (element.type) {
    case TYPE.literal:
      return longer(element.value);
    case TYPE.pound:
      return '#';
    case TYPE.argument:
      return `{${element.value}}`;
    case TYPE.number:
      return `{${element.value}, number}`;
    case TYPE.plural: {
      const forms = Object.entries(element.options).map(
        ([form, { value }]) => `${form} {${value.map(write).join('')}}`,
      );
      return `{${element.value}, plural, ${forms.join(' ')}}`;
    }
    default:
      throw new Error(`Messages have arguments and plurals only: ${JSON.stringify(element)}`);
  }
}

/** Each second vowel twice, which makes a text about two fifths longer with the strange letters' own width. */
function longer(words: string): string {
  let vowels = 0;
  return words.replace(/[A-Za-z]/g, (letter) => {
    const strange = STRANGE[letter] ?? letter;
    if (!/[aeiouy]/i.test(letter)) return strange;
    vowels++;
    return vowels % 3 === 0 ? strange : strange + strange;
  });
}
