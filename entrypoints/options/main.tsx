import '../../src/ui/options/options.css';
import { createInterfaceClient } from '../../src/messaging/interface-client.ts';
import { OptionsPage } from '../../src/ui/options/options.tsx';
import { renderPage } from '../../src/ui/render-page.ts';
import { en } from '../../src/ui/text/en.ts';

renderPage(<OptionsPage client={createInterfaceClient()} text={en} />, en);
