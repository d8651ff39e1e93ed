import '../../src/ui/options/options.css';
import browser from 'webextension-polyfill';
import { createInterfaceClient } from '../../src/messaging/interface-client.ts';
import { loadTextOf, loadTextOfPage } from '../../src/messaging/page-text.ts';
import { OptionsPage } from '../../src/ui/options/options.tsx';
import { renderPage } from '../../src/ui/render-page.ts';

const client = createInterfaceClient();
void renderPage(loadTextOfPage(client.call('settings.read', {})), (text) => (
  <OptionsPage
    client={client}
    text={text}
    loadText={loadTextOf}
    version={browser.runtime.getManifest().version}
  />
));
