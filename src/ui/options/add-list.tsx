import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type ExtraList, trustedKeys } from '../../settings/extra-list.ts';
import type { KeyFacts } from '../../update/outcome.ts';
import { Disclosure } from '../components/disclosure.tsx';
import { Facts } from '../components/facts.tsx';
import { usePageText } from '../components/text-context.ts';
import { Confirm } from './confirm.tsx';
import { fingerprintOf } from './fingerprint-of.ts';
import { KeyRows } from './key-rows.tsx';
import { Words } from './list-facts.tsx';
import { ListForm } from './list-form.tsx';
import { NOTHING_TYPED } from './new-list.ts';

interface AddListProps {
  readonly lists: readonly ExtraList[];
  /** Tells whether it was done. */
  readonly onAdd: (list: ExtraList) => Promise<boolean>;
}

/** A list to be added, with the fingerprints of its keys, which the person is to compare first. */
interface Asked {
  readonly list: ExtraList;
  readonly keys: KeyFacts['keys'];
}

/** Another list in two steps: where it comes from, then whether its keys are really the publisher's. */
export function AddList({ lists, onAdd }: AddListProps): VNode {
  const text = usePageText().otherLists;
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [asked, setAsked] = useState<Asked>();
  /** How many lists were added here: the form begins anew with each. */
  const [round, setRound] = useState(0);

  const ask = async (list: ExtraList) => setAsked({ list, keys: await fingerprints(list) });
  const add = async ({ list }: Asked) => {
    if (!(await onAdd(list))) return;
    setAsked(undefined);
    setTyped(NOTHING_TYPED);
    setRound(round + 1);
  };

  return (
    <Disclosure key={round} level={3} class="watch-many" label={text.add.title}>
      {() => (
        <>
          <ListForm
            lists={lists}
            typed={typed}
            onType={setTyped}
            hidden={asked !== undefined}
            onRead={(list) => void ask(list)}
          />
          {asked && (
            <Confirm
              title={text.confirm.title({ name: asked.list.name })}
              yes={text.confirm.yes}
              onYes={() => void add(asked)}
              onNo={() => setAsked(undefined)}
            >
              <p>{text.confirm.body}</p>
              <AskedFacts asked={asked} />
            </Confirm>
          )}
        </>
      )}
    </Disclosure>
  );
}

function AskedFacts({ asked: { list, keys } }: { asked: Asked }): VNode {
  const { otherLists, options } = usePageText();
  return (
    <Facts
      entries={[
        [otherLists.id, <Words key="id" words={[list.id]} />],
        [options.about.address, <Words key="addresses" words={list.addresses} />],
        [
          options.about.keys({ count: keys.length }),
          <KeyRows key="keys" keys={keys} threshold={list.threshold} />,
        ],
      ]}
    />
  );
}

function fingerprints({ keys }: ExtraList): Promise<KeyFacts['keys']> {
  return Promise.all(
    trustedKeys(keys).map(async ({ id, publicKey, expires }) => ({
      id,
      fingerprint: await fingerprintOf(publicKey),
      ...(expires !== undefined && { expires: Date.parse(expires) }),
    })),
  );
}
