import type { VNode } from 'preact';
import type { Answer } from '../../domain/restriction.ts';
import { ListText } from './list-text.tsx';
import { PartialDateTime } from './partial-date.tsx';
import { SourceLink } from './source-list.tsx';

/** What the vendor itself said to an act, oldest first, each with the page that tells it. */
export function Answers({ answers }: { answers: readonly Answer[] }): VNode {
  return (
    <ol class="answers sources">
      {answers.map((answer, at) => (
        <li key={at}>
          <p class="answers__words">
            <PartialDateTime date={answer.date} /> – <ListText text={answer.text} />
          </p>
          <SourceLink source={answer.source} />
        </li>
      ))}
    </ol>
  );
}
