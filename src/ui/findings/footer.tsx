import type { VNode } from 'preact';
import { listInUseWords } from '../../text/list-words.ts';
import type { InterfaceClient } from '../client.ts';
import { CheckAnswer, CheckButton, useListCheck } from '../components/list-check.tsx';
import { OtherListsNote } from '../components/other-lists-note.tsx';
import { useText } from '../components/text-context.ts';
import { useOtherLists } from '../components/use-other-lists.ts';
import type { SurfaceState } from './surface-state.ts';

interface FooterProps {
  readonly state: SurfaceState;
  readonly client: InterfaceClient;
  /** Epoch ms. */
  readonly now: number;
  readonly optionsUrl: string;
  /** How the last thing that was done went. */
  readonly said: string;
  readonly onChecked: () => void;
}

/** Which list is in use, how old it is, when it was last checked, and the way to a newer one. */
export function Footer({ state, client, now, optionsUrl, said, onChecked }: FooterProps): VNode {
  const text = useText();
  const { popup } = text;
  const { check, start } = useListCheck(client, onChecked);
  const ready = state.kind === 'ready' ? state : undefined;
  const status = ready?.status;
  // A page that is still being read is asked for again and again; these don't change by that.
  const when = ready && `${JSON.stringify(ready.settings.lists)} ${status?.lastTried} ${status?.sequence}`;
  const others = useOtherLists(client, (ready?.settings.lists.length ?? 0) > 0, when);
  return (
    <footer class="footer">
      <p class="said" role="status">
        {said}
      </p>
      {status && <p class="footer__list">{listInUseWords(status, now, text)}</p>}
      <OtherListsNote lists={others} />
      <div class="footer__actions">
        {status !== undefined && status.addresses.length > 0 && <CheckButton check={check} start={start} />}
        <a href={optionsUrl} target="_blank" rel="noopener">
          {popup.options}
        </a>
      </div>
      <CheckAnswer check={check} />
    </footer>
  );
}
