import '../../src/ui/popup/popup.css';
import browser from 'webextension-polyfill';
import { createInterfaceClient } from '../../src/messaging/interface-client.ts';
import { loadSurfaceText } from '../../src/messaging/page-text.ts';
import { clientOfTab } from '../../src/ui/findings/client-of-tab.ts';
import { openSurface } from '../../src/ui/findings/open-surface.tsx';
import { Popup } from '../../src/ui/popup/popup.tsx';

void openSurface(Popup, {
  client: clientOfTab(createInterfaceClient(), location.search),
  loadText: loadSurfaceText,
  version: browser.runtime.getManifest().version,
  optionsUrl: '/options.html',
  listUrl: '/list.html',
});
