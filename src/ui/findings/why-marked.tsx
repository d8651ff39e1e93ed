import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ToPage, VendorRecord } from '../../messaging/protocol.ts';
import { whyMarked } from '../../text/why-marked.ts';
import { useText } from '../components/text-context.ts';
import { useSurface } from './surface-context.ts';

type Reasons = ToPage['tab.reasons']['response']['reasons'];

/** By which names and rules the vendor was marked on this page. Asks the page once, when first shown. */
export function WhyMarked({ record }: { record: VendorRecord }): VNode {
  const text = useText();
  const { client } = useSurface();
  const [reasons, setReasons] = useState<Reasons | 'asking' | 'silent'>('asking');
  useEffect(() => {
    let wanted = true;
    void client.callTab('tab.reasons', { vendor: record.id }).then((answer) => {
      if (wanted) setReasons(answer.ok ? answer.value.reasons : 'silent');
    });
    return () => {
      wanted = false;
    };
  }, [client, record.id]);
  return (
    <section class="why">
      <h4 class="why__title detail-title">{text.popup.whyMarked}</h4>
      {reasons === 'asking' && <p class="soft">{text.popup.whyLoading}</p>}
      {(reasons === 'silent' || reasons.length === 0) && <p class="soft">{text.popup.whyUnknown}</p>}
      {typeof reasons !== 'string' && (
        <ul>
          {reasons.map((entry) => (
            <li key={`${entry.name} ${entry.reason.rule}`}>
              {text.popup.whyAndTimes({ why: whyMarked(entry, record.name, text), count: entry.mentions })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
