/** The languages of the interface, as BCP 47 tags. */
export const LOCALES = ['en', 'zh-CN', 'zh-TW', 'ja', 'ko', 'de', 'fr', 'es', 'ru', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];
