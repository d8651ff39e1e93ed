import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { outcomeWords } from '../../text/list-words.ts';
import type { UpdateOutcome } from '../../update/outcome.ts';
import type { InterfaceClient } from '../client.ts';
import { useText } from './text-context.ts';

type Check = 'idle' | 'running' | 'unanswered' | UpdateOutcome;

/** Starts a check for a newer list and gives its true answer. */
export function useListCheck(client: InterfaceClient, onDone: () => void): { check: Check; start(): void } {
  const [check, setCheck] = useState<Check>('idle');
  const start = async () => {
    if (check === 'running') return;
    setCheck('running');
    const answer = await client.call('list.check', {});
    setCheck(answer.ok ? answer.value.outcome : 'unanswered');
    onDone();
  };
  return { check, start: () => void start() };
}

interface CheckProps {
  readonly check: Check;
  readonly start: () => void;
}

/** Stays focusable while the check runs, so that the focus is not lost. */
export function CheckButton({ check, start }: CheckProps): VNode {
  const { list } = useText();
  return (
    <button type="button" class="button" aria-disabled={check === 'running'} onClick={start}>
      {list.check}
    </button>
  );
}

/** The answer, in a live region that is there from the start. */
export function CheckAnswer({ check }: { check: Check }): VNode {
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
    if (check === 'unanswered') return list.checkFailed;
    return outcomeWords(check, text);
  }
}
