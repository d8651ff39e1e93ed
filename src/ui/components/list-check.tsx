import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ListId } from '../../domain/list-label.ts';
import { type CheckedList, outcomeWords, staysWords } from '../../text/list-words.ts';
import type { UpdateOutcome } from '../../update/outcome.ts';
import type { InterfaceClient } from '../client.ts';
import { useText } from './text-context.ts';

type Check = 'idle' | 'running' | 'unanswered' | UpdateOutcome;

/** Starts a check for a newer list and gives its true answer; of all lists, or of the one with that id. */
export function useListCheck(
  client: InterfaceClient,
  onDone: () => void,
  list?: ListId,
): { check: Check; start(): void } {
  const [check, setCheck] = useState<Check>('idle');
  const start = async () => {
    if (check === 'running') return;
    setCheck('running');
    const answer = await client.call('list.check', list === undefined ? {} : { list });
    setCheck(answer.ok ? answer.value.outcome : 'unanswered');
    onDone();
  };
  return { check, start: () => void start() };
}

interface CheckProps {
  readonly check: Check;
  readonly start: () => void;
  /** Name of the button where there are several; it begins with the words on it. */
  readonly label?: string;
}

/** Stays focusable while the check runs, so that the focus is not lost. */
export function CheckButton({ check, start, label }: CheckProps): VNode {
  const { list } = useText();
  return (
    <button
      type="button"
      class="button"
      aria-label={label}
      aria-disabled={check === 'running'}
      onClick={start}
    >
      {list.check}
    </button>
  );
}

/** The answer, in a live region that is there from the start. */
export function CheckAnswer({ check, list: checked }: { check: Check; list?: CheckedList }): VNode {
  const text = useText();
  const { list } = text;
  return (
    <p class="check-answer" role="status">
      {words()}
    </p>
  );

  function words(): string {
    if (check === 'idle') return '';
    if (check === 'running') return list.checking;
    if (check === 'unanswered') return list.checkFailed({ stays: staysWords(text, checked) });
    return outcomeWords(check, text, checked);
  }
}
