import { LOCALES, type Locale } from '../domain/locale.ts';

/**
 * The language of the interface for a person who wants these languages (BCP 47, most wanted first): the first of them that we
 * have, English without any. Chinese goes by its script: `zh-HK` is written as in Taiwan (likely subtags, Unicode UTS #35).
 */
export function chooseLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const locale = localeOf(tag);
    if (locale) return locale;
  }
  return 'en';
}

function localeOf(tag: string): Locale | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    if (language === 'zh') return script === 'Hant' ? 'zh-TW' : 'zh-CN';
    return LOCALES.find((locale) => locale === language);
  } catch {
    return undefined;
  }
}

/** Which way the text of a language (BCP 47) runs. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}

/** A language's name in itself: "Deutsch", for choosing one that can be read. Chinese goes by its script: "简体中文". */
export function ownName(locale: Locale): string {
  const { language, script } = new Intl.Locale(locale).maximize();
  return languageName(language === 'zh' ? `zh-${script}` : locale, locale);
}

/** The name of a language or script tag in `locale`; the tag itself where Intl has none. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
