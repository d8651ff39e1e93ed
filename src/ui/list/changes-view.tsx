import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Restriction } from '../../domain/restriction.ts';
import type { VendorId } from '../../domain/vendor.ts';
import type { ReleaseChanges } from '../../list/schema/changes.ts';
import { CLAIMS_LANGUAGE } from '../../text/claims-language.ts';
import type { PageText } from '../../text/text.ts';
import { Disclosure } from '../components/disclosure.tsx';
import { usePageText } from '../components/text-context.ts';
import { changesByVendor, countOf, type OfVendor } from './changes.ts';
import { formatRoute, hrefOf, slugOf } from './route.ts';
import type { ShownList } from './shown-list.ts';
import { ViewHeading } from './view-heading.tsx';
import { wordIn } from './word-in.ts';

interface ChangesViewProps {
  readonly list: ShownList;
  readonly releases: readonly ReleaseChanges[];
  /** The release that the address names. */
  readonly release: number | undefined;
}

/** What each release changed, newest first. */
export function ChangesView({ list, releases, release }: ChangesViewProps): VNode {
  const words = usePageText().listPage;
  return (
    <div class="view changes-view">
      <ViewHeading>{words.views.changes}</ViewHeading>
      <p class="view__lead">{releases.length > 0 ? words.changes.lead : words.changes.none}</p>
      {releases.map((one) => (
        <Release key={one.sequence} release={one} list={list} wanted={one.sequence === release} />
      ))}
    </div>
  );
}

interface ReleaseProps {
  readonly release: ReleaseChanges;
  readonly list: ShownList;
  /** Whether the address names it. */
  readonly wanted: boolean;
}

function Release({ release, list, wanted }: ReleaseProps): VNode {
  const text = usePageText();
  const words = text.listPage.changes;
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (wanted) section.current?.scrollIntoView({ block: 'start' });
  }, [wanted]);
  const { sequence, published, note } = release;
  const parts = partsOf(release, list, text);
  return (
    <section class="release" data-wanted={wanted} ref={section}>
      <h3 class="release__title">
        <a href={formatRoute({ view: 'changes', release: sequence })}>
          {words.release({ sequence: String(sequence) })}
        </a>
      </h3>
      <p class="release__date soft">
        <time dateTime={published}>{text.day(Date.parse(published))}</time>
      </p>
      <div class="release__body">
        {note && (
          <p class="release__note" lang={CLAIMS_LANGUAGE} dir="auto">
            {note}
          </p>
        )}
        {parts.length === 0 && <p class="soft">{words.nothing}</p>}
        {parts.map(({ label, items }) => (
          <Disclosure
            key={label}
            level={4}
            class="release__part"
            label={<span class="disclosure__label">{label}</span>}
          >
            {() => <ul class="release__items">{items()}</ul>}
          </Disclosure>
        ))}
      </div>
    </section>
  );
}

interface Part {
  readonly label: string;
  /** Made when it is opened: a release may change hundreds of things. */
  readonly items: () => ComponentChildren;
}

