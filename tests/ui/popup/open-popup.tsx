import type { ComponentProps } from 'preact';
import type { Wait } from '../../../src/ui/findings/wait.ts';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { EN } from '../../text/english.ts';
import type { FakeClient } from '../fake-client.ts';
import { NOW } from '../records.ts';
import { show, words } from '../screen.ts';

type PopupProps = ComponentProps<typeof Popup>;

export const never: Wait = () => new Promise(() => {});

/** Shows the popup in English; by default it waits without end for a page that does not answer. */
export const popup = (client: FakeClient, wait = never, more: Partial<PopupProps> = {}) =>
  show(
    <Popup
      client={client}
      text={EN}
      version="1.2.3"
      optionsUrl="/options.html"
      listUrl="/list.html"
      now={() => NOW}
      wait={wait}
      {...more}
    />,
  );

export const main = () => words(document.querySelector('main'));
export const foot = () => words(document.querySelector('footer'));
export const field = () => document.querySelector<HTMLInputElement>('input[type=search]')!;
