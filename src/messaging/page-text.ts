import browser from 'webextension-polyfill';
import { chooseLocale } from '../text/languages.ts';
import { loadText } from '../text/load-text.ts';
import type { Text } from '../text/text.ts';
import type { BrowserClient } from './interface-client.ts';

/**
 * The words for a page of the extension: in the language that was chosen, else in the browser's. The browser's are loaded
 * while the background is asked, for few choose another.
 */
export async function loadPageText({ call }: Pick<BrowserClient, 'call'>): Promise<Text> {
  const own = chooseLocale([browser.i18n.getUILanguage(), ...navigator.languages]);
  const likely = loadText(own, readJson);
  const answer = await call('settings.read', {});
  const chosen = answer.ok ? answer.value.settings.language : 'browser';
  return chosen === 'browser' || chosen === own ? likely : loadText(chosen, readJson);
}

async function readJson(path: `/${string}`): Promise<unknown> {
  const response = await fetch(path);
  return response.json();
}
