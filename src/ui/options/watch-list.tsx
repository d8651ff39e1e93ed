import type { VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { VendorId } from '../../domain/vendor.ts';
import type { WatchedName } from '../../domain/watched.ts';
import type { VendorRecord } from '../../messaging/protocol.ts';
import { Disclosure } from '../components/disclosure.tsx';
import { usePageText } from '../components/text-context.ts';
import { useRowFocus } from './row-focus.ts';
import { Section } from './section.tsx';
import { WatchForm } from './watch-form.tsx';
import { WatchMany } from './watch-many.tsx';
import { listNames, listVendorOf, withWatched } from './watched-edit.ts';
import { WatchedRow } from './watched-row.tsx';

interface WatchListProps {
  readonly watched: readonly WatchedName[];
  /** The list, as far as it is known by now. */
  readonly vendors: ReadonlyMap<VendorId, VendorRecord>;
  readonly onChange: (watched: readonly WatchedName[], words: string) => void;
}

/** Names of the person's own, each with a note that can be changed in its place; one by one or many at once. */
export function WatchList({ watched, vendors, onChange }: WatchListProps): VNode {
  const text = usePageText();
  const { watchList, compare } = text;
  const list = useRef<HTMLUListElement>(null);
  const focusAfter = useRowFocus(list, watched);
  const names = useMemo(() => listNames(vendors.values()), [vendors]);
  const rows = useMemo(() => watched.toSorted((a, b) => compare(a.name, b.name)), [watched, compare]);

  const remove = (at: number, { id, name }: WatchedName) => {
    focusAfter({ row: Math.min(at, rows.length - 2), action: 'remove' });
    onChange(
      watched.filter((other) => other.id !== id),
      watchList.removed({ name }),
    );
  };
  const note = (one: WatchedName, changed: string) =>
    onChange(
      watched.map((other) => (other.id === one.id ? { ...other, note: changed } : other)),
      watchList.noteSaved({ name: one.name }),
    );

  return (
    <Section id="watch-list" title={watchList.title} lead={watchList.lead}>
      {rows.length === 0 && <p class="soft">{watchList.none}</p>}
      <ul class="rows" ref={list}>
        {rows.map((one, at) => (
          <WatchedRow
            key={one.id}
            watched={one}
            listVendor={listVendorOf(one.name, names)?.name}
            onNote={(changed) => note(one, changed)}
            onRemove={() => remove(at, one)}
          />
        ))}
      </ul>
      <WatchForm
        onAdd={(typed) => {
          const added = withWatched(watched, typed, text);
          if (!added.ok) return added;
          const vendor = listVendorOf(added.name, names)?.name;
          onChange(
            added.watched,
            vendor === undefined
              ? watchList.added({ name: added.name })
              : watchList.addedInList({ name: added.name, vendor }),
          );
          return undefined;
        }}
      />
      <Disclosure level={3} class="watch-many" label={watchList.many.title}>
        {() => <WatchMany watched={watched} names={names} onChange={onChange} />}
      </Disclosure>
    </Section>
  );
}
