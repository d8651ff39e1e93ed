import { IntlMessageFormat } from 'intl-messageformat';
import { isolated } from './isolated.ts';

/**
 * Messages by area and name. A message is in ICU MessageFormat (unicode-org.github.io/icu/userguide/format_parse/messages),
 * of which we use arguments and plurals: `{count, plural, one {# vendor} other {# vendors}} on {host}`. One without a brace is
 * taken as it is. Apostrophes are typographic (’), for the straight one quotes in that format.
 */
export interface Messages {
  readonly [name: string]: string | Messages;
}

/** What a translation of `English` has to have: the same names. A test compares the arguments. */
export type Wording<English> = {
  readonly [Name in keyof English]: English[Name] extends string ? string : Wording<English[Name]>;
};

/** Messages ready for use: those without arguments as they are, those with arguments as functions of them. */
export type Bound<English> = {
  readonly [Name in keyof English]: English[Name] extends string
    ? BoundMessage<English[Name]>
    : Bound<English[Name]>;
};

type BoundMessage<Message extends string> = [ArgumentsOf<Message>] extends [never]
  ? string
  : (values: Readonly<Record<ArgumentsOf<Message>, string | number>>) => string;

/** Names of the arguments in a message. The brace after a plural's selector begins words and no argument. */
type ArgumentsOf<Message extends string> = Message extends `${infer Before}{${infer Rest}`
  ? (Before extends `${string} ${Selector} ` ? never : NameIn<Rest>) | ArgumentsOf<Rest>
  : never;
type Selector = Intl.LDMLPluralRule | `=${number}`;
type NameIn<Rest extends string> = Rest extends `${infer Head}}${string}`
  ? Head extends `${infer Name},${string}`
    ? Name
    : Head
  : never;

/**
 * Binds messages to a locale (BCP 47), which decides plurals and the writing of numbers. They are as translators write them, and
 * parsed when first used, or as the build has parsed them already (dev/text-files.ts).
 */
export function bind<English extends Messages>(messages: Wording<English>, locale: string): Bound<English> {
  const bound: Record<string, unknown> = {};
  for (const [name, message] of Object.entries(messages)) bound[name] = bindOne(message, locale);
  // The names are those of `English` by the type of the argument; a test compares the arguments of all languages.
  return bound as Bound<English>;
}

function bindOne(message: unknown, locale: string): unknown {
  const isParsed = Array.isArray(message);
  if (typeof message !== 'string' && !isParsed) return bind(message as Messages, locale);
  if (!isParsed && !message.includes('{')) return message;
  let format: IntlMessageFormat | undefined;
  return (values: Record<string, string | number>) => {
    format ??= new IntlMessageFormat(message, locale);
    return String(format.format(isolated(values, locale)));
  };
}
