import '../../src/ui/options/options.css';
import browser from 'webextension-polyfill';
import { createInterfaceClient } from '../../src/messaging/interface-client.ts';
import { loadPageText, loadTextOf } from '../../src/messaging/page-text.ts';
import { OptionsPage } from '../../src/ui/options/options.tsx';
import { renderPage } from '../../src/ui/render-page.ts';

/** Put in by the build from its environment; see wxt.config.ts. */
declare const __LIST_SETTINGS__: { readonly trustedKeys: readonly { readonly id: string }[] };

const client = createInterfaceClient();
void renderPage(loadPageText(client.call('settings.read', {})), (text) => (
  <OptionsPage
    client={client}
    text={text}
    loadText={loadTextOf}
    version={browser.runtime.getManifest().version}
    keyIds={__LIST_SETTINGS__.trustedKeys.map(({ id }) => id)}
  />
));
