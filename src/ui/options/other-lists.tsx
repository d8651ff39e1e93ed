import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ListId } from '../../domain/list-label.ts';
import { type ExtraList, MOST_EXTRA_LISTS } from '../../settings/extra-list.ts';
import type { InterfaceClient } from '../client.ts';
import { usePageText } from '../components/text-context.ts';
import { useOtherLists } from '../components/use-other-lists.ts';
import { AddList } from './add-list.tsx';
import { LockedNote } from './locked-note.tsx';
import { OtherList } from './other-list.tsx';
import { useRowFocus } from './row-focus.ts';
import { Section } from './section.tsx';

interface OtherListsProps {
  readonly lists: readonly ExtraList[];
  readonly locked: boolean;
  readonly client: InterfaceClient;
  /** Epoch ms. */
  readonly now: number;
  /** Tells whether it was done. */
  readonly onChange: (lists: readonly ExtraList[], words: string) => Promise<boolean>;
  readonly onChecked: () => void;
}

/** Signed lists besides the public one: what there is of each, and the way to another. */
export function OtherLists(props: OtherListsProps): VNode {
  const { lists, locked, client, now, onChange, onChecked } = props;
  const text = usePageText().otherLists;
  // Settings that are told anew are other ones: so is what is told of the lists then.
  const told = useOtherLists(client, lists.length > 0, lists);
  const rows = useRef<HTMLUListElement>(null);
  const focusAfter = useRowFocus(rows, lists);
  const [added, setAdded] = useState<ListId>();

  const add = async (list: ExtraList): Promise<boolean> => {
    setAdded(undefined);
    const done = await onChange([...lists, list], text.added({ name: list.name }));
    // Nobody knows the list before it is saved.
    if (done) setAdded(list.id);
    return done;
  };
  const remove = (at: number, { id, name }: ExtraList) => {
    focusAfter({ row: Math.min(at, lists.length - 2), action: 'remove' });
    void onChange(
      lists.filter((other) => other.id !== id),
      text.removed({ name }),
    );
  };

  return (
    <Section id="other-lists" title={text.title} lead={text.lead}>
      {locked && <LockedNote id="other-lists-locked" />}
      {lists.length === 0 && <p class="soft">{text.none}</p>}
      <ul class="other-lists" ref={rows}>
        {lists.map((list, at) => (
          <li key={list.id} class="other-list">
            <OtherList
              list={list}
              status={told.find(({ label }) => label.id === list.id)}
              client={client}
              now={now}
              added={list.id === added}
              onChecked={onChecked}
              onRemove={locked ? undefined : () => remove(at, list)}
            />
          </li>
        ))}
      </ul>
      {!locked &&
        (lists.length < MOST_EXTRA_LISTS ? (
          <AddList lists={lists} onAdd={add} />
        ) : (
          <p class="soft">{text.problems.full({ most: MOST_EXTRA_LISTS })}</p>
        ))}
    </Section>
  );
}
