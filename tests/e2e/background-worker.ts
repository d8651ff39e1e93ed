import type { WebWorker } from 'puppeteer-core';
import { poll } from '../../dev/browsers/poll.ts';
import type { Session } from '../../dev/browsers/session.ts';

/** The events of the browser that Chromium lets an extension raise for itself. What people do in its menus no driver can. */
export type RaisedEvent = 'commands.onCommand' | 'contextMenus.onClicked' | 'omnibox.onInputEntered';

/** The global of Chromium's background worker; only what is raised here. */
declare const chrome: Readonly<
  Record<string, Readonly<Record<string, { dispatch(...args: unknown[]): void }>>>
>;

/** Raises an event in the background, as the browser does with the same arguments. Chromium alone: Firefox has no such call. */
export async function raise(session: Session, event: RaisedEvent, ...args: unknown[]): Promise<void> {
  const [area = '', name = ''] = event.split('.');
  await (await backgroundWorker(session)).evaluate(
    (where, which, what) => chrome[where]?.[which]?.dispatch(...what),
    area,
    name,
    args,
  );
}

/** Chromium's background. Asked for anew each time: one that was stopped in the meantime has another worker. */
export async function backgroundWorker({ browser }: Session): Promise<WebWorker> {
  const target = await poll('the background worker', () =>
    browser
      .targets()
      .find((one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://')),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The background has no worker');
  return worker;
}
