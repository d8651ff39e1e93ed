import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ListStatus, UpdateOutcome } from '../../update/outcome.ts';
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
  const { list } = useText();
  return (
    <p class="check-answer" role="status">
      {words()}
    </p>
  );

  function words(): string {
    if (check === 'idle') return '';
    if (check === 'running') return list.checking;
    if (check === 'unanswered') return list.checkFailed;
    return list.outcome(check);
  }
}

/** When the list was last checked, in words. */
export function lastCheckWords(
  status: ListStatus,
  now: number,
  list: ReturnType<typeof useText>['list'],
): string {
  return status.lastChecked === undefined || status.lastChecked > now
    ? list.neverChecked
    : list.checked(list.recentAge(status.lastChecked, now));
}
