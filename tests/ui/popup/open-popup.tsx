import { Popup } from '../../../src/ui/popup/popup.tsx';
import type { Wait } from '../../../src/ui/popup/use-popup.ts';
import { en } from '../../../src/ui/text/en.ts';
import type { FakeClient } from '../fake-client.ts';
import { NOW } from '../records.ts';
import { show, words } from '../screen.ts';

const never: Wait = () => new Promise(() => {});

/** Shows the popup in English; by default it waits without end for a page that does not answer. */
export const popup = (client: FakeClient, wait = never) =>
  show(<Popup client={client} text={en} optionsUrl="/options.html" now={() => NOW} wait={wait} />);

export const main = () => words(document.querySelector('main'));
export const foot = () => words(document.querySelector('footer'));
export const field = () => document.querySelector<HTMLInputElement>('input[type=search]')!;
