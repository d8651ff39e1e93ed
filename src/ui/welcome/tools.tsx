import type { VNode } from 'preact';
import type { InterfaceClient } from '../client.ts';
import { LineIcon } from '../components/icon.tsx';
import { usePageText } from '../components/text-context.ts';
import { Keys } from '../options/keys.tsx';
import type { BrowserFamily } from './browser-family.ts';

const PUZZLE =
  'M6.2 3.4a1.6 1.6 0 1 1 3.2 0v.8h3.4v3.2h-.8a1.6 1.6 0 1 0 0 3.2h.8v3.2H2.8v-3.4h.6a1.5 1.5 0 1 0 0-3h-.6V4.2h3.4z';

interface ToolsProps {
  readonly client: Pick<InterfaceClient, 'commands' | 'openShortcuts'>;
  readonly family: BrowserFamily;
}

/** How to keep the extension at hand: its button in the toolbar, and the keyboard. */
export function Tools({ client, family }: ToolsProps): VNode {
  const text = usePageText().welcome.tools;
  return (
    <section class="part" aria-labelledby="tools-title">
      <h2 class="part__title" id="tools-title">
        {text.title}
      </h2>
      <h3 class="part__sub">{text.pin}</h3>
      <p class="pin">
        <LineIcon name="puzzle" d={PUZZLE} />
        <span>{text.pins[family]}</span>
      </p>
      <p class="soft">{text.badge}</p>
      <h3 class="part__sub">{text.keys}</h3>
      <Keys client={client} />
    </section>
  );
}
