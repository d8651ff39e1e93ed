import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import type { BuildSettings } from '../src/background/deps.ts';
import { browserPorts } from '../src/background/ports.ts';
import { startBackground } from '../src/background/start.ts';
import { payloadSteps, recallPayload } from '../src/list/parse-payload.ts';
import { namesIndexSteps } from '../src/names/index/index-build.ts';

/** Put in by the build from its environment; see wxt.config.ts. */
declare const __LIST_SETTINGS__: Omit<BuildSettings, 'appVersion'>;

export default defineBackground({
  type: 'module',
  main() {
    void startBackground({
      build: { ...__LIST_SETTINGS__, appVersion: browser.runtime.getManifest().version },
      ports: browserPorts(),
      payloadSteps,
      recallPayload,
      namesIndexSteps,
    });
  },
});
