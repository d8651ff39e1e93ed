import type { VNode } from 'preact';
import { datedWords, lastCheckWords, outcomeWords } from '../../text/list-words.ts';
import type { ListStatus } from '../../update/outcome.ts';
import type { InterfaceClient } from '../client.ts';
import { Facts } from '../components/facts.tsx';
import { CheckAnswer, CheckButton, useListCheck } from '../components/list-check.tsx';
import { useText } from '../components/text-context.ts';
import { Section } from './section.tsx';

interface AboutListProps {
  readonly status: ListStatus;
  /** Ids of the keys whose signature makes a list ours. */
  readonly keyIds: readonly string[];
  readonly client: InterfaceClient;
  /** Epoch ms. */
  readonly now: number;
  readonly onChecked: () => void;
}

/** Which list is in use, where it came from, and how its last check went. */
export function AboutList({ status, keyIds, client, now, onChecked }: AboutListProps): VNode {
  const all = useText();
  const { list, day } = all;
  const text = all.options.about;
  const { check, start } = useListCheck(client, onChecked);
  const { address, lastOutcome, nextCheck } = status;
  return (
    <Section id="list" title={text.title}>
      <Facts
        entries={[
          [text.number, list.number({ sequence: String(status.sequence) })],
          [text.size, list.size({ vendors: status.vendors, claims: status.claims })],
          [text.published, datedWords(status.published, now, all)],
          [text.expires, day(status.expires)],
          [text.origin, status.origin === 'bundled' ? list.bundled : list.downloaded],
          [text.address, address !== undefined && <span dir="ltr">{address}</span>],
          [text.keys({ count: keyIds.length }), keyIds.length > 0 && <KeyIds ids={keyIds} />],
          [text.lastCheck, address !== undefined && lastCheckWords(status, now, all)],
          [text.lastAnswer, address !== undefined && lastOutcome && outcomeWords(lastOutcome, all)],
          [text.nextCheck, address !== undefined && nextCheck !== undefined && day(nextCheck)],
        ]}
      />
      {address === undefined ? <p>{list.noAddress}</p> : <CheckButton check={check} start={start} />}
      <CheckAnswer check={check} />
    </Section>
  );
}

function KeyIds({ ids }: { ids: readonly string[] }): VNode {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <bdi dir="ltr">{id}</bdi>
        </li>
      ))}
    </ul>
  );
}
