import type { VNode } from 'preact';
import { precisionOf } from '../../domain/partial-date.ts';
import type { Owner } from '../../domain/vendor.ts';
import type { VendorRecord } from '../../messaging/protocol.ts';
import { Facts } from './facts.tsx';
import { ListText } from './list-text.tsx';
import { NameList } from './name-list.tsx';
import { useText } from './text-context.ts';

/** What else the list knows of the vendor: owner, names in their own languages and directions, products and units. */
export function VendorFacts({ record }: { record: VendorRecord }): VNode {
  const { evidence, detail } = useText();
  const { owner, otherNames, legalNames, products, subsidiaries, domains, note } = record;
  const plain = (names: readonly string[]) => <NameList names={names.map((text) => ({ text }))} />;
  return (
    <Facts
      entries={[
        [detail.owner, owner && <OwnerLine owner={owner} />],
        [evidence.products, products.length > 0 && plain(products)],
        [evidence.units, subsidiaries.length > 0 && plain(subsidiaries)],
        [evidence.legalNames, legalNames.length > 0 && plain(legalNames)],
        [evidence.alsoWritten, otherNames.length > 0 && <NameList names={otherNames} />],
        [detail.sites, domains.length > 0 && plain(domains)],
        [evidence.note, note && <ListText text={note} />],
      ]}
    />
  );
}

function OwnerLine({ owner: { name, since, note } }: { owner: Owner }): VNode {
  const { detail, date } = useText();
  return (
    <>
      <bdi>{name}</bdi>
      {since && (
        <span class="soft">
          {' '}
          <time dateTime={since}>{detail.ownerSince[precisionOf(since)]({ date: date(since) })}</time>
        </span>
      )}
      {note && (
        <p class="soft">
          <ListText text={note} />
        </p>
      )}
    </>
  );
}
