import type { VNode } from 'preact';
import type { VendorRecord } from '../../messaging/protocol.ts';
import { regionName } from '../text/places.ts';
import { Facts } from './facts.tsx';
import { useText } from './text-context.ts';

interface VendorAboutProps {
  readonly record: VendorRecord;
  /** How many jurisdictions have claims besides the one of the sentence above. */
  readonly otherJurisdictions: number;
}

/** One soft line: what the company makes, where it sits, who owns it. */
export function VendorAbout({ record, otherJurisdictions }: VendorAboutProps): VNode {
  const text = useText();
  const { owner, sectors, seat } = record;
  const parts = [
    ...(otherJurisdictions > 0 ? [text.popup.more(otherJurisdictions)] : []),
    ...(owner
      ? [text.card.ownedBy(owner.name, owner.since === undefined ? undefined : text.claims.date(owner.since))]
      : []),
    ...(sectors.length > 0 ? [sectors.map(text.evidence.sector).join(', ')] : []),
    ...(seat === undefined ? [] : [regionName(seat, text.locale)]),
  ];
  return <p class="vendor__about">{parts.join(' · ')}</p>;
}

/** What else the list knows of the vendor: its names in their own languages and directions, its products and units. */
export function VendorFacts({ record }: { record: VendorRecord }): VNode {
  const { evidence } = useText();
  const plain = (names: readonly string[]) => <Names names={names.map((text) => ({ text }))} />;
  return (
    <Facts
      entries={[
        [evidence.alsoWritten, record.otherNames.length > 0 && <Names names={record.otherNames} />],
        [evidence.legalNames, record.legalNames.length > 0 && plain(record.legalNames)],
        [evidence.products, record.products.length > 0 && plain(record.products)],
        [evidence.units, record.subsidiaries.length > 0 && plain(record.subsidiaries)],
        [evidence.note, record.note],
      ]}
    />
  );
}

function Names({ names }: { names: readonly { readonly text: string; readonly lang?: string }[] }): VNode {
  return (
    <ul class="inline-list">
      {names.map(({ text, lang }) => (
        <li key={`${lang} ${text}`} lang={lang} dir="auto">
          {text}
        </li>
      ))}
    </ul>
  );
}
