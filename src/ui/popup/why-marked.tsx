import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ToPage, VendorRecord } from '../../messaging/protocol.ts';
import type { InterfaceClient } from '../client.ts';
import { useText } from '../components/text-context.ts';

type Reasons = ToPage['tab.reasons']['response']['reasons'];

/** By which names and rules the vendor was marked on this page. Asks the page once, when first shown. */
export function WhyMarked({ record, client }: { record: VendorRecord; client: InterfaceClient }): VNode {
  const text = useText();
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
      <h4 class="why__title">{text.popup.whyMarked}</h4>
      {reasons === 'asking' && <p class="soft">{text.popup.whyLoading}</p>}
      {(reasons === 'silent' || reasons.length === 0) && <p class="soft">{text.popup.whyUnknown}</p>}
      {typeof reasons !== 'string' && (
        <ul>
          {reasons.map((entry) => (
            <li key={`${entry.name} ${entry.reason.rule}`}>
              {text.card.why(entry, record.name)}
              <span class="soft"> – {text.popup.times(entry.mentions)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
