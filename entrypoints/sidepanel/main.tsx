import '../../src/ui/panel/panel.css';
import browser from 'webextension-polyfill';
import { createInterfaceClient } from '../../src/messaging/interface-client.ts';
import { loadPageText } from '../../src/messaging/page-text.ts';
import { clientOfTab } from '../../src/ui/findings/client-of-tab.ts';
import { ask } from '../../src/ui/findings/use-findings.ts';
import { Panel } from '../../src/ui/panel/panel.tsx';
import { renderPage } from '../../src/ui/render-page.ts';

const client = clientOfTab(createInterfaceClient(), location.search);
const first = ask(client);
const { version } = browser.runtime.getManifest();
void renderPage(loadPageText(client), (text) => (
  <Panel
    client={client}
    text={text}
    version={version}
    first={first}
    optionsUrl="/options.html"
    listUrl="/list.html"
  />
));
