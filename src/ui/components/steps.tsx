import type { VNode } from 'preact';
import { ListText } from './list-text.tsx';
import { PartialDateTime } from './partial-date.tsx';
import { stepWords } from './step-words.ts';
import { useText } from './text-context.ts';
import type { TimelineStep } from './timeline-steps.ts';

/** The steps of one act, oldest first. */
export function Steps({ steps }: { steps: readonly TimelineStep[] }): VNode {
  const text = useText();
  return (
    <ol class="steps">
      {steps.map((step, at) => (
        <li key={at}>
          <PartialDateTime date={step.date} /> {stepWords(step, text)}
          {step.note && (
            <span class="soft">
              {' – '}
              <ListText text={step.note} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
