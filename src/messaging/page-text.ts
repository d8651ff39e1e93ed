import browser from 'webextension-polyfill';
import type { Locale } from '../domain/locale.ts';
import type { Settings } from '../settings/settings.ts';
import { chooseLocale } from '../text/languages.ts';
import { loadText } from '../text/load-text.ts';
import type { Text } from '../text/text.ts';
import type { FromInterface } from './protocol.ts';
import type { Answer } from './wire.ts';

/**
 * The words for a page of the extension: in the language that was chosen, else in the browser's. The browser's are loaded
 * while the background is asked for the settings, for few choose another.
 */
export async function loadPageText(
  settings: Promise<Answer<FromInterface['settings.read']['response']>>,
): Promise<Text> {
  const own = browsersLocale();
  const likely = loadText(own, readJson);
  const answer = await settings;
  const chosen = localeOf(answer.ok ? answer.value.settings.language : 'browser');
  return chosen === own ? likely : loadText(chosen, readJson);
}

/** The words of a language that is just being chosen: the background may not have kept that yet. */
export function loadTextOf(language: Settings['language']): Promise<Text> {
  return loadText(localeOf(language), readJson);
}

function localeOf(language: Settings['language']): Locale {
  return language === 'browser' ? browsersLocale() : language;
}

function browsersLocale(): Locale {
  return chooseLocale([browser.i18n.getUILanguage(), ...navigator.languages]);
}

async function readJson(path: `/${string}`): Promise<unknown> {
  const response = await fetch(path);
  return response.json();
}
