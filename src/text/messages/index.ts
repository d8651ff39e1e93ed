import type { Locale } from '../../domain/locale.ts';
import type { Wording } from '../bind.ts';
import { ar } from './ar/index.ts';
import { de } from './de/index.ts';
import { type English, english } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { ja } from './ja/index.ts';
import { ko } from './ko/index.ts';
import { ru } from './ru/index.ts';
import { zhCN } from './zh-CN/index.ts';
import { zhTW } from './zh-TW/index.ts';

/** The messages of each language. Only the build and tests read them all; pages load the one they need. */
export const MESSAGES: Readonly<Record<Locale, Wording<English>>> = {
  en: english,
  fr,
  es,
  de,
  ru,
  ar,
  ja,
  ko,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
};
