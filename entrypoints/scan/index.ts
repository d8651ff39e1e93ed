import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { decodeScout } from '../../src/names/scout.ts';
import { startPage } from '../../src/page/lifecycle.ts';
import { nativeCalls } from '../../src/page/native.ts';

/** The first part of the page script, in every frame of every page. */
export default defineUnlistedScript(() => {
  const native = nativeCalls();
  startPage({
    native,
    decodeScout,
    marker: async (ports) => {
      const { makeMarker } = await native.load<typeof import('./marker.ts')>('marker.js');
      return makeMarker({
        ...ports,
        cards: async (onClose) => {
          const { makeCards } = await native.load<typeof import('./card.ts')>('card.js');
          return makeCards(native, onClose);
        },
      });
    },
  });
});
