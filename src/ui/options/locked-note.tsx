import type { VNode } from 'preact';
import { LineIcon } from '../components/icon.tsx';
import { usePageText } from '../components/text-context.ts';

const PADLOCK = 'M3.5 7.2h9v6.6h-9zM5.2 7.2V4.9a2.8 2.8 0 0 1 5.6 0v2.3M8 9.6v1.8';

/** Says that a policy has decided this; controls name it by `id` as their description. */
export function LockedNote({ id }: { id: string }): VNode {
  const { options } = usePageText();
  return (
    <p class="locked-note" id={id}>
      <LineIcon name="lock" d={PADLOCK} />
      {options.locked}
    </p>
  );
}
