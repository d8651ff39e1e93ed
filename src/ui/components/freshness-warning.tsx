import type { VNode } from 'preact';
import type { ListStatus } from '../../update/outcome.ts';
import { useText } from './text-context.ts';
import { ToneIcon } from './tone-icon.tsx';

/** Says that the list in use is old; nothing while it is fresh. */
export function FreshnessWarning({ status }: { status: ListStatus }): VNode | null {
  const { list, day } = useText();
  if (status.freshness === 'fresh') return null;
  return (
    <p class="warning">
      <ToneIcon tone="past" />
      <span>{status.freshness === 'old' ? list.old : list.expired({ date: day(status.expires) })}</span>
    </p>
  );
}
