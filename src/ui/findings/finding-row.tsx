import type { VNode } from 'preact';
import type { TabVendor } from '../../messaging/protocol.ts';
import { useText } from '../components/text-context.ts';
import { VendorRow } from '../components/vendor-row.tsx';
import { ClaimActions } from './claim-actions.tsx';
import { MentionSteps } from './mention-steps.tsx';
import { OwnNote } from './own-note.tsx';
import { useSurface } from './surface-context.ts';
import type { Opened } from './use-opened.ts';
import { VendorActions } from './vendor-actions.tsx';
import { WhyMarked } from './why-marked.tsx';

/** A vendor of the page, or one that was looked up: then without mentions. */
export function FindingRow({ vendor, opened }: { vendor: TabVendor; opened?: Opened }): VNode {
  const { popup } = useText();
  const { mine, day } = useSurface();
  const { record, mentions, links, note } = vendor;
  return (
    <div data-vendor={record.id}>
      <VendorRow
        record={record}
        mine={mine}
        day={day}
        links={links}
        aside={
          mentions > 0 && (
            <MentionSteps
              vendor={record.id}
              count={popup.mentions({ count: mentions })}
              next={popup.next({ vendor: record.name })}
              previous={popup.previous({ vendor: record.name })}
            />
          )
        }
        remark={note && <OwnNote note={note} />}
        claimActions={(claim) => <ClaimActions record={record} claim={claim} />}
        more={(verdicts) => (
          <>
            {mentions > 0 && <WhyMarked record={record} />}
            <VendorActions record={record} verdicts={verdicts} />
          </>
        )}
        open={opened?.has(record.id)}
        onToggle={(open) => opened?.set(record.id, open)}
      />
    </div>
  );
}
