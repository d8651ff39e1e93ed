import * as v from 'valibot';
import type { BackgroundPorts } from './deps.ts';
import { LIST_PAGE, searchPage } from './own-pages.ts';
import type { Words } from './words.ts';

const LOOK_UP = 'look-up';
const VENDORS = 'vendors';

/** In which language the menus are: browsers keep menus, and can't be asked. */
const MENUS_ITEM = 'menus.locale';

export interface Menus {
  /** Makes the menus anew when another language is wanted. */
  follow(): Promise<void>;
}

/** Entries in context menus: look up what is selected, and the whole list from the toolbar button. */
export function registerMenus(
  {
    menus,
    tabs,
    store,
    onInstalled,
    onStartup,
    log,
  }: Pick<BackgroundPorts, 'menus' | 'tabs' | 'store' | 'onInstalled' | 'onStartup' | 'log'>,
  words: Pick<Words, 'text' | 'locale'>,
): Menus {
  let last: Promise<unknown> = Promise.resolve();

  menus.onClicked.addListener((id, selection) => open(id, selection).catch(failed));
  // An update of the extension, and in Firefox each start of the browser, may have lost them.
  onInstalled.addListener(() => make().catch(failed));
  onStartup.addListener(() => make().catch(failed));
  return {
    async follow() {
      const made = await store.get(MENUS_ITEM);
      if (v.is(v.string(), made) && made !== (await words.locale())) await make();
    },
  };

  /** One after the other: two at once would add the same entries twice, which browsers refuse. */
  function make(): Promise<void> {
    const mine = last.then(makeNow);
    last = mine.catch(() => {});
    return mine;
  }

  async function makeNow(): Promise<void> {
    const { background, locale } = await words.text();
    await menus.replace([
      { id: LOOK_UP, title: background.menus.lookUp, on: 'selection' },
      { id: VENDORS, title: background.menus.vendors, on: 'action' },
    ]);
    await store.set(MENUS_ITEM, locale);
  }

  async function open(id: string, selection: string): Promise<void> {
    if (id === LOOK_UP) await tabs.open(searchPage(selection));
    if (id === VENDORS) await tabs.open(LIST_PAGE);
  }

  function failed(error: unknown): void {
    log.warn('The menus do not work', error);
  }
}
