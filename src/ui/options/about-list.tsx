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
  readonly client: InterfaceClient;
  /** Epoch ms. */
  readonly now: number;
  readonly onChecked: () => void;
}

/** Which list is in use, where it came from, and how its last check went. */
export function AboutList({ status, client, now, onChecked }: AboutListProps): VNode {
  const all = useText();
  const { list, day } = all;
  const text = all.options.about;
  const { check, start } = useListCheck(client, onChecked);
  const { addresses, keys, lastOutcome, nextCheck } = status;
  const keyIds = keys.keys.map(({ id }) => id);
  const isRefreshed = addresses.length > 0;
  return (
    <Section id="list" title={text.title}>
      <Facts
        entries={[
          [text.number, list.number({ sequence: String(status.sequence) })],
          [text.size, list.size({ vendors: status.vendors, claims: status.claims })],
          [text.published, datedWords(status.published, now, all)],
          [text.expires, day(status.expires)],
          [text.origin, status.origin === 'bundled' ? list.bundled : list.downloaded],
          [text.address, isRefreshed && <Words words={addresses} />],
          [text.keys({ count: keyIds.length }), keyIds.length > 0 && <Words words={keyIds} />],
          [text.lastCheck, isRefreshed && lastCheckWords(status, now, all)],
          [text.lastAnswer, isRefreshed && lastOutcome && outcomeWords(lastOutcome, all)],
          [text.nextCheck, isRefreshed && nextCheck !== undefined && day(nextCheck)],
        ]}
      />
      {!isRefreshed ? <p>{list.noAddress}</p> : <CheckButton check={check} start={start} />}
      <CheckAnswer check={check} />
    </Section>
  );
}

/** Addresses or ids: written from left to right in every language. */
function Words({ words }: { words: readonly string[] }): VNode {
  return (
    <ul>
      {words.map((word) => (
        <li key={word}>
          <bdi dir="ltr">{word}</bdi>
        </li>
      ))}
    </ul>
  );
}
