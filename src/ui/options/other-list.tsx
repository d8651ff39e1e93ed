import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExtraList } from '../../settings/extra-list.ts';
import type { OtherListStatus } from '../../update/outcome.ts';
import type { InterfaceClient } from '../client.ts';
import { FreshnessWarning } from '../components/freshness-warning.tsx';
import { CheckAnswer, CheckButton, useListCheck } from '../components/list-check.tsx';
import { usePageText } from '../components/text-context.ts';
import { Confirm } from './confirm.tsx';
import { ListFacts } from './list-facts.tsx';

interface OtherListProps {
  readonly list: ExtraList;
  /** Absent until it is told. */
  readonly status: OtherListStatus | undefined;
  readonly client: InterfaceClient;
  /** Epoch ms. */
  readonly now: number;
  /** Whether it has just been added: it takes the focus and is checked at once. */
  readonly added: boolean;
  readonly onChecked: () => void;
  /** Absent where a policy has decided. */
  readonly onRemove: (() => void) | undefined;
}

/** All that is told of a list, a check of it alone, and the way to be rid of it. */
export function OtherList({ list, status, client, now, added, onChecked, onRemove }: OtherListProps): VNode {
  const all = usePageText();
  const text = all.otherLists;
  const { id, name } = list;
  const { check, start } = useListCheck(client, onChecked, id);
  const [removing, setRemoving] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = useRef<HTMLButtonElement>(null);
  const inUse = status?.inUse;
  const checked = { other: true, inUse: inUse !== undefined };

  useEffect(() => {
    if (!added) return;
    heading.current?.focus();
    start();
  }, [added]);

  return (
    <>
      <h3 class="other-list__name" ref={heading} tabIndex={-1} dir="auto">
        {name}
      </h3>
      {status && !inUse && <p class="soft">{text.notYet}</p>}
      {inUse && <FreshnessWarning status={{ ...status, ...inUse }} />}
      {status && <ListFacts status={status} inUse={inUse} list={checked} id={id} now={now} />}
      <div class="buttons">
        <CheckButton check={check} start={start} label={text.checkOne({ name })} />
        {onRemove && (
          <button
            type="button"
            class="button"
            data-action="remove"
            ref={remove}
            aria-expanded={removing}
            onClick={() => setRemoving(true)}
          >
            {text.remove({ name })}
          </button>
        )}
      </div>
      <CheckAnswer check={check} list={checked} />
      {removing && onRemove && (
        <Confirm
          title={text.removing.title({ name })}
          yes={text.removing.confirm}
          onYes={onRemove}
          onNo={() => {
            setRemoving(false);
            remove.current?.focus();
          }}
        >
          <p>{text.removing.body}</p>
        </Confirm>
      )}
    </>
  );
}
