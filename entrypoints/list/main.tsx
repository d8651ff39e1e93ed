import '../../src/ui/list/list.css';
import browser from 'webextension-polyfill';
import { createInterfaceClient } from '../../src/messaging/interface-client.ts';
import { loadTextOfPage } from '../../src/messaging/page-text.ts';
import { ListPage } from '../../src/ui/list/list-page.tsx';
import { renderPage } from '../../src/ui/render-page.ts';

const client = createInterfaceClient();
const { version } = browser.runtime.getManifest();
void renderPage(loadTextOfPage(client.call('settings.read', {})), (text) => (
  <ListPage client={client} text={text} version={version} optionsUrl="/options.html" />
));
