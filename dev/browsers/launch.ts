import { launchChromium } from './chromium.ts';
import type { BrowserKind } from './find.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, Session } from './session.ts';

/** Starts a browser with the extension in it. */
export function launch(kind: BrowserKind, options: LaunchOptions): Promise<Session> {
  return kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
