import type { VNode } from 'preact';
import type { VendorRecord } from '../../messaging/protocol.ts';
import { regionName } from '../../text/places.ts';
import { ownedBy, sectorWord } from '../../text/vendor-words.ts';
import { inOneLine } from './in-one-line.ts';
import { useText } from './text-context.ts';

interface VendorAboutProps {
  readonly record: VendorRecord;
  /** How many jurisdictions have claims besides the one of the sentence above. */
  readonly otherJurisdictions: number;
  /** Links on the page to the vendor's own sites. */
  readonly links?: number;
}

/** One soft line: what the company makes, where it sits, who owns it. */
export function VendorAbout({ record, otherJurisdictions, links = 0 }: VendorAboutProps): VNode {
  const text = useText();
  const { owner, sectors, seat } = record;
  const parts = [
    ...(links > 0 ? [text.popup.links({ count: links })] : []),
    ...(otherJurisdictions > 0 ? [text.popup.more({ count: otherJurisdictions })] : []),
    ...(owner ? [ownedBy(owner, text)] : []),
    ...(sectors.length > 0 ? [text.commas(sectors.map((id) => sectorWord(id, text)))] : []),
    ...(seat === undefined ? [] : [regionName(seat, text.locale)]),
  ];
  return <p class="vendor__about">{inOneLine(parts)}</p>;
}
