import type { Page } from 'puppeteer-core';
import { poll } from '../../dev/browsers/poll.ts';
import { backgroundWorker } from './background-worker.ts';
import type { Stage } from './stage.ts';

/** The global of the background in either browser; only what is watched here. */
interface Background {
  readonly browser: {
    readonly action: {
      setIcon(details: { tabId: number; path: Readonly<Record<string, string>> }): Promise<void>;
    };
  };
  lastIcons?: Record<number, string>;
}

declare const browser: { runtime: { getBackgroundPage(): Promise<Background> } };

/** From now on, keeps the file of the icon that each tab was last given: browsers tell nobody which one a button shows. */
export async function watchIcons({ session, control }: Pick<Stage, 'session' | 'control'>): Promise<void> {
  if (session.kind === 'chromium') await (await backgroundWorker(session)).evaluate(`(${watchIn})(self)`);
  else await control.evaluate(`browser.runtime.getBackgroundPage().then(${watchIn})`);
}

/** Waits until a tab has this file as its smallest icon. One that was given none has the extension's own. */
export async function untilIconIs(
  stage: Pick<Stage, 'session' | 'control'>,
  tabId: number,
  file: string,
): Promise<void> {
  await poll(`the icon ${file}`, async () => ((await lastIcon(stage, tabId)) ?? '/icon/16.png') === file);
}

/** The file of the smallest icon that the tab was last given; undefined when it still has the extension's own. */
async function lastIcon(
  { session, control }: Pick<Stage, 'session' | 'control'>,
  tabId: number,
): Promise<string | undefined> {
  const found =
    session.kind === 'chromium'
      ? await (await backgroundWorker(session)).evaluate(`self.lastIcons[${tabId}]`)
      : await readInFirefox(control, tabId);
  return typeof found === 'string' ? found : undefined;
}

function readInFirefox(control: Page, tabId: number): Promise<string | undefined> {
  return control.evaluate(async (id) => (await browser.runtime.getBackgroundPage()).lastIcons?.[id], tabId);
}

/** Runs in the background, or in a page for it. */
function watchIn(background: Background): void {
  const { action } = background.browser;
  const setIcon = action.setIcon.bind(action);
  const last: Record<number, string> = {};
  background.lastIcons = last;
  action.setIcon = (details) => {
    last[details.tabId] = details.path[16] ?? '';
    return setIcon(details);
  };
}
