import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/domain/locale.ts';
import type { Messages } from '../../src/text/bind.ts';
import { english } from '../../src/text/messages/en/index.ts';
import { MESSAGES } from '../../src/text/messages/index.ts';

/** Messages by their path: `popup.states.nothing.title`. */
function flat(messages: Messages, before = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([name, message]): [string, string][] =>
      typeof message === 'string' ? [[before + name, message]] : [...flat(message, `${before}${name}.`)],
    ),
  );
}

interface Shape {
  readonly names: Set<string>;
  readonly plurals: { readonly name: string; readonly forms: readonly string[] }[];
}

/** The arguments of a message and the forms of its plurals. */
function shapeOf(message: string): Shape {
  const shape: Shape = { names: new Set(), plurals: [] };
  const look = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      shape.names.add(element.value);
      if (element.type !== TYPE.plural) continue;
      shape.plurals.push({ name: element.value, forms: Object.keys(element.options) });
      for (const { value } of Object.values(element.options)) look(value);
    }
  };
  if (message.includes('{')) look(parse(message));
  return shape;
}

const ENGLISH = flat(english);
const TRANSLATIONS = LOCALES.map((locale) => [locale, flat(MESSAGES[locale])] as const);

test('there are messages in each language of the interface', () => {
  expect(Object.keys(MESSAGES).sort()).toEqual([...LOCALES].sort());
});

describe.each(TRANSLATIONS)('the messages in %s', (locale: Locale, messages) => {
  test('are those that English has', () => {
    expect([...messages.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
  });

  test('take the arguments of the English ones', () => {
    for (const [path, message] of messages) {
      const expected = [...shapeOf(ENGLISH.get(path) ?? '').names].sort();
      expect([path, ...[...shapeOf(message).names].sort()]).toEqual([path, ...expected]);
    }
  });

  test('have each plural form of the language, and none that it lacks', () => {
    const forms: string[] = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const [path, message] of messages) {
      for (const plural of shapeOf(message).plurals) {
        const own = plural.forms.filter((form) => !form.startsWith('='));
        // A form that is used for whole numbers only where they are written out (=1) may be left to the exact one.
        const missing = forms.filter(
          (form) => !own.includes(form) && !coveredExactly(form, plural.forms, locale),
        );
        expect([path, missing, own.filter((form) => !forms.includes(form))]).toEqual([path, [], []]);
      }
    }
  });

  test('have plurals of the arguments that English has them of', () => {
    for (const [path, message] of messages) {
      const expected = new Set(shapeOf(ENGLISH.get(path) ?? '').plurals.map(({ name }) => name));
      expect([path, new Set(shapeOf(message).plurals.map(({ name }) => name))]).toEqual([path, expected]);
    }
  });

  test('hold no straight quotes, no double spaces and none at their ends', () => {
    for (const [path, message] of messages) {
      expect([path, /'|"|^ | {2}| $|\.\.\./.exec(message)?.[0]]).toEqual([path, undefined]);
    }
  });
});

/** Whether the exact forms (=0, =1 ...) take all whole numbers of a category: =1 takes English "one" wholly. */
function coveredExactly(form: string, forms: readonly string[], locale: Locale): boolean {
  const rules = new Intl.PluralRules(locale);
  for (let count = 0; count <= 200; count++) {
    if (rules.select(count) === form && !forms.includes(`=${count}`)) return false;
  }
  return true;
}
