import '../../src/ui/welcome/welcome.css';
import { createInterfaceClient } from '../../src/messaging/interface-client.ts';
import { loadTextOf, loadTextOfPage } from '../../src/messaging/page-text.ts';
import { renderPage } from '../../src/ui/render-page.ts';
import { browserFamily } from '../../src/ui/welcome/browser-family.ts';
import { WelcomePage } from '../../src/ui/welcome/welcome.tsx';

const client = createInterfaceClient();
void renderPage(loadTextOfPage(client.call('settings.read', {})), (text) => (
  <WelcomePage
    client={client}
    text={text}
    loadText={loadTextOf}
    family={browserFamily(navigator.userAgent)}
    languages={navigator.languages}
  />
));