/** The parts in which something changed: what a reader cares for most comes first. */
function partsOf(release: ReleaseChanges, list: ShownList, text: PageText): Part[] {
  const changes = changesByVendor(release);
  const words = text.listPage.changes;
  const fields = (names: readonly string[]) => text.commas(names.map((name) => wordIn(words.fields, name)));
  const status = (code: string) => wordIn(text.evidence.statuses, code);
  const parts: (Part & { readonly count: number })[] = [
    {
      count: countOf(changes.statusChanged),
      label: words.statusChanged({ count: countOf(changes.statusChanged) }),
      items: () =>
        changes.statusChanged.map((group) => (
          <Group key={group.vendor} group={group} list={list}>
            {({ claim, from, to }) => (
              <ClaimChange key={claim} id={claim} list={list}>
                {words.status({ to: status(to), from: status(from) })}
              </ClaimChange>
            )}
          </Group>
        )),
    },
    {
      count: changes.vendorsAdded.length,
      label: words.vendorsAdded({ count: changes.vendorsAdded.length }),
      items: () => changes.vendorsAdded.map((id) => <VendorItem key={id} id={id} list={list} />),
    },
    {
      count: changes.vendorsRemoved.length,
      label: words.vendorsRemoved({ count: changes.vendorsRemoved.length }),
      items: () => changes.vendorsRemoved.map((id) => <VendorItem key={id} id={id} list={list} />),
    },
    {
      count: countOf(changes.claimsAdded),
      label: words.claimsAdded({ count: countOf(changes.claimsAdded) }),
      items: () =>
        changes.claimsAdded.map((group) => (
          <Group key={group.vendor} group={group} list={list}>
            {(id) => <ClaimChange key={id} id={id} list={list} />}
          </Group>
        )),
    },
    {
      count: countOf(changes.claimsRemoved),
      label: words.claimsRemoved({ count: countOf(changes.claimsRemoved) }),
      items: () =>
        changes.claimsRemoved.map((group) => (
          <Group key={group.vendor} group={group} list={list}>
            {(id) => <ClaimChange key={id} id={id} list={list} />}
          </Group>
        )),
    },
    {
      count: countOf(changes.corrected),
      label: words.corrected({ count: countOf(changes.corrected) }),
      items: () =>
        changes.corrected.map((group) => (
          <Group key={group.vendor} group={group} list={list}>
            {({ claim, fields: names }) => (
              <ClaimChange key={claim} id={claim} list={list}>
                {fields(names)}
              </ClaimChange>
            )}
          </Group>
        )),
    },
    {
      count: changes.vendorsCorrected.length,
      label: words.vendorsCorrected({ count: changes.vendorsCorrected.length }),
      items: () =>
        changes.vendorsCorrected.map(({ vendor, fields: names }) => (
          <VendorItem key={vendor} id={vendor} list={list}>
            {fields(names)}
          </VendorItem>
        )),
    },
  ];
  return parts.filter(({ count }) => count > 0);
}

interface VendorItemProps {
  readonly id: VendorId;
  readonly list: ShownList;
  readonly children?: ComponentChildren;
}

function VendorItem({ id, list, children }: VendorItemProps): VNode {
  return (
    <li>
      <VendorLink id={id} list={list} />
      {children && <span class="release__what"> {children}</span>}
    </li>
  );
}

/** A vendor of the list in use by its name, as a link; one that is gone by its id. */
function VendorLink({ id, list }: { id: VendorId; list: ShownList }): VNode {
  const record = list.byId.get(id);
  return record ? (
    <a href={hrefOf(id)} dir="auto">
      {record.name}
    </a>
  ) : (
    <span>{id}</span>
  );
}

interface GroupProps<Change> {
  readonly group: OfVendor<Change>;
  readonly list: ShownList;
  readonly children: (change: Change) => VNode;
}

/** A vendor with what changed in its claims. */
function Group<Change>({ group: { vendor, changes }, list, children }: GroupProps<Change>): VNode {
  return (
    <li class="release__vendor">
      <VendorLink id={vendor} list={list} />
      <ul class="release__claims">{changes.map(children)}</ul>
    </li>
  );
}

interface ClaimChangeProps {
  readonly id: string;
  readonly list: ShownList;
  readonly children?: ComponentChildren;
}

/** A claim as a link by its place and kind; one that the list in use doesn't have by the last part of its id. */
function ClaimChange({ id, list, children }: ClaimChangeProps): VNode {
  const text = usePageText();
  const claim = claimOf(id, list);
  return (
    <li>
      {claim ? (
        <a href={hrefOf(id)}>
          {text.listPage.changes.claim({
            place: text.place(claim.jurisdiction),
            kind: text.evidence.kinds[claim.kind],
          })}
        </a>
      ) : (
        <span>{slugOf(id)}</span>
      )}
      {children && <span class="release__what"> {children}</span>}
    </li>
  );
}

function claimOf(id: string, { records }: ShownList): Restriction | undefined {
  const vendor = id.slice(0, id.indexOf('/'));
  return records.find((record) => record.id === vendor)?.restrictions.find((claim) => claim.id === id);
}
