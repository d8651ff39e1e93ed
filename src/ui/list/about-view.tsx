import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { TONES } from '../../domain/tone.ts';
import { datedWords, lastCheckWords } from '../../text/list-words.ts';
import type { OtherListStatus } from '../../update/outcome.ts';
import type { InterfaceClient } from '../client.ts';
import { Facts } from '../components/facts.tsx';
import { CheckAnswer, CheckButton, useListCheck } from '../components/list-check.tsx';
import { usePageText } from '../components/text-context.ts';
import { ToneBadge } from '../components/tone-badge.tsx';
import { ToneIcon } from '../components/tone-icon.tsx';
import { numbersOf } from './about.ts';
import type { ShownList } from './shown-list.ts';
import { ViewHeading } from './view-heading.tsx';

interface AboutViewProps {
  readonly list: ShownList;
  /** The lists besides the public one. */
  readonly others: readonly OtherListStatus[];
  readonly client: InterfaceClient;
  /** Epoch ms. */
  readonly now: number;
  readonly onChecked: () => void;
}

/** What the list is and is not, how old it is, and how much stands in it. */
export function AboutView({ list, others, client, now, onChecked }: AboutViewProps): VNode {
  const { records, status } = list;
  const text = usePageText();
  const words = text.listPage.about;
  const { check, start } = useListCheck(client, onChecked);
  const numbers = useMemo(() => numbersOf(records), [records]);
  const { sources, publishers, byBasis } = numbers;
  return (
    <div class="view about-view">
      <ViewHeading>{text.listPage.views.about}</ViewHeading>
      <div class="prose">
        <p>{words.lead}</p>
        <p>{words.claims}</p>
        <p>
          <strong>{words.notAdvice}</strong>
        </p>
      </div>
      <Facts
        entries={[
          [words.number, text.list.number({ sequence: String(status.sequence) })],
          [words.published, datedWords(status.published, now, text)],
          [
            words.lastCheck,
            status.addresses.length === 0 ? text.list.noAddress : lastCheckWords(status, now, text),
          ],
          [words.vendors, text.number(status.vendors)],
          [words.claimCount, words.byBasis({ claims: numbers.claims, ...byBasis })],
          [words.jurisdictions, text.number(numbers.jurisdictions)],
          [words.sources, words.sourcesOf({ sources, publishers })],
          [text.otherLists.title, others.length > 0 && <OtherListSizes lists={others} />],
        ]}
      />
      {status.addresses.length > 0 && <CheckButton check={check} start={start} />}
      <CheckAnswer check={check} />
      <h3 class="part__title">{words.tones}</h3>
      <dl class="tones">
        {TONES.map((tone) => (
          <div key={tone} class="tones__entry">
            <dt>
              <span class={`tone-${tone}`}>
                <ToneIcon tone={tone} />
              </span>{' '}
              <ToneBadge tone={tone} word={text.options.legend.tones[tone].name} />
            </dt>
            <dd>{text.options.legend.tones[tone].meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** What each of the other lists holds; the numbers above are those of the public one alone. */
function OtherListSizes({ lists }: { lists: readonly OtherListStatus[] }): VNode {
  const text = usePageText();
  const { number, size, neverChecked } = text.list;
  return (
    <ul>
      {lists.map(({ label, inUse }) => (
        <li key={label.id}>
          <bdi>{label.name}</bdi>
          {' – '}
          {inUse
            ? text.commas([
                number({ sequence: String(inUse.sequence) }),
                size({ vendors: inUse.vendors, claims: inUse.claims }),
              ])
            : neverChecked}
        </li>
      ))}
    </ul>
  );
}
