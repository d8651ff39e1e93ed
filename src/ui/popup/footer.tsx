import type { VNode } from 'preact';
import type { InterfaceClient } from '../client.ts';
import { CheckAnswer, CheckButton, lastCheckWords, useListCheck } from '../components/list-check.tsx';
import { useText } from '../components/text-context.ts';
import type { PopupState } from './use-popup.ts';

interface FooterProps {
  readonly state: PopupState;
  readonly client: InterfaceClient;
  /** Epoch ms. */
  readonly now: number;
  readonly optionsUrl: string;
  readonly onChecked: () => void;
}

/** Which list is in use, how old it is, when it was last checked, and the way to a newer one. */
export function Footer({ state, client, now, optionsUrl, onChecked }: FooterProps): VNode {
  const { list, popup } = useText();
  const { check, start } = useListCheck(client, onChecked);
  const status = state.kind === 'ready' ? state.status : undefined;
  return (
    <footer class="footer">
      {status && (
        <p class="footer__list">
          <strong>{list.number(status.sequence)}</strong>,{' '}
          {list.published(list.day(status.published), list.age(status.published, now))}
          {status.address === undefined ? '. ' : ', '}
          {status.address === undefined ? list.noAddress : lastCheckWords(status, now, list)}
        </p>
      )}
      <div class="footer__actions">
        {status?.address !== undefined && <CheckButton check={check} start={start} />}
        <a href={optionsUrl} target="_blank" rel="noopener">
          {popup.options}
        </a>
      </div>
      <CheckAnswer check={check} />
    </footer>
  );
}
