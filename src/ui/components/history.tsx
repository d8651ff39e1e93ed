import type { VNode } from 'preact';
import type { StatusChange } from '../../domain/restriction.ts';
import { PartialDateTime } from './partial-date.tsx';
import { useText } from './text-context.ts';

/** The steps an act took, oldest first. */
export function History({ steps }: { steps: readonly StatusChange[] }): VNode {
  const text = useText();
  return (
    <ol class="history">
      {steps.map((step, at) => (
        <li key={at}>
          <PartialDateTime date={step.date} /> {text.evidence.statuses[step.status]}
          {step.note && (
            <span class="soft">
              {' – '}
              <bdi>{step.note}</bdi>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
