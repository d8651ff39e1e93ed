import type { VNode } from 'preact';
import { PUBLIC_LIST_CHECK } from '../../text/list-words.ts';
import type { ListStatus } from '../../update/outcome.ts';
import type { InterfaceClient } from '../client.ts';
import { CheckAnswer, CheckButton, useListCheck } from '../components/list-check.tsx';
import { usePageText } from '../components/text-context.ts';
import { ListFacts } from './list-facts.tsx';
import { Section } from './section.tsx';

interface AboutListProps {
  readonly status: ListStatus;
  readonly client: InterfaceClient;
  /** Epoch ms. */
  readonly now: number;
  readonly onChecked: () => void;
}

/** The public list: which one is in use, where it came from, and how its last check went. */
export function AboutList({ status, client, now, onChecked }: AboutListProps): VNode {
  const { title } = usePageText().options.about;
  const { check, start } = useListCheck(client, onChecked);
  return (
    <Section id="list" title={title}>
      <ListFacts status={status} inUse={status} list={PUBLIC_LIST_CHECK} now={now} />
      {status.addresses.length > 0 && <CheckButton check={check} start={start} />}
      <CheckAnswer check={check} />
    </Section>
  );
}
