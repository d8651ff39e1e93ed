import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { FromInterface, VendorRecord } from '../../messaging/protocol.ts';
import { useText } from '../components/text-context.ts';
import { useSurface } from './surface-context.ts';

type Until = FromInterface['vendor.hide']['request']['until'];

/** Where and for how long a vendor is hidden: neither marked nor counted. */
export function HideForm({ record }: { record: VendorRecord }): VNode {
  const { detail, popup } = useText();
  const words = detail.hide;
  const { client, host, say, reload, focusNext } = useSurface();
  const [until, setUntil] = useState<Until>('changed');
  const name = useId();
  const hide = async (site?: string) => {
    const request = { vendor: record.id, until, ...(site !== undefined && { site }) };
    const answer = await client.call('vendor.hide', request);
    if (!answer.ok) return say(popup.changeFailed);
    say(
      site === undefined
        ? words.hiddenEverywhere({ vendor: record.name })
        : words.hiddenHere({ vendor: record.name, host: site }),
    );
    focusNext('.hidden-vendors .disclosure__toggle');
    reload();
  };
  const choice = (value: Until, label: string) => (
    <label class="radio">
      <input type="radio" name={name} checked={until === value} onChange={() => setUntil(value)} />
      {label}
    </label>
  );
  return (
    <div class="hide">
      <p class="soft">{words.lead}</p>
      <fieldset>
        <legend>{words.until}</legend>
        {choice('changed', words.changed)}
        {choice('forever', words.forever)}
      </fieldset>
      <div class="choices">
        {host !== undefined && (
          <button type="button" class="button" onClick={() => void hide(host)}>
            {words.here}
          </button>
        )}
        <button type="button" class="button" onClick={() => void hide()}>
          {words.everywhere}
        </button>
      </div>
    </div>
  );
}
