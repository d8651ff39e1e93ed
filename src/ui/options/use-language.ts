import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../settings/settings.ts';
import type { PageText } from '../../text/text.ts';

/**
 * The words of the page, at first those that it was opened with. When the person chooses another language, the words of that
 * one take their place as soon as they are there, and the document says so. `language` is undefined until the settings are known.
 */
export function useLanguage(
  first: PageText,
  language: Settings['language'] | undefined,
  loadText: (language: Settings['language']) => Promise<PageText>,
): PageText {
  const [text, setText] = useState(first);
  const last = useRef<Settings['language'] | undefined>(undefined);

  useEffect(() => {
    if (language === undefined) return undefined;
    const before = last.current;
    last.current = language;
    if (before === undefined || before === language) return undefined;
    let wanted = true;
    void loadText(language).then(
      (loaded) => {
        if (wanted) setText(loaded);
      },
      // The words at hand are better than none.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [language]);

  // Before the words are painted: none is ever shown, or read aloud, as of the language before, or from the wrong side.
  useLayoutEffect(() => {
    const { documentElement } = document;
    documentElement.lang = text.locale;
    documentElement.dir = text.direction;
  }, [text]);

  return text;
}
