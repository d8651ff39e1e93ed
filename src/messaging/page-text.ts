import browser from 'webextension-polyfill';
import type { Locale } from '../domain/locale.ts';
import type { Settings } from '../settings/settings.ts';
import { chooseLocale } from '../text/languages.ts';
import { loadPageText, loadText, type ReadJson } from '../text/load-text.ts';
import type { PageText, Text } from '../text/text.ts';
import type { FromInterface } from './protocol.ts';
import type { Answer } from './wire.ts';

type AskedSettings = Promise<Answer<FromInterface['settings.read']['response']>>;

/** The words for popup and panel: in the language that was chosen, else in the browser's. */
export function loadSurfaceText(settings: AskedSettings): Promise<Text> {
  return chosenText(settings, loadText);
}

/** The words for the other pages of the extension. */
export function loadTextOfPage(settings: AskedSettings): Promise<PageText> {
  return chosenText(settings, loadPageText);
}

/** The words of a language that is just being chosen: the background may not have kept that yet. */
export function loadTextOf(language: Settings['language']): Promise<PageText> {
  return loadPageText(localeOf(language), readJson);
}

/** The browser's language is loaded while the background is asked for the settings, for few choose another. */
async function chosenText<Words>(
  settings: AskedSettings,
  load: (locale: Locale, readJson: ReadJson) => Promise<Words>,
): Promise<Words> {
  const own = browsersLocale();
  const likely = load(own, readJson);
  const answer = await settings;
  const chosen = localeOf(answer.ok ? answer.value.settings.language : 'browser');
  return chosen === own ? likely : load(chosen, readJson);
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
