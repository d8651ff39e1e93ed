import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { StateNotice } from '../components/notice.tsx';
import { useText } from '../components/text-context.ts';
import { useSurface } from './surface-context.ts';

/** Says that the browser lets no page be read, with the button that asks for it. */
export function NoAccess(): VNode {
  const { noAccess } = useText().popup.states;
  const { client, reload } = useSurface();
  const [refused, setRefused] = useState(false);
  const allow = async () => {
    const given = await client.requestAccess();
    setRefused(!given);
    if (given) reload();
  };
  return (
    <StateNotice text={noAccess}>
      <button type="button" class="button" onClick={() => void allow()}>
        {noAccess.allow}
      </button>
      <p class="soft" role="status">
        {refused ? noAccess.refused : ''}
      </p>
    </StateNotice>
  );
}
