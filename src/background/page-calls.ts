import { dayOf } from '../domain/partial-date.ts';
import { homesOf } from '../domain/place.ts';
import { isWatchedId } from '../domain/watched.ts';
import type { CardMention } from '../messaging/protocol.ts';
import type { ServedCalls } from '../messaging/serve.ts';
import { parseHost } from '../settings/site-rules.ts';
import { type CardContent, cardContent, watchedCardContent } from '../text/card-content.ts';
import { textWithPlaces } from '../text/text.ts';
import type { CallParts } from './calls.ts';
import type { BackgroundPorts } from './deps.ts';
import { vendorPage } from './own-pages.ts';
import { watchedVendors } from './watched-vendors.ts';

/** What the background answers to page scripts. They run beside web pages: nothing they say is more than a wish. */
export function pageCalls(
  { clock, action, tabs }: Pick<BackgroundPorts, 'clock' | 'action' | 'tabs'>,
  { lists, settings, items, reports, badge, words, hide }: CallParts,
): ServedCalls['page'] {
  return {
    'page.setup': () => items.all(),
    'page.names': ({ keys }) => items.names(keys),
    async 'page.report'({ report }, from) {
      await reports.keep(from, report);
      await badge.refresh(from.tabId);
      return null;
    },
    'page.card': async ({ mention }) => ({ content: await cardAt(mention) }),
    async 'page.hide'({ vendor, where }, { tabId }) {
      // Not this vendor: whatever stands against it, it is not meant here.
      const site = where === 'here' ? await siteOf(tabId) : undefined;
      await hide({ vendor, site, until: 'forever' });
      return null;
    },
    async 'page.open'({ vendor }) {
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
