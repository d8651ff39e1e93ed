import { dayOf } from '../domain/partial-date.ts';
import { homesOf } from '../domain/place.ts';
import { isWatchedId } from '../domain/watched.ts';
import type { CardMention } from '../messaging/protocol.ts';
import type { ServedCalls } from '../messaging/serve.ts';
import { parseHost } from '../settings/site-rules.ts';
import { type CardContent, cardContent, watchedCardContent } from '../text/card-content.ts';
import { textWithPlaces } from '../text/text.ts';
import type { CallParts } from './calls.ts';
import { createCardKeys } from './card-keys.ts';
import type { BackgroundPorts } from './deps.ts';
import { vendorPage } from './own-pages.ts';
import { createPageLimit } from './page-limit.ts';
import { watchedVendors } from './watched-vendors.ts';

/** More than a person presses in a row, and few enough to be found again and undone. */
const HIDING = { most: 20, withinMs: 10 * 60_000 };
const OPENING = { most: 10, withinMs: 60_000 };

/** What the background answers to page scripts. They run beside web pages: nothing they say is more than a wish. */
export function pageCalls(
  { clock, action, tabs, session }: Pick<BackgroundPorts, 'clock' | 'action' | 'tabs' | 'session'>,
  { lists, settings, items, reports, badge, words, hide }: CallParts,
): ServedCalls['page'] {
  const keys = createCardKeys({ clock });
  const mayHide = createPageLimit('hiding', HIDING, { session, clock });
  const mayOpen = createPageLimit('opening', OPENING, { session, clock });
  return {
    'page.setup': () => items.all(),
    'page.names': ({ keys }) => items.names(keys),
    async 'page.report'({ report }, from) {
      await reports.keep(from, report);
      await badge.refresh(from.tabId);
      return null;
    },
    'page.card': async ({ mention }, { tabId }) => ({
      content: await cardAt(mention),
      key: keys.give(tabId),
    }),
    'page.frame': async ({ key }, { tabId }) => ({ isOurs: keys.take(tabId, key) }),
    async 'page.hide'({ vendor, where }, { tabId }) {
      // Not this vendor: whatever stands against it, it is not meant here.
      const site = where === 'here' ? await siteOf(tabId) : undefined;
      await mayHide();
      await hide({ vendor, site, until: 'forever' });
      return null;
    },
    async 'page.open'({ vendor }) {
      await mayOpen();
      // Without a click of their own in the toolbar, not every browser opens the popup for people.
      await action.openPopup().catch(() => tabs.open(vendorPage(vendor)));
      return null;
    },
  };

  async function cardAt(mention: CardMention): Promise<CardContent | null> {
    const [{ settings: chosen }, text] = await Promise.all([settings.read(), words.text()]);
    if (isWatchedId(mention.vendor)) {
      const watched = chosen.watched.find(({ id }) => id === mention.vendor);
      return watched ? watchedCardContent(watched.name, watched.note, text) : null;
    }
    const [record] = await lists.records([mention.vendor]);
    if (!record) return null;
    const { vendors, places } = (await lists.opened()).list;
    const subject = {
      record,
      mine: homesOf(chosen.jurisdictions, places),
      why: mention,
      day: dayOf(clock.now()),
      note: watchedVendors(chosen.watched, vendors).notes.get(record.id),
    };
    return cardContent(subject, textWithPlaces(text, places));
  }

  /** The site of the page that a tab shows, by the word of its top frame's script. */
  async function siteOf(tabId: number): Promise<string> {
    const top = await reports.ask(tabId);
    const host = top.kind === 'there' ? parseHost(top.host) : undefined;
    if (!host?.ok) throw new Error('The page does not say which site it is');
    return host.value;
  }
}
