import type { VNode } from 'preact';
import type { Removed } from '../../list/schema/removed.ts';
import { ListText } from '../components/list-text.tsx';
import { usePageText } from '../components/text-context.ts';
import { ToneIcon } from '../components/tone-icon.tsx';

/** Tells that what a link names is no longer in the list, since when, and why. */
export function RemovedNote({ removed: { id, date, reason } }: { removed: Removed }): VNode {
  const text = usePageText();
  return (
    <p class="warning">
      <ToneIcon tone="past" />
      <span>
        {text.listPage.vendor.removed({ id, date: text.date(date) })} <ListText text={reason} />
      </span>
    </p>
  );
}
