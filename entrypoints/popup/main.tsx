import '../../src/ui/popup/popup.css';
import { createInterfaceClient } from '../../src/messaging/interface-client.ts';
import { clientOfTab } from '../../src/ui/popup/client-of-tab.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { renderPage } from '../../src/ui/render-page.ts';
import { en } from '../../src/ui/text/en.ts';

const client = clientOfTab(createInterfaceClient(), location.search);
renderPage(<Popup client={client} text={en} optionsUrl="/options.html" />, en);
