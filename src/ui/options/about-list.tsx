import type { VNode } from 'preact';
import type { ListStatus } from '../../update/outcome.ts';
import type { InterfaceClient } from '../client.ts';
import { Facts } from '../components/facts.tsx';
import { CheckAnswer, CheckButton, lastCheckWords, useListCheck } from '../components/list-check.tsx';
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
  const { options, list } = useText();
  const text = options.about;
  const { check, start } = useListCheck(client, onChecked);
  const { address, lastOutcome, nextCheck } = status;
  return (
    <Section title={text.title}>
      <Facts
        entries={[
          [text.number, list.number(status.sequence)],
          [text.size, list.size(status.vendors, status.claims)],
          [text.published, `${list.day(status.published)} (${list.age(status.published, now)})`],
          [text.expires, list.day(status.expires)],
          [text.origin, status.origin === 'bundled' ? list.bundled : list.downloaded],
          [text.address, address !== undefined && <span dir="ltr">{address}</span>],
          [text.lastCheck, address !== undefined && lastCheckWords(status, now, list)],
          [text.lastAnswer, address !== undefined && lastOutcome && list.outcome(lastOutcome)],
          [text.nextCheck, address !== undefined && nextCheck !== undefined && list.day(nextCheck)],
        ]}
      />
      {address === undefined ? <p>{list.noAddress}</p> : <CheckButton check={check} start={start} />}
      <CheckAnswer check={check} />
    </Section>
  );
}
