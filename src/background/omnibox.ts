import { dayOf } from '../domain/partial-date.ts';
import { homesOf } from '../domain/place.ts';
import { parseVendorId, type VendorId } from '../domain/vendor.ts';
import { standingOf, verdictsOf } from '../domain/verdict.ts';
import type { VendorRecord } from '../list/vendor-record.ts';
import type { SettingsItem } from '../settings/items.ts';
import { sentenceOf, sentenceText } from '../text/sentence.ts';
import { textWithPlaces } from '../text/text.ts';
import type { BackgroundPorts, Suggestion } from './deps.ts';
import type { ListService } from './list-service.ts';
import { searchPage, vendorPage } from './own-pages.ts';
import type { Words } from './words.ts';

/** Firefox shows six, Chromium a few more. */
const MOST_SUGGESTED = 6;
const CONTENT = /^vendor\/(.+)$/;

/** Looks vendors up from the address bar: `interdict kaspersky`. */
export function registerOmnibox(
  { omnibox, tabs, clock, log }: Pick<BackgroundPorts, 'omnibox' | 'tabs' | 'clock' | 'log'>,
  lists: Pick<ListService, 'lookUp' | 'places'>,
  settings: Pick<SettingsItem, 'read'>,
  words: Pick<Words, 'text'>,
): void {
  omnibox.onStarted.addListener(() => describe('').catch(failed));
  omnibox.onInput.addListener((input, suggest) =>
    Promise.all([describe(input), suggestions(input).then(suggest)]).catch(failed),
  );
  omnibox.onEntered.addListener((input, where) => {
    const vendor = vendorIn(input);
    return tabs.open(vendor ? vendorPage(vendor) : searchPage(input), where).catch(failed);
  });

  async function describe(input: string): Promise<void> {
    const query = input.trim();
    const { search, hint } = (await words.text()).background.omnibox;
    omnibox.describe(query === '' ? hint : search({ query }));
  }

  async function suggestions(input: string): Promise<Suggestion[]> {
    const [records, places, text, { settings: chosen }] = await Promise.all([
      lists.lookUp(input),
      lists.places(),
      words.text(),
      settings.read(),
    ]);
    const here = textWithPlaces(text, places);
    const mine = homesOf(chosen.jurisdictions, places);
    const day = dayOf(clock.now());
    return records.slice(0, MOST_SUGGESTED).map((record) => ({
      content: `vendor/${record.id}`,
      description: describeVendor(record),
    }));

    function describeVendor(record: VendorRecord): string {
      const { verdict } = standingOf(verdictsOf(record, mine, day));
      const { vendor, noRecord } = here.background.omnibox;
      if (!verdict) return noRecord({ vendor: record.name });
      return vendor({
        vendor: record.name,
        sentence: sentenceText(sentenceOf(verdict.strongest, day, here), here),
      });
    }
  }

  function failed(error: unknown): void {
    log.warn('The address bar does not work', error);
  }
}

/** The vendor of a suggestion that was chosen; undefined for what a person wrote. */
function vendorIn(input: string): VendorId | undefined {
  const [, id] = CONTENT.exec(input.trim()) ?? [];
  return id === undefined ? undefined : parseVendorId(id);
}
