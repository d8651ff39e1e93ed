import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { VendorRecord } from '../../messaging/protocol.ts';
import type { InterfaceClient } from '../client.ts';
import { LineIcon } from '../components/icon.tsx';
import { useText } from '../components/text-context.ts';

interface MentionStepsProps {
  readonly record: VendorRecord;
  readonly mentions: number;
  readonly client: InterfaceClient;
}

/** How often the vendor is on the page, and the way to each place. After a jump it tells which place this is. */
export function MentionSteps({ record, mentions, client }: MentionStepsProps): VNode {
  const { popup } = useText();
  const [told, setTold] = useState<string>();
  const jump = async (step: 'next' | 'previous') => {
    const answer = await client.callTab('tab.jump', { vendor: record.id, step });
    if (!answer.ok) setTold(popup.jumpFailed);
    else setTold(answer.value.of === 0 ? popup.gone : popup.place(answer.value.at, answer.value.of));
  };
  return (
    <div class="mentions">
      <span class="mentions__count" role="status">
        {told ?? popup.mentions(mentions)}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={popup.previous(record.name)}
        title={popup.previous(record.name)}
        onClick={() => jump('previous')}
      >
        <LineIcon name="up" d="M8 13V3.5M3.8 7.5 8 3.2l4.2 4.3" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={popup.next(record.name)}
        title={popup.next(record.name)}
        onClick={() => jump('next')}
      >
        <LineIcon name="down" d="M8 3v9.5M3.8 8.5 8 12.8l4.2-4.3" />
      </button>
    </div>
  );
}
