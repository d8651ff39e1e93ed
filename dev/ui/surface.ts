import { MESSAGES } from '../../src/text/messages/index.ts';
import { makeText } from '../../src/text/text.ts';
import { renderPage } from '../../src/ui/render-page.ts';
import { readLook, showLook } from './look.ts';
import { HASHES, readSurface, SURFACES } from './surfaces.ts';

const look = readLook(location.search);
showLook(look);
const surface = readSurface(location.search);
if (location.hash === '') history.replaceState(null, '', HASHES[surface]);
const { page } = await SURFACES[surface]();
await renderPage(Promise.resolve(makeText(look.locale, MESSAGES[look.locale])), page);
