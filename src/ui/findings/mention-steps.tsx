import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { VendorId } from '../../domain/vendor.ts';
import { LineIcon } from '../components/icon.tsx';
import { useText } from '../components/text-context.ts';
import { useSurface } from './surface-context.ts';

interface MentionStepsProps {
  /** A vendor or a watched name; all of them without one. */
  readonly vendor?: VendorId;
  /** How many there are, in words. */
  readonly count: string;
  readonly next: string;
  readonly previous: string;
}

/** How often something is on the page, and the way to each place. After a jump it tells which place this is. */
export function MentionSteps({ vendor, count, next, previous }: MentionStepsProps): VNode {
  const { popup } = useText();
  const { client } = useSurface();
  const [told, setTold] = useState<string>();
  const jump = async (step: 'next' | 'previous') => {
    const answer = await client.callTab('tab.jump', { step, ...(vendor !== undefined && { vendor }) });
    if (!answer.ok) setTold(popup.jumpFailed);
    else
      setTold(answer.value.of === 0 ? popup.gone : popup.place({ at: answer.value.at, of: answer.value.of }));
  };
  return (
    <div class="mentions">
      <span class="mentions__count" role="status">
        {told ?? count}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={previous}
        title={previous}
        onClick={() => jump('previous')}
      >
        <LineIcon name="up" d="M8 13V3.5M3.8 7.5 8 3.2l4.2 4.3" />
      </button>
      <button type="button" class="icon-button" aria-label={next} title={next} onClick={() => jump('next')}>
        <LineIcon name="down" d="M8 3v9.5M3.8 8.5 8 12.8l4.2-4.3" />
      </button>
    </div>
  );
}
