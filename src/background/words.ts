import type { Locale } from '../domain/locale.ts';
import type { SettingsItem } from '../settings/items.ts';
import { chooseLocale } from '../text/languages.ts';
import { loadText } from '../text/load-text.ts';
import type { Text } from '../text/text.ts';
import type { BackgroundPorts } from './deps.ts';

/** The words of the person's language, read out of the package when first asked for and kept while the worker lives. */
export interface Words {
  /** In English where the language can't be read. Rejects when that can't be read either. */
  text(): Promise<Text>;
  locale(): Promise<Locale>;
  /** Looks again which language is wanted: the settings have changed. */
  forget(): void;
}

const FALLBACK: Locale = 'en';

export function createWords(
  { languages, packageFile, list, log }: Pick<BackgroundPorts, 'languages' | 'packageFile' | 'list' | 'log'>,
  settings: Pick<SettingsItem, 'read'>,
): Words {
  // Of neither is a failure kept: the next one to ask tries again.
  let wanted: Promise<Locale> | undefined;
  let loaded: { readonly locale: Locale; readonly text: Promise<Text> } | undefined;

  return {
    locale,
    async text() {
      const now = await locale();
      if (loaded?.locale === now) return loaded.text;
      const loading = { locale: now, text: load(now) };
      loaded = loading;
      loading.text.catch(() => {
        if (loaded === loading) loaded = undefined;
      });
      return loading.text;
    },
    forget() {
      wanted = undefined;
    },
  };

  function locale(): Promise<Locale> {
    if (wanted) return wanted;
    const asking = wantedLocale();
    wanted = asking;
    asking.catch(() => {
      if (wanted === asking) wanted = undefined;
    });
    return asking;
  }

  async function wantedLocale(): Promise<Locale> {
    const { language } = (await settings.read()).settings;
    return language === 'browser' ? chooseLocale(languages()) : language;
  }

  async function load(which: Locale): Promise<Text> {
    try {
      return await loadText(which, readJson);
    } catch (error) {
      log.warn(`The words of ${which} can’t be read`, error);
      return loadText(FALLBACK, readJson);
    }
  }

  async function readJson(path: string): Promise<unknown> {
    return JSON.parse(list.text.decode(await packageFile(path)) ?? '');
  }
}
